// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/tag.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

namespace jianbao {

class Project;
struct ProjectChange;

/// The codebook as a tree. Renaming in place goes to the project; what the project says after
/// that is shown.
class TagTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        TagIdRole = Qt::UserRole, ///< TagId
        ColourRole,               ///< "#rrggbb"
        ShortcutRole,             ///< 0 to 9
        CountRole,                ///< Annotations that carry the tag
    };

    explicit TagTreeModel(QObject *parent = nullptr);

    void setProject(Project *project);

    std::optional<Tag> tagAt(const QModelIndex &index) const;
    QModelIndex indexOf(TagId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves the tag that is dropped; the model changes when the project says so.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The project refused a change made in place.
    void failed(const jianbao::Error &error);

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    void reload();
    void onChanged(const ProjectChange &change);
    const QList<qsizetype> &childrenOf(const QModelIndex &parent) const;

    Project *m_project = nullptr;
    QList<Tag> m_tags;                         // as the codebook lists them
    QHash<TagId, QList<qsizetype>> m_children; // indexes into m_tags; the invalid id holds the top
    QHash<TagId, qsizetype> m_places;
};

} // namespace jianbao
