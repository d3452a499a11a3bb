// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/pagelayout.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/sentenceends.h"
#include "app/text/characters.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace jianbao::segmentation {

namespace {

constexpr int roughness = 3; // what a line may lack because a word or mark moved to the next one

} // namespace

PageLayout::PageLayout(QStringView source, const QList<Line> &lines, const QList<LineSign> &signs,
                       const NewsWords &words)
    : m_lines(lines)
    , m_signs(signs)
{
    m_columns.reserve(lines.size());
    m_ends.reserve(lines.size());
    qsizetype indented = 0;
    for (int i = 0; i < lines.size(); ++i) {
        m_ends.append(endsSentenceOrCredit(source, lines, i, words));
    }
    m_endsWithMark.reserve(lines.size());
    for (const Line &line : lines) {
        m_endsWithMark.append(isWideMark(source[line.range.end - 1].unicode()));
    }
    findSlack(source);
    m_strictColumn = findStrictColumn();
    for (int i = 0; i < lines.size(); ++i) {
        m_columns.append(columnAround(i));
        indented += lines[i].isIndented && isTextLine(i) ? 1 : 0;
    }
    constexpr qsizetype few = 3;
    m_setsParagraphsAsLines = findWholeParagraphs();
    const int usual = usualColumn();
    for (int i = 0; i < lines.size(); ++i) {
        const bool isUnsure = m_columns[i] == 0 || (m_columns[i] < usual && m_sparse[i]);
        const bool fits = isUnsure && isTextLine(i) && lines[i].width <= usual + indent;
        m_columns[i] = fits ? usual : m_setsParagraphsAsLines && m_sparse[i] ? 0 : m_columns[i];
    }
    m_indents = indented >= few && indented * 10 < lines.size() * 8;
    m_tearsFirstLines = findTornLines();
    m_shortensFirstLines = findShortLines();
}

namespace {

/// What the lines of a neighbourhood tell of the column they stand in.
struct Neighbourhood
{
    std::array<int, 3> widest{}; // without marks, which may have been set narrow
    int lines = 0;
    int sentences = 0; // lines that end one

    void add(int width, bool ends)
    {
        for (int &place : widest) {
            const int smaller = std::min(place, width);
            place = std::max(place, width);
            width = smaller;
        }
        ++lines;
        sentences += ends ? 1 : 0;
    }

    /// Two lines of one width over a shorter one that ends a sentence.
    bool isRestOfParagraph() const
    {
        return lines == 3 && sentences == 1 && widest[0] - widest[1] <= indent / 2
               && widest[1] - widest[2] > indent;
    }

    /// The widest line that another one bears out; 0 where there is none, or where most lines end
    /// sentences: those are paragraphs of one line each.
    int column() const
    {
        if (sentences > 2 * (lines - sentences)) {
            return 0;
        }
        const auto [first, second, third] = widest;
        return first - second <= indent ? first : second - third <= indent ? second : 0;
    }
};

} // namespace

/// Looks at the lines that run on from this one without a blank line, or, where they are too few,
/// at those beyond the gaps too.
int PageLayout::columnAround(int line)
{
    constexpr int reach = 6;
    constexpr int enough = 4;
    const bool isWide = isOfWiderText(line);
    const auto look = [this, line, isWide](bool overGaps) {
        Neighbourhood near;
        const auto add = [&](int i) {
            if (!isTextLine(i) || m_lines[i].width > longLine) {
                return false;
            }
            const bool isOther =
                isWide ? exceedsColumn(i) : isBeyondStrictColumn(i) && !m_endsWithMark[i];
            if (!isOther) { // else it is a headline, or of a text that is set wider
                near.add(m_lines[i].width - m_slack[i], m_ends[i]);
            }
            return true;
        };
        const int last = std::min(int(m_lines.size()) - 1, line + reach);
        if (!add(line)) {
            return near;
        }
        for (int i = line - 1; i >= std::max(0, line - reach)
                               && (overGaps || m_lines[i + 1].blanksBefore == 0) && add(i);
             --i) {
        }
        for (int i = line + 1; i <= last && (overGaps || m_lines[i].blanksBefore == 0) && add(i);
             ++i) {
        }
        return near;
    };
    const Neighbourhood own = look(false);
    m_sparse.append(own.lines < enough);
    return own.lines >= enough || own.isRestOfParagraph() ? own.column() : look(true).column();
}

