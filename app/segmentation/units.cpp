// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/units.h"

#include "app/segmentation/linegroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int longLine = 90; // half cells: a paragraph on one line, no column is so wide
constexpr int widestSubhead = 80;

class UnitBuilder
{
public:
    UnitBuilder(QStringView source, const QList<Line> &lines)
        : m_source(source)
        , m_lines(lines)
        , m_groups(lineGroupsOf(source, lines))
    {}

    QList<Unit> build();

private:
    void appendGroup(int group);
    void appendText(int group);
    void append(UnitKind kind, const LineGroup &group);
    bool startsParagraph(int group, int line) const;
    bool continuesOverGap(int group) const;
    bool continuesInGroup(const LineGroup &group, int line) const;
    void addLine(int line);
    void closeParagraph();
    bool ends(int line) const { return endsSentence(m_lines[line].range.in(m_source)); }

    QStringView m_source;
    const QList<Line> &m_lines;
    const QList<LineGroup> m_groups;
    QList<Unit> m_units;
    int m_openUnit = -1;        // the paragraph that following lines may still join
    int m_lastLine = -1;        // its last line
    int m_lastGroup = -1;       // the group of that line
    bool m_interrupted = false; // a page number stood since then
};

UnitKind kindOf(LineSign sign, bool isHeading)
{
    switch (sign) {
    case LineSign::Jump:
        return UnitKind::Jump;
    case LineSign::PageFurniture:
        return UnitKind::Furniture;
    case LineSign::Label:
        return UnitKind::Label;
    case LineSign::Credit:
        return UnitKind::Credit;
    case LineSign::MarkdownHeading:
    case LineSign::DocumentNumber:
        return UnitKind::Heading;
    case LineSign::Text:
    case LineSign::DatelineStart:
    case LineSign::ListHead:
        break;
    }
    return isHeading ? UnitKind::Heading : UnitKind::Body;
}

QList<Unit> UnitBuilder::build()
{
    for (int g = 0; g < m_groups.size(); ++g) {
        appendGroup(g);
    }
    closeParagraph();
    return m_units;
}

void UnitBuilder::appendGroup(int group)
{
    const LineGroup &lines = m_groups[group];
    const UnitKind kind = kindOf(lines.sign, lines.isHeading);
    if (kind == UnitKind::Body) {
        appendText(group);
        return;
    }
    if (kind == UnitKind::Furniture) {
        m_interrupted = true;
    } else {
        closeParagraph();
    }
    append(kind, lines);
}

void UnitBuilder::append(UnitKind kind, const LineGroup &group)
{
    Unit unit;
    unit.kind = kind;
    unit.range = {m_lines[group.first].range.start, m_lines[group.last].range.end};
    unit.lineCount = group.size();
    unit.blanksBefore = m_lines[group.first].blanksBefore;
    unit.isMarkdown = group.sign == LineSign::MarkdownHeading;
    unit.isNumber = group.sign == LineSign::DocumentNumber;
    for (int i = group.first; i <= group.last; ++i) {
        unit.width = std::max(unit.width, m_lines[i].width);
    }
    if (kind == UnitKind::Credit) {
        unit.credit = parseCreditLine(m_source, unit.range);
    }
    m_units.append(unit);
}

void UnitBuilder::appendText(int group)
{
    const LineGroup &lines = m_groups[group];
    for (int i = lines.first; i <= lines.last; ++i) {
        if (startsParagraph(group, i)) {
            closeParagraph();
            append(UnitKind::Body, {i, i, i == lines.first ? lines.sign : LineSign::Text, false});
            m_openUnit = int(m_units.size()) - 1;
        } else if (m_interrupted) {
            // the page break splits the paragraph into two blocks; the second one begins with the
            // line feed before it, which says that it goes on
            append(UnitKind::Body, {i, i, LineSign::Text, false});
            m_openUnit = int(m_units.size()) - 1;
            m_units.last().continues = true;
            m_units.last().range.start = m_source.lastIndexOf(u'\n', m_lines[i].range.start);
        } else {
            addLine(i);
        }
        m_interrupted = false;
        m_lastLine = i;
        m_lastGroup = group;
    }
}

void UnitBuilder::addLine(int line)
{
    Unit &unit = m_units[m_openUnit];
    unit.range.end = m_lines[line].range.end;
    unit.width = std::max(unit.width, m_lines[line].width);
    ++unit.lineCount;
}

