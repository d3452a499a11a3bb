// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/wordtrie.h"
#include "app/text/folding.h"

#include <QList>
#include <QString>

namespace jianbao {

/// The words of one kind, each with what the engine must know of it. `Entry` has a member `word`.
/// Words and the texts they are looked up in are match texts (app/text/folding.h).
template<typename Entry>
class WordList
{
public:
    struct Match
    {
        qsizetype length = 0; ///< Of the text that matched.
        const Entry *entry = nullptr;
        explicit operator bool() const { return entry != nullptr; }
    };

    WordList() = default;
    /// Of entries with the same word the last one counts.
    explicit WordList(QList<Entry> entries,
                      WordTrie::Direction direction = WordTrie::Direction::Forward)
        : m_entries(std::move(entries))
    {
        QList<std::pair<QString, int>> words;
        for (int i = 0; i < m_entries.size(); ++i) {
            words.append({foldedForMatching(m_entries[i].word), i});
        }
        m_trie = WordTrie(std::move(words), direction);
    }

    /// The longest word that begins at `at`; not set where none does.
    Match longestAt(QStringView folded, qsizetype at,
                    WordTrie::Blanks blanks = WordTrie::Blanks::Matter) const
    {
        const bool mayBegin = blanks == WordTrie::Blanks::Matter
                                  ? m_trie.mayBeginAt(folded, at)
                                  : at < folded.size() && canStartWith(folded[at].unicode());
        if (!mayBegin) {
            return {}; // by far the most frequent case, without a call
        }
        const auto match = m_trie.longestAt(folded, at, blanks);
        return match ? Match{match->length, &m_entries[match->value]} : Match{};
    }
    /// The longest word that ends right before `end`; for a list made Backward.
    Match longestBefore(QStringView folded, qsizetype end) const
    {
        if (!m_trie.mayEndAt(folded, end)) {
            return {};
        }
        const auto match = m_trie.longestBefore(folded, end);
        return match ? Match{match->length, &m_entries[match->value]} : Match{};
    }
    bool canStartWith(char16_t c) const { return m_trie.canStartWith(c); }
    /// Whether a word may begin at `at`. False means that none does.
    bool mayBeginAt(QStringView folded, qsizetype at) const
    {
        return m_trie.mayBeginAt(folded, at);
    }
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
    WordTrie m_trie;
};

} // namespace jianbao
