// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/shadowtype.h"

#include "app/text/characters.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr qsizetype longestLine = 120;

/// The non-blank characters of a line, with their places.
struct CompactLine
{
    std::array<char16_t, longestLine> characters;
    std::array<qsizetype, longestLine> offsets;
    qsizetype size = 0;
};

enum class Doubling { None, Weak, Strong };

struct LineDoubling
{
    Doubling doubling = Doubling::None;
    QList<TextRange> copies;
};

bool compact(QStringView text, TextRange line, CompactLine &result)
{
    result.size = 0;
    for (qsizetype i = line.start; i < line.end; ++i) {
        const char16_t c = text[i].unicode();
        if (isHidden(c)) {
            continue;
        }
        if (result.size == longestLine) {
            return false;
        }
        result.characters[result.size] = c;
        result.offsets[result.size++] = i;
    }
    return true;
}

/// Whether the first and the last character stand in the line once more, as they do in a line of
/// doubled runs; few other lines have both.
bool mayBeDoubled(const CompactLine &line)
{
    const auto begin = line.characters.begin();
    const auto end = begin + line.size;
    return std::find(begin + 1, end, *begin) != end
           && std::find(begin, end - 1, end[-1]) != end - 1;
}

using Halves = std::array<int, longestLine + 1>;

/// For each place from which on the line splits into doubled runs: the length of the first half
/// of the longest run there; 0 elsewhere.
Halves doubledRuns(const CompactLine &line)
{
    Halves half{};
    const int size = int(line.size);
    std::array<std::array<unsigned char, longestLine / 2 + 1>, longestLine + 1> equal{};
    for (int i = size - 2; i >= 0; --i) {
        for (int length = 1; length <= longestLine / 2 && i + length < size; ++length) {
            const bool same = line.characters[i] == line.characters[i + length];
            equal[i][length] =
                same ? static_cast<unsigned char>(std::min(equal[i + 1][length] + 1, 255)) : 0;
            const int behind = i + 2 * length;
            if (equal[i][length] >= length && (behind == size || half[behind] > 0)) {
                half[i] = length;
            }
        }
    }
    return half;
}

/// A line that consists of doubled runs. Short ones (家家户户, 加油加油) may be ordinary words.
LineDoubling lineDoubling(QStringView text, TextRange range)
{
    CompactLine line;
    if (!compact(text, range, line) || line.size < 2 || line.size % 2 != 0 || !mayBeDoubled(line)) {
        return {};
    }
    const Halves half = doubledRuns(line);
    if (half[0] == 0) {
        return {};
    }
    LineDoubling found{line.size >= 6 ? Doubling::Strong : Doubling::Weak, {}};
    for (qsizetype i = 0; i < line.size; i += 2 * half[i]) {
        const qsizetype copy = i + half[i];
        found.copies.append({line.offsets[copy], line.offsets[copy + half[i] - 1] + 1});
    }
    return found;
}

} // namespace

QList<TextRange> shadowCopies(QStringView text)
{
    QList<TextRange> copies;
    bool strong = false;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype lineFeed = text.indexOf(u'\n', start);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed;
        const TextRange range{start, end};
        start = end + 1;
        if (range.in(text).trimmed().isEmpty()) {
            continue;
        }
        const LineDoubling line = lineDoubling(text, range);
        if (line.doubling == Doubling::None) {
            return {};
        }
        strong = strong || line.doubling == Doubling::Strong;
        copies += line.copies;
    }
    return strong ? copies : QList<TextRange>();
}

} // namespace jianbao