bool UnitBuilder::startsParagraph(int group, int line) const
{
    const LineGroup &lines = m_groups[group];
    if (m_openUnit < 0) {
        return true;
    }
    if (line > lines.first) {
        return !continuesInGroup(lines, line);
    }
    if (lines.sign != LineSign::Text) {
        return true;
    }
    return m_lines[line].blanksBefore == 0 && !m_interrupted ? !continuesInGroup(lines, line)
                                                             : !continuesOverGap(group);
}

/// Whether the line goes on with the paragraph of the line before it, no blank line between.
bool UnitBuilder::continuesInGroup(const LineGroup &group, int line) const
{
    const Line &previous = m_lines[line - 1];
    const Line &next = m_lines[line];
    const LineGroup around{std::max(0, group.first - 1), group.last, group.sign, false};
    const int column = columnWidth(m_lines, around, line - 1);
    const int missing = column - previous.width;
    const QStringView text = previous.range.in(m_source);
    if (!ends(line - 1)) {
        const bool listFollows = u"：:"_s.contains(text.back()) && missing > 4;
        const bool indented = next.isIndented && !previous.isIndented && missing > 1;
        return !listFollows && !indented;
    }
    if (previous.width > longLine || missing > 2 || (next.isIndented && !previous.isIndented)) {
        return false;
    }
    // a full line that ends a sentence: a paragraph begins if the next line is torn off as a first
    // line, shorter by its indent
    const bool tornOff = line == group.last && column - next.width >= 2;
    return !tornOff;
}

/// Whether the group goes on with the open paragraph over blank lines or a page break.
bool UnitBuilder::continuesOverGap(int group) const
{
    if (!ends(m_lastLine)) {
        const QStringView last = m_lines[m_lastLine].range.in(m_source);
        const bool listFollows =
            u"：:"_s.contains(last.back()) && m_lines[m_lastLine].width > longLine;
        // "一、总体要求" over paragraphs that are one line each, "——摘自《…》" under an epigraph
        const Unit &open = m_units[m_openUnit];
        const bool apart = open.lineCount == 1 && open.width <= widestSubhead
                           && m_lines[m_groups[group].first].width > longLine;
        const bool complete = apart
                              && (m_groups[m_lastGroup].sign == LineSign::ListHead
                                  || open.range.in(m_source).startsWith(u"——"));
        return !listFollows && !complete;
    }
    // "稳扎稳打，助推攻坚。 / (blank) / 规范投放…": the first line of a paragraph, torn off, may
    // end a sentence; it is then nearly as wide as the column and hangs on the paragraph before it
    const Unit &open = m_units[m_openUnit];
    const LineGroup &before = m_groups[m_lastGroup];
    const LineGroup &next = m_groups[group];
    if (open.lineCount > 1 || before.size() < 2 || next.size() < 2 || open.width > longLine) {
        return false;
    }
    constexpr int indent = 6;
    const int column = columnWidth(m_lines, next, next.first);
    return m_lines[m_lastLine].width >= column - indent && !m_lines[next.first].isIndented;
}

/// A heading inside an article: 一、… with one short sentence at most.
bool isSubhead(QStringView source, const Unit &unit)
{
    const QStringView text = unit.range.in(source);
    int stops = 0;
    for (const QChar c : text) {
        stops += c == u'。' || c == u'；' ? 1 : 0;
    }
    return stops == 0 || (stops == 1 && text.endsWith(u'。'));
}

void UnitBuilder::closeParagraph()
{
    if (m_openUnit < 0) {
        return;
    }
    Unit &unit = m_units[m_openUnit];
    m_openUnit = -1;
    unit.endsSentence = ends(m_lastLine);
    const LineSign sign = signOf(m_source, {unit.range, 0, unit.width, false});
    if (sign == LineSign::DatelineStart) {
        unit.dateline = parseDateline(m_source, unit.range);
    }
    constexpr qsizetype longestSubhead = 50;
    unit.isSubhead = sign == LineSign::ListHead && unit.range.length() <= longestSubhead
                     && unit.width <= widestSubhead && isSubhead(m_source, unit);
    unit.credit = closingCredit(m_source, unit.range);
}

} // namespace

QList<Unit> unitsOf(QStringView source, const QList<Line> &lines)
{
    return UnitBuilder(source, lines).build();
}

} // namespace jianbao::segmentation
