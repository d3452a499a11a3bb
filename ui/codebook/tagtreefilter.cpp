// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/tagtreefilter.h"

#include "ui/codebook/tagtreemodel.h"

#include <QLineEdit>
#include <QTreeView>

namespace jianbao {

TagTreeFilter::TagTreeFilter(QTreeView &tree, TagTreeModel &model, QLineEdit &field,
                             QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_model(model)
    , m_field(field)
{
    connect(&field, &QLineEdit::textChanged, this, &TagTreeFilter::apply);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_collapsed = m_isFiltered ? m_collapsed : collapsedTags({}); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        expandButCollapsed();
        apply();
    });
}

void TagTreeFilter::apply()
{
    const bool isFiltered = !m_field.text().trimmed().isEmpty();
    if (isFiltered) {
        m_collapsed = m_isFiltered ? m_collapsed : collapsedTags({});
        m_tree.expandAll();
    } else if (m_isFiltered) {
        expandButCollapsed();
    }
    m_isFiltered = isFiltered;
    const bool any = show({});
    const QModelIndex current = m_tree.currentIndex();
    if (current.isValid() && m_tree.isRowHidden(current.row(), current.parent())) {
        m_tree.setCurrentIndex(firstFitting({})); // nothing may be done to what nobody sees
    }
    Q_EMIT filtered(any);
}

bool TagTreeFilter::fits(const QModelIndex &index) const
{
    const QString text = m_field.text().trimmed();
    const std::optional<Tag> tag = m_model.tagAt(index);
    return tag
           && (tag->name.contains(text, Qt::CaseInsensitive)
               || tag->definition.contains(text, Qt::CaseInsensitive)
               || tag->note.contains(text, Qt::CaseInsensitive));
}

/// Shows and hides the tags below one; whether any is shown.
bool TagTreeFilter::show(const QModelIndex &parent)
{
    bool any = false;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool isShown = show(index) || fits(index);
        m_tree.setRowHidden(row, parent, !isShown);
        any = any || isShown;
    }
    return any;
}

QModelIndex TagTreeFilter::firstFitting(const QModelIndex &parent) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const QModelIndex found = fits(index) ? index : firstFitting(index);
        if (found.isValid()) {
            return found;
        }
    }
    return {};
}

QList<TagId> TagTreeFilter::collapsedTags(const QModelIndex &parent) const
{
    QList<TagId> tags;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.rowCount(index) > 0 && !m_tree.isExpanded(index)) {
            tags.append(m_model.tagAt(index)->id);
        }
        tags += collapsedTags(index);
    }
    return tags;
}

void TagTreeFilter::expandButCollapsed()
{
    m_tree.expandAll();
    for (const TagId tag : std::as_const(m_collapsed)) {
        m_tree.collapse(m_model.indexOf(tag));
    }
}

} // namespace jianbao
