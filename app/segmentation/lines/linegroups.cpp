// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/linegroups.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/headinglines.h"
#include "app/segmentation/headlines/titletraits.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/chronicles.h"
#include "app/segmentation/stories/credits.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/folding.h"
#include "app/text/shadowtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

class GroupBuilder
{
public:
    GroupBuilder(QStringView source, const QList<Line> &lines, const QList<LineSign> &signs,
                 const PageLayout &layout, const NewsWords &words)
        : m_source(source)
        , m_lines(lines)
        , m_signs(signs)
        , m_layout(layout)
        , m_words(words)
    {}

    QList<LineGroup> build();

private:
    bool joins(int line) const;
    bool isComplete(int line) const;
    bool isWholeHeading(int line) const;
    bool isShortListHead(int line) const;
    bool endsListHead(int line) const;
    bool opensText(int heading, int line) const;
    bool isOverFirstLine(int line) const;
    bool isOverDay(int line) const;
    bool isOverSignedDate(int line) const;
    bool endsNotice(int line) const;
    bool isUnderNoticeTitle(int line) const;
    bool isUnderLabel(int line) const;
    bool startsBody(int line) const;
    bool goesOnAfterSentence(int line) const;
    bool startFollows(int line) const;
    bool announcesTitle(int line) const;
    bool runsOn(int line) const;
    bool isShorterThan(int line, int column) const;
    bool isExactFirstLine(int line) const;
    bool mayBeHeading(int line) const
    {
        return m_signs[line] == LineSign::Text && !isChronicleEntry(textOf(line))
               && (mayBeHeadingLine(textOf(line), m_lines[line].width) || announcesTitle(line));
    }
    QStringView textOf(int line) const { return m_lines[line].range.in(m_source); }

    QStringView m_source;
    const QList<Line> &m_lines;
    const QList<LineSign> &m_signs;
    const PageLayout &m_layout;
    const NewsWords &m_words;
    bool m_onlyHeadings = false; // every line of the last group may be one of a heading
    int m_first = 0;             // of the last group
    bool m_inFirstLine = false;  // the last group has one line
};

QList<LineGroup> GroupBuilder::build()
{
    QList<LineGroup> groups;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (i > 0 && joins(i)) {
            groups.last().last = i;
            m_onlyHeadings = m_onlyHeadings && mayBeHeading(i);
            m_inFirstLine = false;
        } else {
            groups.append({i, i, m_signs[i], false});
            m_first = i;
            m_onlyHeadings = mayBeHeading(i);
            m_inFirstLine = true;
        }
    }
    return groups;
}

/// Whether the line runs on from the one before it.
bool GroupBuilder::joins(int line) const
{
    const int previous = line - 1;
    if (m_lines[line].blanksBefore > 0 || m_signs[line] != LineSign::Text
        || (m_onlyHeadings
            && (!authorOf(textOf(line), m_words).isEmpty() || isSalutation(textOf(line))))
        || !isTextSign(m_signs[previous]) || isRemark(textOf(line), m_words)
        || m_signs[previous] == LineSign::TableRow) {
        return false;
    }
    if (isClosingLine(textOf(line)) || isOpeningLine(textOf(previous))) {
        return true;
    }
    if (isClosingLine(textOf(previous)) && previous > 0 && m_layout.ends(previous - 1)
        && mayBeHeading(line) && !hasClauseMark(textOf(line))) {
        return false; // what was quoted is all, and the next headline stands under it
    }
    const bool opensEntry =
        (m_onlyHeadings || m_layout.ends(previous)) && isChronicleEntry(textOf(line));
    if (opensEntry || closingCredit(m_source, m_lines[previous].range, m_words)) {
        return false;
    }
    if (m_layout.ends(previous)) {
        return !isBullet(textOf(line).front().unicode()) && goesOnAfterSentence(line);
    }
    if (isOverSignedDate(line)) {
        return false;
    }
    return !isComplete(previous);
}

bool GroupBuilder::isShortListHead(int line) const
{
    const int column = m_layout.column(line);
    const int width = m_lines[line].width;
    constexpr int rough = 2;
    const bool isParagraphALine = column == 0 && m_lines[line + 1].width > 2 * width;
    if (m_signs[line] == LineSign::ListHead && isParagraphALine) {
        return !hasFullStop(textOf(line)) && !textOf(line).contains(u'；');
    }
    return m_signs[line] == LineSign::ListHead && !hasClauseMark(textOf(line).sliced(2))
           && (width < column - indent - rough || (width < column - rough && startsBody(line + 1))
               || m_lines[line + 1].width > (column == 0 ? 2 : 3) * width);
}