/// The width of the columns where the whole page has but one; 0 elsewhere.
int PageLayout::usualColumn() const
{
    QHash<int, int> lines;
    int all = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (isTextLine(i) && m_lines[i].width <= longLine) {
            ++lines[m_columns[i]];
            ++all;
        }
    }
    int usual = 0;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const int leader = lines.value(usual);
        usual = it.key() > 0 && (usual == 0 || it.value() > leader) ? it.key() : usual;
    }
    return usual > 0 && lines.value(usual) * 2 > all ? usual : 0;
}

/// Whether the page sets marks narrow shows in neighbouring lines that run on: the one with more
/// marks is the wider one.
bool PageLayout::setsMarksNarrow() const
{
    int yes = 0;
    int no = 0;
    for (int i = 1; i + 1 < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const Line &next = m_lines[i + 1];
        const bool inside = line.blanksBefore == 0 && next.blanksBefore == 0
                            && m_signs[i] == LineSign::Text && m_signs[i + 1] == LineSign::Text
                            && !m_ends[i - 1] && !m_ends[i] && !m_ends[i + 1]
                            && line.width <= longLine;
        const int marks = line.slack - next.slack;
        if (inside && std::abs(marks) >= 2) {
            const int width = line.width - next.width;
            (std::abs(width) >= 2 && (width > 0) == (marks > 0) ? yes : no) += 1;
        }
    }
    constexpr int few = 5;
    return yes >= few && yes > 2 * no;
}

/// Where marks are not set narrow, one at the end of a line may hang beyond the edge.
void PageLayout::findSlack(QStringView source)
{
    const bool narrow = setsMarksNarrow();
    m_slack.reserve(m_lines.size());
    for (const Line &line : m_lines) {
        const bool mayHang = isWideMark(source[line.range.end - 1].unicode());
        m_slack.append(narrow ? line.slack : mayHang ? 2 : 0);
    }
}

/// The width at which nearly all lines break that run on into another one, which are text for
/// sure; 0 where columns differ or lines are justified loosely.
int PageLayout::findStrictColumn() const
{
    constexpr int few = 10;
    std::array<int, longLine + 1> lines{};
    int all = 0;
    for (int i = 1; i + 1 < m_lines.size(); ++i) {
        const bool isInside = m_lines[i].blanksBefore == 0 && isTextLine(i - 1) && !m_ends[i - 1];
        const bool runsOn = isInside && m_signs[i] == LineSign::Text
                            && m_signs[i + 1] == LineSign::Text && m_lines[i + 1].blanksBefore == 0
                            && !m_ends[i];
        if (runsOn && m_lines[i].width <= longLine && !m_endsWithMark[i]) {
            ++lines[std::size_t(m_lines[i].width)];
            ++all;
        }
    }
    const auto usual = std::max_element(lines.begin(), lines.end());
    const int near = usual == lines.begin() ? 0 : *usual + *(usual - 1);
    const auto wider = lines.end() - usual > 2 ? usual + 2 : lines.end();
    const int beyond = std::accumulate(wider, lines.end(), 0);
    const bool isStrict = all >= few && 2 * near >= all && 20 * beyond <= all;
    return isStrict ? int(usual - lines.begin()) : 0;
}

bool PageLayout::isBeyondStrictColumn(int line) const
{
    return m_strictColumn > 0 && m_lines[line].width <= longLine
           && m_lines[line].width > m_strictColumn + 1;
}

