// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QHash>
#include <QList>
#include <QString>

#include <limits>
#include <utility>
#include <vector>

namespace jianbao {

/// Texts by number, each kept once. Numbers stay as long as the pool; the empty text is 0.
class TextPool
{
public:
    TextPool() { (void)numberOf({}); }

    quint32 numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend()) {
            return *known;
        }
        const auto number = quint32(m_texts.size());
        m_texts.append(text); // shares its characters with the key
        m_numbers.insert(text, number);
        return number;
    }
    const QString &text(quint32 number) const { return m_texts[number]; }
    qsizetype size() const { return m_texts.size(); }

    /// By number, the places of these texts among each other as the reader's language sorts them;
    /// those of other texts say nothing. What was ranked before is not compared again.
    const std::vector<quint32> &ranksOf(const std::vector<quint32> &numbers);

private:
    static constexpr quint32 Unranked = std::numeric_limits<quint32>::max();

    QList<QString> m_texts;
    QHash<QString, quint32> m_numbers;
    QCollator m_collator;
    std::vector<std::pair<QCollatorSortKey, quint32>> m_sorted; // those that were asked for so far
    std::vector<quint32> m_ranks;
};

} // namespace jianbao