/// The second, short line of "一、……", over the first line of the text.
bool GroupBuilder::endsListHead(int line) const
{
    const QStringView text =
        TextRange{m_lines[m_first].range.start, m_lines[line].range.end}.in(m_source);
    return line == m_first + 1 && m_signs[m_first] == LineSign::ListHead
           && m_lines[line].width < m_layout.column(line) - indent && !hasFullStop(text)
           && !text.contains(u'；') && startsBody(line + 1);
}

/// "某市自然资源局" over the date on which it gave the notice.
bool GroupBuilder::isOverSignedDate(int line) const
{
    return line + 1 < m_lines.size() && m_signs[line + 1] == LineSign::SignedDate
           && m_lines[line + 1].blanksBefore == 0 && namesBody(textOf(line), m_words);
}

/// Whether a line that ends no sentence is nevertheless the last of its group: it is a heading, or
/// a list follows its colon.
bool GroupBuilder::isComplete(int line) const
{
    const Line &text = m_lines[line];
    const Line &next = m_lines[line + 1];
    const int column = m_layout.column(line + 1);
    const bool isShort =
        column > 0 ? text.width < column - indent : text.width < next.width - indent;
    if (isAmong(textOf(line).back(), u"：:") && (isShort || text.width > PageLayout::longLine)) {
        return !announcesTitle(line);
    }
    const bool isQuoted = line == m_first && isShort && isWhollyQuoted(textOf(line));
    if (isQuoted
        || endsWithoutMarks(m_source, m_lines, m_layout, {m_first, line, LineSign::Text, false})) {
        return true;
    }
    if (next.isIndented && !text.isIndented && (column == 0 || text.width < column - 1)) {
        return true;
    }
    if (text.width > PageLayout::longLine) {
        return false;
    }
    if (isShortListHead(line) || endsListHead(line) || isCouplet(textOf(line))) {
        return true;
    }
    return isQuoteSource(textOf(line)) || (m_onlyHeadings && isWholeHeading(line));
}

/// Whether a line that may be one of a heading is its last: it is set apart from the next line by
/// its width, by doubled type or by what the next line is.
bool GroupBuilder::isWholeHeading(int line) const
{
    const Line &text = m_lines[line];
    const Line &next = m_lines[line + 1];
    const bool nextIsLong = next.width > PageLayout::longLine;
    constexpr int widestDeck = 44; // half cells
    const bool isText = nextIsLong || hasFullStop(textOf(line + 1))
                        || (next.width > widestDeck && isUnbroken(textOf(line + 1)));
    if (next.width > 2 * text.width && isText) {
        return true;
    }
    if (isOverFirstLine(line) || isOverDay(line)) {
        return true;
    }
    if (isUnderNoticeTitle(line)) {
        return false;
    }
    const bool titleEnds = endsNotice(line);
    const bool isSmall =
        (m_layout.column(line + 1) > 0 && 2 * text.width <= m_layout.column(line + 1))
        || 3 * text.width <= next.width;
    if (titleEnds
        && (nextIsLong || isSmall || textOf(line + 1).startsWith(u'各') || startsBody(line + 1))) {
        return true;
    }
    const bool isQuoted =
        isVerticalQuote(textOf(line + 1).front().unicode()); // the line quotes the next ones
    if (!shadowCopies(textOf(line)).isEmpty() && shadowCopies(textOf(line + 1)).isEmpty()) {
        return !isQuoted;
    }
    constexpr int rough = 2;
    const int column = m_layout.column(line + 1);
    if (isUnderLabel(line) && startsBody(line + 1) && next.isIndented == text.isIndented) {
        return true;
    }
    if (NewsWords::ends(m_words.documentEndings, foldedForMatching(textOf(line + 1).right(4)))) {
        return false; // the title goes on
    }
    const bool differs = text.width < column - indent - rough
                         || text.width - m_layout.slack(line) > column + rough
                         || m_layout.exceedsColumn(line);
    const bool isClause = hasClauseMark(textOf(line))
                          && text.width <= std::max(column, m_layout.column(line))
                          && (m_layout.isFull(line) || text.width + 3 * indent > column);
    return column > 0 && differs && !isClause
           && (!mayBeHeading(line + 1) || startsBody(line + 1) || runsOn(line + 1)
               || opensText(line, line + 1));
}

