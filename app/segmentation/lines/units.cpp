// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/units.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/headings.h"
#include "app/segmentation/lines/listmarks.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/reflow.h"
#include "app/text/shadowtype.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int longLine = PageLayout::longLine;
constexpr int widestSubhead = 80;
constexpr int mostSubheadLines = 2;

class UnitBuilder
{
public:
    UnitBuilder(QStringView source, const QList<Line> &lines, const QList<LineGroup> &groups,
                const PageLayout &layout, const NewsWords &words)
        : m_source(source)
        , m_lines(lines)
        , m_groups(groups)
        , m_layout(layout)
        , m_words(words)
    {}

    QList<Unit> build();

private:
    void appendGroup(int group);
    void appendText(int group);
    void append(UnitKind kind, const LineGroup &group);
    bool continuesOverGap(int group) const;
    bool isCompleteParagraph(const LineGroup &next) const;
    void readDateline();
    void closeParagraph();

    QStringView m_source;
    const QList<Line> &m_lines;
    const QList<LineGroup> &m_groups;
    const PageLayout &m_layout;
    const NewsWords &m_words;
    QList<Unit> m_units;
    int m_openUnit = -1;        // the paragraph that following lines may still join
    int m_lastGroup = -1;       // the last group of it
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
    case LineSign::SignedDate:
        return UnitKind::Date;
    case LineSign::Text:
    case LineSign::DatelineStart:
    case LineSign::ListHead:
    case LineSign::Dialogue:
    case LineSign::CaptionStart:
    case LineSign::TableRow:
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
    unit.sign = group.sign;
    unit.isMarkdown = group.sign == LineSign::MarkdownHeading;
    unit.isNumber = group.sign == LineSign::DocumentNumber;
    unit.opensCaption = group.sign == LineSign::CaptionStart;
    unit.isRow = group.sign == LineSign::TableRow;
    for (int i = group.first; i <= group.last; ++i) {
        unit.width = std::max(unit.width, m_lines[i].width);
    }
    if (kind == UnitKind::Credit) {
        unit.credit = parseCreditLine(m_source, unit.range, m_words);
        if (!unit.credit && isOfficeAndName(unit.range.in(m_source), m_words)) {
            unit.credit = Credit(); // who gives the report is no reporter
        } else if (!unit.credit) {  // an author's name alone
            const QString line = readingTextOf(BlockRole::Byline, unit.range, m_source);
            const QString name = authorOf(line, m_words);
            unit.credit = Credit();
            unit.credit->names = {name.isEmpty() ? QString(line).remove(u' ') : name};
        }
    }
    m_units.append(unit);
}

void UnitBuilder::appendText(int group)
{
    const LineGroup &lines = m_groups[group];
    const bool starts = m_openUnit < 0 || lines.sign != LineSign::Text || !continuesOverGap(group);
    if (starts) {
        closeParagraph();
        append(UnitKind::Body, lines);
        m_openUnit = int(m_units.size()) - 1;
    } else if (m_interrupted) {
        // the page break splits the paragraph into two blocks; the second one begins with the
        // line feed before it, which says that it goes on
        readDateline(); // the first part keeps what it opens with
        append(UnitKind::Body, lines);
        m_openUnit = int(m_units.size()) - 1;
        m_units.last().continues = true;
        m_units.last().range.start = m_source.lastIndexOf(u'\n', m_lines[lines.first].range.start);
    } else {
        Unit &unit = m_units[m_openUnit];
        unit.range.end = m_lines[lines.last].range.end;
        unit.lineCount += lines.size();
        for (int i = lines.first; i <= lines.last; ++i) {
            unit.width = std::max(unit.width, m_lines[i].width);
        }
    }
    m_interrupted = false;
    m_lastGroup = group;
}

/// Whether the open paragraph is all there is of it, though it ends no sentence: "一、总体要求"
/// over paragraphs that are one line each, "——摘自《…》" under an epigraph, a colon before a list.
bool UnitBuilder::isCompleteParagraph(const LineGroup &next) const
{
    const Unit &open = m_units[m_openUnit];
    const LineGroup &last = m_groups[m_lastGroup];
    const QStringView text = open.range.in(m_source);
    const Line &first = m_lines[next.first];
    const int lastWidth = m_lines[last.last].width;
    if (last.sign == LineSign::TableRow || endsWithoutMarks(m_source, m_lines, m_layout, last)) {
        return true;
    }
    const int column = m_layout.column(next.first);
    const bool isShort = column > 0 && lastWidth < column - indent;
    if (isAmong(text.back(), u"：:")) {
        return lastWidth > longLine || isShort || first.width > longLine || first.isIndented;
    }
    if (first.isIndented && m_layout.indents()) {
        return true;
    }
    if (isQuoteSource(text)) {
        return true;
    }
    const bool nextIsLong = first.width > longLine || (column == 0 && first.width > 2 * open.width);
    const bool apart = open.lineCount == 1 && open.width <= widestSubhead && nextIsLong;
    const bool isHead = last.sign == LineSign::ListHead && !hasFullStop(text);
    return (apart && isHead)
           || (isHead && open.lineCount <= mostSubheadLines && isShort
               && last.size() <= mostSubheadLines);
}

