// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/tag.h"

#include <QAbstractListModel>
#include <QHash>

namespace jianbao {

/// The annotations of one article as rows.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        QuoteRole = Qt::UserRole + 1, ///< As one line; also the display role.
        NoteRole,
        TagPathsRole,   ///< List of strings, in the order of …
        TagColoursRole, ///< … list of chosen colours ("#rrggbb").
        AuthorRole,     ///< Coder and day.
        StateRole,      ///< AnchorState as int.
    };

    explicit AnnotationModel(QObject *parent = nullptr);

    void setAnnotations(const QList<Annotation> &annotations, const QList<Tag> &codebook);
    const QList<Annotation> &annotations() const { return m_annotations; }
    QModelIndex indexOf(AnnotationId id) const;
    /// Whether these are the annotations that the rows show, whatever their contents.
    bool hasRowsOf(const QList<Annotation> &annotations) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    QList<Annotation> m_annotations;
    QHash<TagId, QString> m_paths;
    QHash<TagId, QString> m_colours;
};

/// The quoted text of all ranges of an annotation as one line, gaps shown by an ellipsis.
QString annotationQuote(const Annotation &annotation);

} // namespace jianbao
