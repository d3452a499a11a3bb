// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pagelayout.h"

#include <algorithm>
#include <array>

namespace jianbao::segmentation {

namespace {

constexpr int indent = 4;    // half cells: two ideographs
constexpr int roughness = 3; // what a line may lack because a word or mark moved to the next one

} // namespace

PageLayout::PageLayout(QStringView source, const QList<Line> &lines, const QList<LineSign> &signs)
    : m_lines(lines)
    , m_signs(signs)
{
    m_columns.reserve(lines.size());
    m_ends.reserve(lines.size());
    qsizetype indented = 0;
    for (int i = 0; i < lines.size(); ++i) {
        m_columns.append(columnAround(i));
        m_ends.append(endsSentence(lines[i].range.in(source)));
        indented += lines[i].isIndented && isTextLine(i) ? 1 : 0;
    }
    constexpr qsizetype few = 3;
    m_indents = indented >= few && indented * 10 < lines.size() * 8;
    m_tearsFirstLines = findTornLines();
}

/// The widest line near this one that another line bears out. Marks may have been set narrow, so a
/// line counts without them: what is left is the least that the column holds.
int PageLayout::columnAround(int line) const
{
    constexpr int reach = 6;
    std::array<int, 3> widest{};
    const auto look = [&](int i) {
        if (!isTextLine(i) || m_lines[i].width > longLine) {
            return false;
        }
        int width = m_lines[i].width - m_lines[i].slack;
        for (int &place : widest) {
            const int smaller = std::min(place, width);
            place = std::max(place, width);
            width = smaller;
        }
        return true;
    };
    if (!look(line)) {
        return 0;
    }
    for (int i = line - 1; i >= std::max(0, line - reach) && look(i); --i) {
    }
    for (int i = line + 1; i <= std::min(int(m_lines.size()) - 1, line + reach) && look(i); ++i) {
    }
    const auto [first, second, third] = widest;
    return first - second <= indent ? first : second - third <= indent ? second : 0;
}

bool PageLayout::isFull(int line) const
{
    return m_columns[line] > 0 && m_lines[line].width >= m_columns[line] - roughness;
}

bool PageLayout::isFirstLine(int line) const
{
    const Line &text = m_lines[line];
    const int wanted = m_columns[line] - indent;
    return m_columns[line] > 0 && text.width >= wanted - roughness + 1
           && text.width - text.slack <= wanted + 1;
}

bool PageLayout::mayBeTornOff(int line) const
{
    const int next = line + 1;
    return next + 1 < m_lines.size() && m_signs[line] != LineSign::MarkdownHeading
           && m_lines[next].blanksBefore > 0 && m_lines[next + 1].blanksBefore == 0
           && m_signs[next] == LineSign::Text && isTextSign(m_signs[next + 1])
           && m_columns[next] > 0 && m_lines[line].width <= longLine;
}

/// Most single lines above a gap are as wide as first lines: headlines would be of any width.
bool PageLayout::findTornLines() const
{
    int torn = 0;
    int other = 0;
    for (int i = 0; i + 1 < m_lines.size(); ++i) {
        const bool begins = i == 0 || m_lines[i].blanksBefore > 0 || m_ends[i - 1];
        if (!begins || m_ends[i] || !mayBeTornOff(i)) {
            continue;
        }
        const int column = m_columns[i + 1];
        const Line &line = m_lines[i];
        const bool fits = line.width >= column - indent - roughness
                          && line.width - line.slack <= column - indent + roughness;
        (fits ? torn : other) += 1;
    }
    constexpr int few = 3;
    return torn >= few && torn > 2 * other;
}

} // namespace jianbao::segmentation
