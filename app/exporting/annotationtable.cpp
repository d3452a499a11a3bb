// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/annotationtable.h"

#include "app/exporting/cells.h"
#include "app/model/names.h"
#include "app/text/reflow.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString rangesOf(const Annotation &annotation, const PassageSource &source)
{
    QStringList ranges;
    for (const TextAnchor &anchor : annotation.anchors) {
        ranges.append(QString::number(source.codePoint(anchor.range.start)) + u'-'
                      + QString::number(source.codePoint(anchor.range.end)));
    }
    return ranges.join(u' ');
}

QString contextBefore(const Annotation &annotation)
{
    return annotation.anchors.isEmpty() ? QString() : onOneLine(annotation.anchors.first().before);
}

QString contextAfter(const Annotation &annotation)
{
    return annotation.anchors.isEmpty() ? QString() : onOneLine(annotation.anchors.last().after);
}

} // namespace

QStringList annotationColumns()
{
    return QStringList{u"id"_s} + issueColumns()
           + QStringList{u"tag_path"_s,    u"quote"_s,   u"left_context"_s, u"right_context"_s,
                         u"start"_s,       u"end"_s,     u"ranges"_s,       u"note"_s,
                         u"coder"_s,       u"created"_s, u"updated"_s,      u"source_sha256"_s,
                         u"anchor_state"_s};
}

QList<QStringList> annotationRows(const Annotation &annotation, const PassageSource &source,
                                  const QHash<TagId, QString> &tagPaths)
{
    const TextRange extent = extentOf(annotation);
    const QStringList front =
        QStringList{QString::number(annotation.id.value)} + issueCells(source, extent);
    const QStringList back{
        quoteOf(annotation, source),
        contextBefore(annotation),
        contextAfter(annotation),
        QString::number(source.codePoint(extent.start)),
        QString::number(source.codePoint(extent.end)),
        rangesOf(annotation, source),
        annotation.note,
        annotation.coder,
        timeCell(annotation.createdAt),
        timeCell(annotation.updatedAt),
        source.issue().sha256,
        nameOf(annotation.state),
    };
    QList<QStringList> rows;
    for (const TagId tag : annotation.tags.isEmpty() ? QList{TagId{}} : annotation.tags) {
        rows.append(front + QStringList{tagPaths.value(tag)} + back);
    }
    return rows;
}

} // namespace jianbao
