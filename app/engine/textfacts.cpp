// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/textfacts.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/pagecurrency.h"
#include "app/segmentation/segmenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The text with line feeds as its only line ends and every character at its old place.
QString withLineFeeds(QString text)
{
    text.replace("\r\n"_L1, " \n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

/// A sentence of two or three lines is one paragraph, however short its lines.
bool isOneParagraph(QStringView source)
{
    constexpr qsizetype MostBreaks = 2;
    constexpr qsizetype Longest = 80;
    qsizetype breaks = 0;
    for (qsizetype at = 0; source.size() <= Longest && at < source.size(); ++at) {
        if (source[at] != u'\n') {
            continue;
        }
        const QStringView line = source.first(at).trimmed();
        ++breaks;
        if (line.isEmpty() || source.sliced(at + 1).trimmed().isEmpty()
            || isAmong(line.back(), u"。！？!?：:") || source[at + 1] == u'\n') {
            return false;
        }
    }
    return source.size() <= Longest && breaks <= MostBreaks;
}

/// The blocks of each part of the text that is read on its own.
QList<QList<Block>> partsOf(QStringView source, const Lexicons &lexicons)
{
    if (isOneParagraph(source) || !source.contains(u'\n')) {
        return {{Block{BlockRole::Body, {0, source.size()}}}};
    }
    QList<QList<Block>> parts;
    const Segmentation segmentation = segment(source, lexicons);
    for (const Article &article : segmentation.articles) {
        parts.append(article.blocks);
    }
    for (const Block &block : segmentation.furniture) {
        parts.append({block});
    }
    return parts;
}

} // namespace

QList<Fact> factsOfText(const QString &text, const ExtractionContext &context,
                        const Lexicons &lexicons)
{
    const QString source = withLineFeeds(text);
    const ExtractionContext paper{context.issueDate, context.currency.isEmpty()
                                                         ? pageCurrency(source, lexicons)
                                                         : context.currency};
    QList<Fact> facts;
    for (const QList<Block> &blocks : partsOf(source, lexicons)) {
        facts += extractFacts(readingText(blocks, source), source, paper, lexicons).facts;
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact &a, const Fact &b) { return a.range < b.range; });
    for (Fact &fact : facts) {
        fact.quote = fact.range.in(text).toString();
    }
    return facts;
}

} // namespace jianbao
