// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationmodel.h"

#include "app/base/idsof.h"
#include "app/text/reflow.h"
#include "ui/annotations/tagpaths.h"
#include "ui/widgets/shownvalue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao {

QString annotationQuote(const Annotation &annotation)
{
    QStringList parts;
    for (const TextAnchor &anchor : annotation.anchors) {
        parts.append(onOneLine(anchor.quote));
    }
    return parts.join(u" … "_s);
}

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void AnnotationModel::setAnnotations(const QList<Annotation> &annotations,
                                     const QList<Tag> &codebook)
{
    m_paths = tagPaths(codebook);
    m_colours.clear();
    for (const Tag &tag : codebook) {
        m_colours.insert(tag.id, tag.colour);
    }
    if (hasRowsOf(annotations)) {
        m_annotations = annotations;
        if (!annotations.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(static_cast<int>(annotations.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_annotations = annotations;
    endResetModel();
}

QModelIndex AnnotationModel::indexOf(AnnotationId id) const
{
    const qsizetype row = idsOf(m_annotations).indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

bool AnnotationModel::hasRowsOf(const QList<Annotation> &annotations) const
{
    return idsOf(annotations) == idsOf(m_annotations);
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_annotations.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant AnnotationModel::valueAt(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Annotation &annotation = m_annotations.at(index.row());
    QStringList texts;
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole:
        return annotationQuote(annotation);
    case Qt::AccessibleTextRole:
        return QString(annotationQuote(annotation) + u", "_s + annotation.note);
    case NoteRole:
        return annotation.note;
    case TagPathsRole:
        for (const TagId tag : annotation.tags) {
            texts.append(m_paths.value(tag));
        }
        return texts;
    case TagColoursRole:
        for (const TagId tag : annotation.tags) {
            texts.append(m_colours.value(tag));
        }
        return texts;
    case AuthorRole: {
        const QString day =
            QLocale().toString(annotation.updatedAt.toLocalTime().date(), QLocale::ShortFormat);
        return annotation.coder.isEmpty() ? day : QString(annotation.coder + u" · "_s + day);
    }
    case StateRole:
        return static_cast<int>(annotation.state);
    default:
        return {};
    }
}

} // namespace jianbao
