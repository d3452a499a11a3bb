// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/cells.h"

using namespace Qt::StringLiterals;

namespace jianbao {

QStringList issueColumns()
{
    return {u"paper"_s, u"issue_date"_s, u"edition"_s,
            u"file"_s,  u"article"_s,    u"article_headline"_s};
}

QStringList issueCells(const PassageSource &source, TextRange range)
{
    const Issue &issue = source.issue();
    const Article *const article = source.articleAt(range);
    return {
        issue.info.paper,
        issue.info.date.toString(Qt::ISODate),
        issue.info.edition,
        issue.fileName,
        article ? QString::number(article->position + 1) : QString(),
        article ? article->headline : QString(),
    };
}

QString timeCell(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace jianbao
