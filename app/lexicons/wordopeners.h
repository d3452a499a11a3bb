// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/wordlist.h"

#include <vector>

namespace jianbao {

/// For each character the lists that have a word beginning with it. A finder that goes over a whole
/// text asks here and comes from one place where something may stand to the next with one look at
/// each character between, however many lists it has.
class WordOpeners
{
public:
    using Lists = quint16; ///< A bit for each list.
    enum List : Lists {
        Exclusions = 1,
        TimeWords = 2,
        NameAnchors = 4,
        NameLeads = 8,
        Ports = 16,
        Topics = 32,
        Bases = 64,
        Verbs = 128,
        Marks = 256,     ///< The marks 、 and the line feed, which names stand behind.
        Inner = 512,     ///< What opens a quotation or bracket, 等 and 共, which divide a phrase.
        Families = 1024, ///< Usual family names of one character.
    };

    template<typename Entry>
    void add(const WordList<Entry> &words, List list)
    {
        for (const Entry &entry : words.entries()) {
            const QString word = foldedForMatching(entry.word);
            add(word.isEmpty() ? QChar() : word.front(), list);
        }
    }
    void add(QChar c, List list) { m_lists[c.unicode()] |= list; }
    void addAll(QStringView characters, List list)
    {
        for (const QChar c : characters) {
            add(c, list);
        }
    }

    Lists of(char16_t c) const { return m_lists[c]; }
    /// The first place from `at` on where a word of the lists may begin; the end of the text where
    /// there is none.
    qsizetype next(QStringView folded, qsizetype at, Lists lists) const
    {
        while (at < folded.size() && (of(folded[at].unicode()) & lists) == 0) {
            ++at;
        }
        return at;
    }

private:
    std::vector<Lists> m_lists = std::vector<Lists>(0x10000); // not in the object: it is large
};

} // namespace jianbao
