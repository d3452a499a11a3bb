// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/passagereading.h"

#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"

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

Fact bareFact(TextRange range)
{
    Fact fact;
    fact.type = FactType::OtherNumber;
    fact.range = range;
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
        fact = bareFact(range);
    }
    fact->article = article.id;
    fact->quote = fact->range.in(source).toString();
    fact->origin = FactOrigin::Person;
    return *fact;
}

} // namespace jianbao