/// Whether the line is one of three wide lines below each other: those are a text set wider.
bool PageLayout::isInWiderColumn(int line) const
{
    constexpr int few = 3;
    int run = 0;
    const int last = std::min(int(m_lines.size()) - 1, line + few - 1);
    for (int i = std::max(0, line - few + 1); i <= last; ++i) {
        const bool isWide = isTextLine(i) && isBeyondStrictColumn(i);
        run = !isWide ? 0 : m_lines[i].blanksBefore == 0 ? run + 1 : 1;
        if (run == few) {
            return true;
        }
    }
    return false;
}

/// Such a line, or the first or last one of a paragraph among them.
bool PageLayout::isOfWiderText(int line) const
{
    const auto isTight = [this](int i) {
        return i > 0 && i < m_lines.size() && m_lines[i].blanksBefore == 0;
    };
    return isInWiderColumn(line) || (isTight(line) && isInWiderColumn(line - 1))
           || (isTight(line + 1) && isInWiderColumn(line + 1));
}

bool PageLayout::exceedsColumn(int line) const
{
    return isBeyondStrictColumn(line) && !m_endsWithMark[line] && !isInWiderColumn(line);
}

bool PageLayout::isFull(int line) const
{
    if (exceedsColumn(line)) {
        return false;
    }
    const int width = m_lines[line].width;
    return m_columns[line] > 0 && width >= m_columns[line] - roughness
           && width - m_slack[line] <= m_columns[line] + indent; // else it is of no column
}

bool PageLayout::isFirstLine(int line) const
{
    const Line &text = m_lines[line];
    const int wanted = m_columns[line] - indent;
    return m_columns[line] > 0 && text.width >= wanted - roughness + 1
           && text.width - m_slack[line] <= wanted + 1;
}

bool PageLayout::lacksIndent(int line) const
{
    return m_columns[line] > 0 && std::abs(m_columns[line] - indent - m_lines[line].width) <= 1;
}

bool PageLayout::mayBeTornOff(int line) const
{
    const int next = line + 1;
    return next + 1 < m_lines.size() && m_signs[line] != LineSign::MarkdownHeading
           && m_lines[next].blanksBefore > 0 && m_lines[next + 1].blanksBefore == 0
           && m_signs[next] == LineSign::Text && isTextSign(m_signs[next + 1])
           && m_columns[next] > 0 && m_lines[line].width <= longLine;
}

bool PageLayout::findWholeParagraphs() const
{
    constexpr int narrowest = 44; // half cells: columns are mostly narrower, paragraphs wider
    qsizetype whole = 0;
    qsizetype wide = 0;
    qsizetype all = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        const int width = isTextLine(i) ? m_lines[i].width : 0;
        wide += width > narrowest ? width : 0;
        whole += width > narrowest && (width > longLine || m_ends[i]) ? width : 0;
        all += width;
    }
    return 2 * wide > all && 3 * whole > 2 * wide;
}

/// Most lines that begin a paragraph lack the indent, and the lines below them are full.
bool PageLayout::findShortLines() const
{
    int shortened = 0;
    int full = 0;
    for (int i = 0; i + 1 < m_lines.size(); ++i) {
        const bool begins = i == 0 || m_lines[i].blanksBefore > 0 || m_ends[i - 1];
        const bool isText = isTextLine(i) && m_signs[i + 1] == LineSign::Text;
        if (!begins || !isText || m_ends[i] || m_lines[i + 1].blanksBefore > 0 || m_columns[i] == 0
            || !isFull(i + 1)) {
            continue;
        }
        const int lacking = m_columns[i] - indent - m_lines[i].width;
        shortened += lacking <= 1 && lacking >= -1 - m_slack[i] ? 1 : 0;
        full += m_lines[i].width >= m_columns[i] - 1 ? 1 : 0;
    }
    constexpr int few = 3;
    return shortened >= few && shortened > 2 * full;
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
                          && line.width - m_slack[i] <= column - indent + roughness;
        (fits ? torn : other) += 1;
    }
    constexpr int few = 3;
    return torn >= few && torn > 2 * other;
}

} // namespace jianbao::segmentation