/// Where first lines are shorter than the others, one shows by its width that the line above it,
/// of another width and without clauses, or much narrower, is not of its paragraph.
bool GroupBuilder::isOverFirstLine(int line) const
{
    const bool isPiece =
        hasClauseMark(textOf(line)) && m_lines[line].width + 3 * indent > m_layout.column(line + 1);
    return m_layout.shortensFirstLines() && startsBody(line + 1) && m_layout.lacksIndent(line + 1)
           && (m_first == line || !m_layout.lacksIndent(m_first)) && !isPiece;
}

/// "夏日湿地游人如织 / 7月6日，……": no phrase runs on into the day on which something happened.
bool GroupBuilder::isOverDay(int line) const
{
    return opensWithDay(textOf(line + 1)) && !hasClauseMark(textOf(line))
           && !isAmong(textOf(line).back(), u"的和与及或在对为将把被使让是了并而从向到于以至自悉");
}

/// Under a narrow heading a line begins the text that begins as paragraphs do, or has clauses and
/// the width of a first line.
bool GroupBuilder::opensText(int heading, int line) const
{
    const bool isNarrow = 2 * m_lines[heading].width <= m_layout.column(line);
    const bool opens =
        NewsWords::begins(m_words.openers, LineHead(m_source, m_lines[line].range).text());
    return isNarrow && (opens || (m_layout.isFirstLine(line) && hasComma(textOf(line))));
}

/// "……实施方案", "遗失声明": a title of a document or notice ends here.
bool GroupBuilder::endsNotice(int line) const
{
    constexpr qsizetype longestEnding = 4;
    const QString ending = foldedForMatching(textOf(line).right(longestEnding));
    return NewsWords::ends(m_words.documentEndings, ending) || isShortTitle(ending, m_words);
}

/// "遗失声明" stands over the line, and under such a title the text begins.
bool GroupBuilder::isUnderNoticeTitle(int line) const
{
    constexpr int widest = 24; // half cells
    const int above = line - 1;
    return above >= 0 && m_first == line && m_lines[line].blanksBefore == 0
           && m_signs[above] == LineSign::Text && m_lines[above].width <= widest
           && isShortTitle(foldedForMatching(textOf(above)), m_words);
}

/// The name of a column stands over the line: a known one, or a narrow word set apart that is no
/// title of a notice.
bool GroupBuilder::isUnderLabel(int line) const
{
    constexpr int narrow = 8; // half cells
    const int above = line - 1;
    return above >= 0 && m_lines[line].blanksBefore == 0
           && (m_signs[above] == LineSign::Label
               || (m_onlyHeadings && m_lines[above].blanksBefore > 0
                   && m_lines[above].width <= narrow && !endsNotice(above)));
}

/// A first line of a paragraph by its width, and a full line behind it.
bool GroupBuilder::startsBody(int line) const
{
    const int next = line + 1;
    constexpr int longWord = 2 * indent; // that moved to the next line
    return next < m_lines.size() && m_layout.isFirstLine(line) && m_signs[next] == LineSign::Text
           && (m_lines[next].width >= m_layout.column(next) - longWord || m_layout.ends(next))
           && (m_lines[next].blanksBefore == 0 || m_layout.tearsFirstLines());
}

/// Whether the line leaves room in the column. A mark at its end may hang beyond the edge.
bool GroupBuilder::isShorterThan(int line, int column) const
{
    const int width = m_lines[line].width;
    const bool mayHang = isWideMark(textOf(line).back().unicode());
    return width < column - indent / 2 || (mayHang && width - 2 < column - indent + 1);
}

bool GroupBuilder::isExactFirstLine(int line) const
{
    const Line &text = m_lines[line];
    const int wanted = m_layout.column(line) - indent;
    return m_layout.column(line) > 0 && text.width >= wanted - 1
           && text.width - m_layout.slack(line) <= wanted + 1;
}

