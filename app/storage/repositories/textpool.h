// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCollator>
#include <QHash>
#include <QList>

#include <limits>
#include <utility>
#include <vector>

namespace jianbao {

/// Texts in UTF-8 by number, each kept once. Numbers stay as long as the pool; the empty text is 0.
class TextPool
{
public:
    TextPool() { (void)numberOf(QByteArrayView()); }

    quint32 numberOf(QByteArrayView text)
    {
        const auto known = m_numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
        if (known != m_numbers.cend()) {
            return *known;
        }
        const auto number = quint32(m_texts.size());
        m_texts.append(text.toByteArray());
        m_numbers.insert(m_texts.last(), number); // shares its bytes
        return number;
    }

    /// By number, the places of these texts among each other as the reader's language sorts them;
    /// those of other texts say nothing. What was ranked before is not compared again.
    const std::vector<quint32> &ranksOf(const std::vector<quint32> &numbers);

private:
    static constexpr quint32 Unranked = std::numeric_limits<quint32>::max();

    QList<QByteArray> m_texts;
    QHash<QByteArray, quint32> m_numbers;
    QCollator m_collator;
    std::vector<std::pair<QCollatorSortKey, quint32>> m_sorted; // those that were asked for so far
    std::vector<quint32> m_ranks;
};

} // namespace jianbao
