// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/notetable.h"

#include "app/exporting/cells.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QStringList issueRow(const PassageSource &source)
{
    const Issue &issue = source.issue();
    const QString id = QString::number(issue.id.value);
    return QStringList{u"issue"_s, id} + issueCells(source, nullptr)
           + QStringList{{}, {}, {}, issue.note, {}, {}, issue.sha256};
}

QStringList articleRow(const Article &article, const PassageSource &source)
{
    const QString id = QString::number(article.id.value);
    return QStringList{u"article"_s, id} + issueCells(source, &article)
           + QStringList{{}, {}, {}, article.note, {}, {}, source.issue().sha256};
}

QStringList passageRow(const Annotation &annotation, const PassageSource &source)
{
    const TextRange extent = extentOf(annotation);
    const QString id = QString::number(annotation.id.value);
    return QStringList{u"passage"_s, id} + issueCells(source, source.articleAt(extent))
           + QStringList{
               quoteOf(annotation, source),
               QString::number(source.codePoint(extent.start)),
               QString::number(source.codePoint(extent.end)),
               annotation.note,
               annotation.coder,
               timeCell(annotation.updatedAt),
               source.issue().sha256,
           };
}

} // namespace

QStringList noteColumns()
{
    return QStringList{u"on"_s, u"id"_s} + issueColumns()
           + QStringList{u"quote"_s, u"start"_s,   u"end"_s,          u"note"_s,
                         u"coder"_s, u"updated"_s, u"source_sha256"_s};
}

QList<QStringList> noteRows(const QList<Annotation> &annotations, const PassageSource &source)
{
    QList<QStringList> rows;
    if (!source.issue().note.isEmpty()) {
        rows.append(issueRow(source));
    }
    for (const Article &article : source.articles()) {
        if (!article.note.isEmpty()) {
            rows.append(articleRow(article, source));
        }
    }
    for (const Annotation &annotation : annotations) {
        if (!annotation.note.isEmpty()) {
            rows.append(passageRow(annotation, source));
        }
    }
    return rows;
}

} // namespace jianbao
