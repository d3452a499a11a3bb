// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QList>
#include <QModelIndex>
#include <QObject>

class QLineEdit;
class QTreeView;

namespace jianbao {

class TagTreeModel;

/// The filter of the tree of tags: hides the tags that do not fit, unless one below them does. A
/// chosen tag that is hidden gives way to the first that fits. Branches that a person has closed
/// are open while there is a filter, and stay closed else, also when the codebook is read anew.
class TagTreeFilter : public QObject
{
    Q_OBJECT

public:
    TagTreeFilter(QTreeView &tree, TagTreeModel &model, QLineEdit &field,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// The tags were filtered anew; whether any is to be seen.
    void filtered(bool any);

private:
    void apply();
    bool fits(const QModelIndex &index) const;
    bool show(const QModelIndex &parent);
    QModelIndex firstFitting(const QModelIndex &parent) const;
    QList<TagId> collapsedTags(const QModelIndex &parent) const;
    void expandButCollapsed();

    QTreeView &m_tree;
    TagTreeModel &m_model;
    QLineEdit &m_field;
    QList<TagId> m_collapsed;
    bool m_isFiltered = false;
};

} // namespace jianbao
