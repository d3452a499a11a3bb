// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/cells.h"

#include "app/text/reflow.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Set between the passages of one annotation.
constexpr QStringView PassageSeparator = u" … ";

} // namespace

QStringList issueColumns()
{
    return {u"paper"_s, u"issue_date"_s, u"edition"_s,
            u"file"_s,  u"article"_s,    u"article_headline"_s};
}

QStringList issueCells(const PassageSource &source, TextRange range)
{
    return issueCells(source, source.articleAt(range));
}

QStringList issueCells(const PassageSource &source, const Article *article)
{
    const Issue &issue = source.issue();
    return {
        issue.info.paper,
        issue.info.date.toString(Qt::ISODate),
        issue.info.edition,
        issue.fileName,
        article ? QString::number(article->position + 1) : QString(),
        article ? article->headline : QString(),
    };
}

QString quoteOf(const Annotation &annotation, const PassageSource &source)
{
    // The ranges of an orphan point at other text by now; only the quote it kept is right.
    const bool orphaned = annotation.state == AnchorState::Orphaned;
    QStringList passages;
    for (const TextAnchor &anchor : annotation.anchors) {
        passages.append(orphaned ? onOneLine(anchor.quote) : source.passage(anchor.range));
    }
    return passages.join(PassageSeparator);
}

TextRange extentOf(const Annotation &annotation)
{
    TextRange extent;
    for (const TextAnchor &anchor : annotation.anchors) {
        const bool first = &anchor == &annotation.anchors.first();
        extent.start = first ? anchor.range.start : std::min(extent.start, anchor.range.start);
        extent.end = std::max(extent.end, anchor.range.end);
    }
    return extent;
}

QString timeCell(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace jianbao