/// Whether the next line begins something new by its own sign.
bool GroupBuilder::startFollows(int line) const
{
    const int next = line + 1;
    return next < m_lines.size() && m_signs[next] != LineSign::Text
           && m_signs[next] != LineSign::ListHead && m_signs[next] != LineSign::PageFurniture;
}

/// "高原养路工： / 把青春铺在天路上": a headline is parted behind its colon. What follows is short
/// too, and then a text begins or a gap comes.
bool GroupBuilder::announcesTitle(int line) const
{
    constexpr int mostLines = 4;
    if (!isTopicLine(textOf(line), m_lines[line].width)) {
        return false;
    }
    for (int next = line + 1; next <= line + mostLines && next < m_lines.size(); ++next) {
        const bool isHeading = m_signs[next] == LineSign::Text && m_lines[next].blanksBefore == 0
                               && mayBeHeadingLine(textOf(next), m_lines[next].width)
                               && !m_layout.ends(next);
        if (!isHeading) {
            return false;
        }
        const bool isLast = next + 1 == m_lines.size() || m_lines[next + 1].blanksBefore > 0
                            || m_lines[next + 1].width > PageLayout::longLine;
        if (isLast || startFollows(next) || startsBody(next + 1)) {
            return true;
        }
    }
    return false;
}

/// A full line with another one below it.
bool GroupBuilder::runsOn(int line) const
{
    const int next = line + 1;
    return next < m_lines.size() && m_layout.isFull(line) && !m_layout.ends(line)
           && m_lines[next].blanksBefore == 0 && m_signs[next] == LineSign::Text;
}

bool GroupBuilder::goesOnAfterSentence(int line) const
{
    const Line &previous = m_lines[line - 1];
    const Line &next = m_lines[line];
    if (previous.width > PageLayout::longLine || next.width > PageLayout::longLine) {
        return false;
    }
    const int column = m_layout.column(line);
    if (!m_layout.isFull(line - 1)) {
        // a first line that ends a sentence: what follows does not begin where first lines do
        return m_inFirstLine && !m_layout.indents() && isExactFirstLine(line - 1)
               && next.width - m_layout.slack(line) <= column + indent
               && (m_layout.ends(line)
                       ? !(isExactFirstLine(line) && line + 1 < m_lines.size()
                           && m_lines[line + 1].blanksBefore == 0 && m_layout.isFull(line + 1))
                       : !isShorterThan(line, column));
    }
    if (next.width - m_layout.slack(line) > column + indent || beginsWith(textOf(line), u"——")) {
        return false;
    }
    if (!m_layout.ends(line) && startFollows(line) && mayBeHeading(line)) {
        return false;
    }
    const bool isShort = isShorterThan(line, column);
    if (m_layout.indents()) {
        return !next.isIndented && (!isShort || m_layout.ends(line));
    }
    if (next.isIndented && !previous.isIndented) {
        return false;
    }
    // a line in the middle of a paragraph is full; a first line is not, and neither is a heading
    if (isShort && !m_layout.ends(line)) {
        return false;
    }
    const auto shortBefore = [&](int other) { return isShorterThan(line, m_layout.column(other)); };
    const bool tornOff = m_layout.tearsFirstLines() && m_layout.mayBeTornOff(line)
                         && (isShort || shortBefore(line + 1));
    return !tornOff;
}

} // namespace

bool endsWithoutMarks(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                      const LineGroup &group)
{
    constexpr qsizetype shortest = 24; // characters: no headline is so long
    const Line &last = lines[group.last];
    const int column = layout.column(group.last);
    const bool leavesRoom = last.width > PageLayout::longLine
                            || (column > 0 && last.width < column - indent
                                && (group.size() > 1 || !layout.tearsFirstLines()))
                            || (group.size() == 1 && layout.setsParagraphsAsLines());
    const QStringView text = TextRange{lines[group.first].range.start, last.range.end}.in(source);
    return leavesRoom && text.size() >= shortest
           && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return isWideLetter(c.unicode()) || c.isDigit() || c == u'\n';
              });
}

QList<LineGroup> lineGroupsOf(QStringView source, const QList<Line> &lines,
                              const QList<LineSign> &signs, const PageLayout &layout,
                              const NewsWords &words)
{
    return GroupBuilder(source, lines, signs, layout, words).build();
}

} // namespace jianbao::segmentation
