// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/textpool.h"

#include <algorithm>
#include <iterator>

namespace jianbao {

namespace {

using Keyed = std::pair<QCollatorSortKey, quint32>;

bool isBefore(const Keyed &left, const Keyed &right)
{
    const int order = left.first.compare(right.first);
    return order != 0 ? order < 0 : left.second < right.second;
}

} // namespace

const QList<quint32> &TextPool::ranks()
{
    if (m_ranks.size() == m_texts.size()) {
        return m_ranks;
    }
    const QCollator collator;
    std::vector<Keyed> added;
    for (qsizetype number = m_ranks.size(); number < m_texts.size(); ++number) {
        added.emplace_back(collator.sortKey(m_texts[number]), quint32(number));
    }
    std::sort(added.begin(), added.end(), isBefore);
    const auto middle = m_sorted.insert(m_sorted.end(), std::make_move_iterator(added.begin()),
                                        std::make_move_iterator(added.end()));
    std::inplace_merge(m_sorted.begin(), middle, m_sorted.end(), isBefore);
    m_ranks.resize(m_texts.size());
    for (size_t place = 0; place < m_sorted.size(); ++place) {
        m_ranks[m_sorted[place].second] = quint32(place);
    }
    return m_ranks;
}

} // namespace jianbao