/// Whether the group goes on with the open paragraph over the gap or page break before it.
bool UnitBuilder::continuesOverGap(int group) const
{
    const LineGroup &next = m_groups[group];
    const LineGroup &last = m_groups[m_lastGroup];
    const bool gap = m_lines[next.first].blanksBefore > 0 || m_interrupted;
    if (!gap) {
        return false;
    }
    if (!m_layout.ends(last.last)) {
        return !isCompleteParagraph(next);
    }
    // "稳扎稳打，助推攻坚。 / (blank) / 规范投放…": the first line of a paragraph, torn off, may
    // end a sentence; it is then nearly as wide as the column and hangs on the paragraph before it
    const Unit &open = m_units[m_openUnit];
    const bool hangs = open.lineCount == 1 && m_lastGroup > 0
                       && m_lines[last.first].blanksBefore == 0 && last.sign == LineSign::Text
                       && isTextSign(m_groups[m_lastGroup - 1].sign);
    if (!hangs || !m_layout.tearsFirstLines() || next.size() < 2) {
        return false;
    }
    constexpr int indent = 6;
    const int column = m_layout.column(next.first);
    return m_lines[last.last].width >= column - indent && open.width <= longLine
           && !m_lines[next.first].isIndented;
}

/// A heading inside an article: 一、… with one short sentence at most.
bool isSubhead(QStringView source, const Unit &unit)
{
    const QStringView text = unit.range.in(source);
    int stops = 0;
    for (const QChar c : text) {
        stops += c == u'。' || c == u'；' ? 1 : 0;
    }
    const auto hasDigit = [](QChar c) { return c.isDigit(); };
    constexpr qsizetype mark = 3; // （六）
    if (stops > 0
        && (text.count(u'，') > 1
            || std::any_of(text.begin() + std::min(mark, text.size()), text.end(), hasDigit))) {
        return false; // （六）降低成本，落实价格政策，支持园区建设。
    }
    if (listMarkOf(text) == ListMark::Clause
        && (stops > 0 || hasClauseMark(text) || text.endsWith(u'：'))) {
        return false; // 第二条 本办法适用于……
    }
    const qsizetype colon = text.indexOf(u'：');
    if (stops > 0 && colon > 0 && colon + 1 < text.size()) {
        return false; // 一、优秀等次：甲市、乙市。
    }
    return stops == 0 || (stops == 1 && text.endsWith(u'。'));
}

/// Of the open paragraph, as far as it goes.
void UnitBuilder::readDateline()
{
    Unit &open = m_units[m_openUnit];
    if (open.sign == LineSign::DatelineStart) {
        open.dateline = parseDateline(m_source, open.range, m_words);
    }
}

void UnitBuilder::closeParagraph()
{
    if (m_openUnit < 0) {
        return;
    }
    readDateline();
    Unit &unit = m_units[m_openUnit];
    m_openUnit = -1;
    unit.endsSentence = m_layout.ends(m_groups[m_lastGroup].last);
    constexpr qsizetype longestSubhead = 50;
    unit.isSubhead = unit.sign == LineSign::ListHead
                     && !beginsWith(unit.range.in(m_source), u"附件")
                     && unit.range.length() <= longestSubhead && unit.width <= widestSubhead
                     && isSubhead(m_source, unit);
    unit.credit = closingCredit(m_source, unit.range, m_words);
}

} // namespace

void splitHeadings(QStringView source, QList<Unit> &units)
{
    QList<Unit> split;
    split.reserve(units.size());
    for (const Unit &unit : std::as_const(units)) {
        const bool isPlain = unit.kind == UnitKind::Heading && unit.lineCount > 1
                             && !unit.isMarkdown && !unit.isNumber;
        if (!isPlain) {
            split.append(unit);
            continue;
        }
        const auto isSpecial = [](QStringView line) { // doubled, or quoted by vertical marks
            return isVerticalQuote(line.front().unicode()) || !shadowCopies(line).isEmpty();
        };
        bool isNext = false;
        bool wasSpecial = false;
        for (const Line &line : linesOf(unit.range.in(source))) {
            const bool special = isSpecial(line.range.in(unit.range.in(source)));
            if (isNext && special && std::exchange(wasSpecial, special)) {
                split.last().range.end = unit.range.start + line.range.end;
                ++split.last().lineCount;
                split.last().width = std::max(split.last().width, line.width);
                continue;
            }
            wasSpecial = special;
            Unit part = unit;
            part.range = {unit.range.start + line.range.start, unit.range.start + line.range.end};
            part.lineCount = 1;
            part.width = line.width;
            part.blanksBefore = isNext ? line.blanksBefore : unit.blanksBefore;
            part.isNextLine = isNext;
            split.append(part);
            isNext = true;
        }
    }
    units = split;
}

QList<Unit> joinedHeadings(const QList<Unit> &headings)
{
    QList<Unit> joined;
    for (const Unit &unit : headings) {
        constexpr qsizetype lineEnd = 8; // with blanks around
        const bool follows = unit.isNextLine && !joined.isEmpty()
                             && unit.range.start > joined.last().range.end
                             && unit.range.start - joined.last().range.end <= lineEnd;
        if (!follows) {
            joined.append(unit);
            continue;
        }
        joined.last().range.end = unit.range.end;
        joined.last().lineCount += unit.lineCount;
        joined.last().width = std::max(joined.last().width, unit.width);
    }
    return joined;
}

QList<Unit> unitsOf(QStringView source, const QList<Line> &lines, const NewsWords &words)
{
    QList<LineSign> signs;
    signs.reserve(lines.size());
    const FoldedLines folded(source, lines);
    for (int i = 0; i < lines.size(); ++i) {
        signs.append(signOf(source, lines[i], folded.at(i), words));
    }
    const PageLayout layout(source, lines, signs, words);
    settleSigns(source, lines, layout, words, signs);
    QList<LineGroup> groups = lineGroupsOf(source, lines, signs, layout, words);
    markHeadings(source, lines, layout, words, groups);
    return UnitBuilder(source, lines, groups, layout, words).build();
}

} // namespace jianbao::segmentation
