// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/lines.h"

#include <vector>

namespace jianbao::segmentation {

/// The beginning of a line as LineHead gives it, and what can be told of it at a glance. Most lines
/// are running text, and a glance says so of most questions.
struct FoldedLine
{
    QStringView text;        ///< At most LineHead::capacity characters.
    bool isWhole = true;     ///< The whole line is held.
    bool hasBlank = false;   ///< Blanks stand inside the line.
    bool mayOpenNews = true; ///< A word of datelines may stand near its beginning.
    quint64 characters = 0;  ///< A bit for each character of the text, by its last bits.

    static constexpr quint64 bitOf(char16_t c) { return quint64(1) << ((c ^ c >> 6) & 63); }
    /// Whether the text may hold the character. False means that it does not.
    bool mayHold(char16_t c) const { return (characters & bitOf(c)) != 0; }
};

/// All lines of a page folded in one pass.
class FoldedLines
{
public:
    FoldedLines(QStringView source, const QList<Line> &lines);

    FoldedLine at(int line) const;

private:
    struct Place
    {
        std::size_t start = 0;
        bool hasBlank = false;
        bool mayOpenNews = false;
        quint64 characters = 0;
    };

    std::size_t append(QStringView line, std::size_t start);
    void markOpenings();

    std::vector<char16_t> m_text;         // visible characters of all lines
    std::vector<Place> m_lines;           // and one more behind the last
    std::vector<std::size_t> m_newsWords; // where words of datelines end, while lines are read
};

} // namespace jianbao::segmentation
