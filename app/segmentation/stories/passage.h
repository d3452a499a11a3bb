// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/lexicons/wordlist.h"

#include <QString>

namespace jianbao::segmentation {

/// The beginning of a passage, as long as datelines and credits need it: runs of blanks are one
/// space, runs with a line break one line feed (in `raw`; `folded` has spaces only). Both have the
/// same length.
struct Passage
{
    QString raw;
    QString folded;
};

Passage passageOf(QStringView source, TextRange range, qsizetype longest = 200);

/// Reads a passage from left to right by its folded characters. Blanks never matter: words may be
/// cut by them anywhere.
class PassageCursor
{
public:
    explicit PassageCursor(const Passage &passage, qsizetype position = 0);

    bool atEnd() const { return m_position >= m_folded.size(); }
    qsizetype position() const { return m_position; }
    void setPosition(qsizetype position) { m_position = position; }
    /// The next character that is no blank; 0 at the end. Does not move.
    char16_t peek() const;
    /// Moves over the next character that is no blank.
    void advance();
    void skipBlanks();
    /// Whether a blank or the end stands at the position.
    bool atBlank() const;
    /// Moves over the word if it stands here.
    bool accept(QStringView word);
    bool accept(char16_t character);
    /// Moves over the longest word of the list that stands here; null where none does.
    template<typename Entry>
    const Entry *accept(const WordList<Entry> &list)
    {
        skipBlanks();
        const auto match = list.longestAt(m_folded, m_position, WordTrie::Blanks::Skip);
        m_position += match.length;
        return match.entry;
    }

private:
    QStringView m_folded;
    qsizetype m_position = 0;
};

/// The place behind the bracket that closes the one at `open`, and what stands between them
/// (positions in the passage); an empty range at -1 where none closes it.
TextRange bracketed(const Passage &passage, qsizetype open);

bool isOpeningBracket(char16_t c);
bool isClosingBracket(char16_t c);

} // namespace jianbao::segmentation
