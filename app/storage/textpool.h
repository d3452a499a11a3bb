// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QHash>
#include <QList>
#include <QString>

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

    /// The place of each text, by number, among all texts as the reader's language sorts them.
    /// Kept, and only completed when texts were added.
    const QList<quint32> &ranks();

private:
    QList<QString> m_texts;
    QHash<QString, quint32> m_numbers;
    std::vector<std::pair<QCollatorSortKey, quint32>> m_sorted; // as far as ranks were asked for
    QList<quint32> m_ranks;
};

} // namespace jianbao
