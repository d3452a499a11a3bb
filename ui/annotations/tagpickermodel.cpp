// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/tagpickermodel.h"

#include "ui/annotations/tagpaths.h"
#include "ui/widgets/shownvalue.h"

#include <algorithm>

namespace jianbao {

TagPickerModel::TagPickerModel(const QList<Tag> &codebook, const QList<TagId> &recent,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_tags(codebook)
    , m_paths(tagPaths(codebook))
{
    const auto rank = [&recent](const Tag &tag) {
        const qsizetype place = recent.indexOf(tag.id);
        return place < 0 ? recent.size() : place;
    };
    std::stable_sort(m_tags.begin(), m_tags.end(),
                     [&](const Tag &a, const Tag &b) { return rank(a) < rank(b); });
    setTyped({});
}

void TagPickerModel::setTyped(const QString &text)
{
    beginResetModel();
    m_typed = text.trimmed();
    m_rows.clear();
    bool named = m_typed.isEmpty();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const Tag &tag = m_tags.at(i);
        named = named || tag.name.compare(m_typed, Qt::CaseInsensitive) == 0;
        if (m_paths.value(tag.id).contains(m_typed, Qt::CaseInsensitive)) {
            m_rows.append(i);
        }
    }
    const auto startsWithTyped = [this](qsizetype row) {
        return m_tags.at(row).name.startsWith(m_typed, Qt::CaseInsensitive);
    };
    std::stable_partition(m_rows.begin(), m_rows.end(), startsWithTyped);
    if (!named) {
        m_rows.append(-1);
    }
    endResetModel();
}

TagId TagPickerModel::tagAt(int row) const
{
    const qsizetype tag = m_rows.value(row, -1);
    return tag < 0 ? TagId() : m_tags.at(tag).id;
}

int TagPickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TagPickerModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant TagPickerModel::valueAt(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const qsizetype row = m_rows.at(index.row());
    if (row < 0) {
        return role == Qt::DisplayRole ? tr("Create “%1”").arg(m_typed) : QVariant();
    }
    const Tag &tag = m_tags.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return m_paths.value(tag.id);
    case Qt::ToolTipRole:
        return tag.definition;
    case ColourRole:
        return tag.colour;
    case DigitRole:
        return tag.shortcut;
    default:
        return {};
    }
}

} // namespace jianbao
