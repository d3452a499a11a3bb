// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/passagereading.h"

#include "app/base/shortsearch.h"
#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao {

namespace {

/// The fact that covers most of the range; nullopt when none touches it.
std::optional<Fact> bestFact(const QList<Block> &blocks, TextRange range, QStringView source,
                             QDate issueDate, const Lexicons &lexicons)
{
    const Extraction found =
        extractFacts(readingText(blocks, source), source, {issueDate, {}}, lexicons);
    std::optional<Fact> best;
    qsizetype covered = 0;
    for (const Fact &fact : found.facts) {
        const qsizetype common = fact.range.intersected(range).length();
        if (common > covered) {
            best = fact;
            covered = common;
        }
    }
    return best;
}

bool namesANumber(QStringView text)
{
    const QString folded = foldedForMatching(text); // traditional signs too
    return std::ranges::any_of(folded, [](QChar c) {
        return kindOf(c.unicode()) == CharKind::Digit
               || isAmong(c, u"零〇一二三四五六七八九十百千万亿两半几");
    });
}

QString withoutBlanks(QStringView text)
{
    QString squeezed = text.toString();
    squeezed.removeIf([](QChar c) { return c.isSpace(); });
    return squeezed;
}

bool isBareNumber(QStringView words)
{
    return !words.isEmpty() && std::ranges::all_of(words, [](QChar c) {
        return kindOf(c.unicode()) == CharKind::Digit || isAmong(c, u".,-+．，－＋");
    });
}

/// The block of the range and those before it: the rows of a table with their head. A table is no
/// longer, and an article may be.
QList<Block> linesAbove(const QList<Block> &blocks, TextRange range)
{
    constexpr qsizetype most = 200;
    const auto block = std::ranges::find_if(
        blocks, [range](const Block &each) { return each.range.contains(range); });
    const qsizetype end = block == blocks.end() ? 0 : block - blocks.begin() + 1;
    return blocks.first(end).last(std::min(most, end));
}

/// A fact of which the words alone are known.
Fact bareFact(TextRange range)
{
    Fact fact;
    fact.type = FactType::OtherNumber;
    fact.range = range;
    return fact;
}

/// The same as a person's name where no number is named.
Fact bareFactOrName(TextRange range, QStringView source)
{
    Fact fact = bareFact(range);
    if (const QStringView words = range.in(source); !namesANumber(words)) {
        fact.type = FactType::Person;
        fact.value.norm = withoutBlanks(words);
    }
    return fact;
}

} // namespace

Fact factInPassage(TextRange range, const Article &article, QStringView source, QDate issueDate,
                   const Lexicons &lexicons)
{
    range = range.intersected({0, source.size()});
    std::optional<Fact> fact = bestFact(article.blocks, range, source, issueDate, lexicons);
    if (!fact) {
        fact = bestFact({{BlockRole::Body, range}}, range, source, issueDate, lexicons);
    }
    if (!fact) {
        fact = bareFactOrName(range, source);
    }
    fact->article = article.id;
    fact->quote = fact->range.in(source).toString();
    fact->origin = FactOrigin::Person;
    return *fact;
}

Fact factOfPassage(TextRange range, const QList<Block> &blocks, QStringView source, QDate issueDate,
                   const Lexicons &lexicons)
{
    range = range.intersected({0, source.size()});
    std::optional<Fact> inTable;
    if (isBareNumber(range.in(source))) {
        inTable = bestFact(linesAbove(blocks, range), range, source, issueDate, lexicons);
    }
    Fact fact = inTable && inTable->range == range
                    ? *inTable
                    : bestFact({{BlockRole::Body, range}}, range, source, issueDate, lexicons)
                          .value_or(bareFact(range));
    fact.range = range;
    fact.quote = range.in(source).toString();
    fact.origin = FactOrigin::Person;
    return fact;
}

Fact withValueOf(const Fact &read, Fact fact)
{
    if (read.type != FactType::OtherNumber || read.value.value) {
        fact.type = read.type;
        fact.value = read.value;
    } else if (fact.type == FactType::Person || fact.type == FactType::Port) {
        fact.value.norm = withoutBlanks(read.quote); // a name is what is marked
    }
    return fact;
}

TextRange qualifiedRange(TextRange figure, QStringView source)
{
    constexpr qsizetype reach = 16; // longer than any of these words
    const Lexicons &lexicons = Lexicons::builtIn();
    const qsizetype from = std::max<qsizetype>(0, figure.start - reach);
    const QString around =
        foldedForMatching(source.sliced(from, std::min(source.size(), figure.end + reach) - from));
    const auto before = lexicons.boundsBefore.longestBefore(around, figure.start - from);
    const auto after = lexicons.boundsAfter.longestAt(around, figure.end - from);
    return {figure.start - (before && !before.entry->onlyBare ? before.length : 0),
            figure.end + (after ? after.length : 0)};
}

} // namespace jianbao
