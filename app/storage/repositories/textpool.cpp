// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/textpool.h"

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

const std::vector<quint32> &TextPool::ranksOf(const std::vector<quint32> &numbers)
{
    m_ranks.resize(m_texts.size(), Unranked);
    std::vector<Keyed> added;
    for (const quint32 number : numbers) {
        if (m_ranks[number] == Unranked) {
            m_ranks[number] = 0; // its place is found below
            added.emplace_back(m_collator.sortKey(QString::fromUtf8(m_texts[number])), number);
        }
    }
    if (added.empty()) {
        return m_ranks;
    }
    std::sort(added.begin(), added.end(), isBefore);
    const auto middle = m_sorted.insert(m_sorted.end(), std::make_move_iterator(added.begin()),
                                        std::make_move_iterator(added.end()));
    std::inplace_merge(m_sorted.begin(), middle, m_sorted.end(), isBefore);
    for (size_t place = 0; place < m_sorted.size(); ++place) {
        m_ranks[m_sorted[place].second] = quint32(place);
    }
    return m_ranks;
}

} // namespace jianbao
