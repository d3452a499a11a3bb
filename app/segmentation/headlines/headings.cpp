// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headings.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/headinglines.h"
#include "app/segmentation/headlines/ngrams.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/chronicles.h"
#include "app/segmentation/stories/passage.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/folding.h"
#include "app/text/shadowtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int mostHeadingLines = 4;
constexpr int widestHeadingTotal = 200; // half cells
constexpr int enough = 3;               // weight against a heading

/// Whether the passage leaves a quotation mark or bracket open.
bool leavesOpen(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (isAmong(c, u"“「『《（(【")) {
            ++depth;
        } else if (isAmong(c, u"”」』》）)】")) {
            --depth;
        }
    }
    return depth > 0;
}

/// "元，增长9%": no text begins with one character and a comma.
bool endsPhrase(QStringView line)
{
    return line.size() > 2 && isWideLetter(line[0].unicode()) && isAmong(line[1], u"，。；");
}

class HeadingFinder
{
public:
    HeadingFinder(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                  const NewsWords &words, QList<LineGroup> &groups)
        : m_source(source)
        , m_lines(lines)
        , m_layout(layout)
        , m_words(words)
        , m_groups(groups)
        , m_evidence(source)
    {}

    void run();

private:
    bool isHeading(int group);
    bool couldBeHeading(const LineGroup &group) const;
    bool isDocumentTitle(const LineGroup &group);
    bool goesOnWithNumber(int group) const;
    int weightAgainst(int group);
    int weightOfFollowing(int group);
    int next(int group) const;
    bool startFollows(int group) const;
    bool isCutFirstLine(int group) const;
    bool isUnmarkedText(int group) const;
    bool isUnderByline(int group) const;
    bool isUnderQuote(int group) const;
    bool headsRows(int group) const;
    bool headsOtherLine(int group) const;
    bool isAuthor(int group) const;
    bool isIssuer(int group) const;
    bool standsAlone(const LineGroup &group) const;
    TextRange rangeOf(const LineGroup &group) const
    {
        return {m_lines[group.first].range.start, m_lines[group.last].range.end};
    }
    QStringView textOf(int line) const { return m_lines[line].range.in(m_source); }

    QStringView m_source;
    const QList<Line> &m_lines;
    const PageLayout &m_layout;
    const NewsWords &m_words;
    QList<LineGroup> &m_groups;
    JoinEvidence m_evidence;
    int m_openLine = -1;        // last line of a paragraph that has not come to its end
    bool m_expectTitle = false; // a document number or a signed date stood before
};

void HeadingFinder::run()
{
    for (int g = 0; g < m_groups.size(); ++g) {
        LineGroup &group = m_groups[g];
        group.isHeading = group.sign == LineSign::MarkdownHeading
                          || (group.sign == LineSign::Text && isHeading(g));
        if (isAuthor(g)) {
            group.isHeading = false;
            group.sign = LineSign::Credit;
        }
        const bool isText = isTextSign(group.sign) && !group.isHeading;
        if (isText) {
            const bool open = group.sign != LineSign::TableRow && !m_layout.ends(group.last)
                              && !endsWithoutMarks(m_source, m_lines, m_layout, group)
                              && !isIssuer(g) && !isQuoteSource(rangeOf(group).in(m_source));
            m_openLine = open ? group.last : -1;
        } else if (group.sign != LineSign::PageFurniture) {
            m_openLine = -1;
        }
        m_expectTitle = group.sign == LineSign::DocumentNumber || group.sign == LineSign::SignedDate
                        || (m_expectTitle && (!isText || isRemark(textOf(group.first), m_words)));
    }
}

bool HeadingFinder::couldBeHeading(const LineGroup &group) const
{
    int total = 0;
    int count = 0;
    for (int i = group.first; i <= group.last; ++i) {
        count += isVerticalQuote(textOf(i).front().unicode()) ? 0 : 1;
        total += m_lines[i].width;
        const bool isLast = i == group.last;
        const QStringView text = textOf(i);
        if (isTopicLine(text, m_lines[i].width)
            && (!isLast
                || (group.size() == 1 && headsOtherLine(int(&group - m_groups.constData()))))) {
            continue;
        }
        if (!mayBeHeadingLine(text, m_lines[i].width)
            && (isLast || i == group.first || hasFullStop(text) || isAmong(text.back(), u"：:"))) {
            return false;
        }
        if (count > mostHeadingLines) {
            return false;
        }
    }
    return count <= mostHeadingLines && total <= widestHeadingTotal;
}

/// The next group that is no furniture; the number of groups where there is none.
int HeadingFinder::next(int group) const
{
    do {
        ++group;
    } while (group < m_groups.size() && m_groups[group].sign == LineSign::PageFurniture);
    return group;
}

/// Whether what follows the group begins something new by its own sign.
bool HeadingFinder::startFollows(int group) const
{
    const int following = next(group);
    return following == m_groups.size()
           || (m_groups[following].sign != LineSign::Text
               && m_groups[following].sign != LineSign::ListHead);
}

/// A single line as wide as the column that follows, or as its indented first line.
bool HeadingFinder::isCutFirstLine(int group) const
{
    const LineGroup &following = m_groups[group + 1];
    const Line &line = m_lines[m_groups[group].last];
    const int column = m_layout.column(following.first);
    if (following.sign != LineSign::Text || column == 0 || line.width > PageLayout::longLine
        || (following.size() < 2 && !m_layout.ends(following.last))) {
        return false;
    }
    if (m_layout.shortensFirstLines() && following.size() > 1
        && m_layout.lacksIndent(following.first) && m_layout.isFull(following.first + 1)
        && !m_layout.lacksIndent(m_groups[group].last)) {
        return false; // a paragraph of its own follows
    }
    bool isText = false; // lines of another heading do not cut this one off
    for (int i = following.first; i <= following.last; ++i) {
        const QStringView text = textOf(i);
        isText = isText || hasComma(text) || hasFullStop(text) || m_layout.ends(i);
    }
    if (!isText && following.size() <= 2 * mostHeadingLines) {
        return false;
    }
    const int slack = m_layout.slack(m_groups[group].last);
    const int tolerance = m_layout.tearsFirstLines() ? 3 : 1;
    const auto near = [&line, slack, tolerance](int width) {
        return line.width >= width - tolerance && line.width - slack <= width + tolerance;
    };
    return near(column) || near(column - indent);
}

/// "…贷款增加⏎10.06万亿元": a number that is no date goes on on the next line.
bool HeadingFinder::goesOnWithNumber(int group) const
{
    const int last = m_groups[group].last;
    const int following = last + 1;
    if (following >= m_lines.size() || m_lines[following].blanksBefore > 0) {
        return false;
    }
    const bool isWholeParagraph = m_lines[following].width > PageLayout::longLine;
    const bool leavesRoom = m_layout.column(last) > 0 && !m_layout.isFull(last);
    if (isWholeParagraph || leavesRoom || m_layout.exceedsColumn(last)) {
        return false; // the line did not have to break before the number
    }
    const QStringView text = textOf(following);
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || isAmong(text[end], u".,，．"))) {
        ++end;
    }
    return end > 0 && end < text.size() && !isAmong(text[end], u"年月日时号、)）—-至")
           && text[0].isDigit();
}

/// Signs that the text behind the group goes on with it.
int HeadingFinder::weightOfFollowing(int group)
{
    if (group + 1 >= m_groups.size() || !isTextSign(m_groups[group + 1].sign)) {
        return 0;
    }
    const LineGroup &lines = m_groups[group];
    const QStringView first = textOf(lines.first);
    const QStringView last = textOf(lines.last);
    int weight = 0;
    const int following = m_groups[group + 1].first;
    const bool cut =
        isCutFirstLine(group) && !(opensWithDay(textOf(following)) && !hasClauseMark(last));
    // otherwise they stand together just here, or are lines of one headline set apart
    if (m_lines[following].blanksBefore > 0 && !headsOtherLine(group)) {
        weight += 2 * m_evidence.between(m_lines[lines.last].range, m_lines[following].range);
    }
    weight += cut ? (m_layout.tearsFirstLines() ? 6 : 2) : 0;
    weight += m_lines[following].blanksBefore == 0 && endsPhrase(textOf(following)) ? enough : 0;
    weight += hasComma(first) || isAmong(u'：', first) || isAmong(u':', first) ? 1 : 0;
    return weight;
}

/// Signs that the group is a piece of a paragraph.
int HeadingFinder::weightAgainst(int group)
{
    const LineGroup &lines = m_groups[group];
    const QStringView first = textOf(lines.first);
    const QStringView last = textOf(lines.last);
    int weight = 0;
    if (leavesOpen(rangeOf(lines).in(m_source))) {
        weight += 3;
    }
    weight += goesOnWithNumber(group) ? enough : 0;
    weight += isUnderByline(group) && endsSentence(last) && hasComma(first) ? enough : 0;
    weight -= isCouplet(first) || isCouplet(last) ? enough : 0;
    const bool underLabel = group > 0 && m_groups[group - 1].sign == LineSign::Label;
    const bool isTorn = m_layout.tearsFirstLines() && group + 1 < m_groups.size()
                        && m_lines[m_groups[group + 1].first].blanksBefore > 0
                        && isCutFirstLine(group);
    weight -= underLabel && !isTorn && !hasComma(first) ? enough + 1 : 0;
    if (!isWhollyQuoted(rangeOf(lines).in(m_source))
        && NewsWords::begins(m_words.openers,
                             LineHead(m_source, m_lines[lines.first].range).text())) {
        weight += 2;
    }
    weight += opensWithDay(first) ? 2 : 0;
    weight += std::count(first.begin(), first.end(), u'，') > 1 ? 2 : 0;
    // a page that indents its paragraphs sets no headline so, and none ends like a sentence
    const bool isSentence =
        m_lines[lines.first].isIndented && hasClauseMark(first) && !standsAlone(lines);
    weight += m_layout.indents() && isSentence ? enough : 0;
    weight += last.back() == u'…' && isAmong(u'、', first) ? enough : 0;
    if (isAmong(QChar(folded(last.back().unicode())),
                u"的和与及或在对为将把被使让是了并而从向到于以")) {
        weight += 2;
    }
    weight += weightOfFollowing(group);
    constexpr int evenLines = 3;
    if (lines.size() >= evenLines) {
        const bool even =
            std::abs(m_lines[lines.first].width - m_lines[lines.first + 1].width) <= 1;
        weight += even ? 2 : 0;
    }
    return weight;
}

/// A short indented line over another indented one: no paragraph ends so without a full stop.
bool HeadingFinder::standsAlone(const LineGroup &group) const
{
    const int following = group.last + 1;
    const int column = following < m_lines.size() ? m_layout.column(following) : 0;
    return group.size() == 1 && column > 0 && m_lines[following].isIndented
           && m_lines[following].blanksBefore == 0
           && m_lines[group.last].width + 2 * indent <= column && !m_layout.ends(group.last);
}

/// Where paragraphs are single lines, a short one over another short one that ends no sentence is
/// no piece of a paragraph.
bool HeadingFinder::headsOtherLine(int group) const
{
    constexpr int widest = 44; // half cells
    if (group + 1 == m_groups.size()) {
        return false;
    }
    const LineGroup &next = m_groups[group + 1];
    return m_layout.setsParagraphsAsLines() && m_groups[group].size() == 1 && next.size() == 1
           && next.sign == LineSign::Text && m_lines[next.first].width <= widest
           && m_lines[m_groups[group].first].width <= widest && !m_layout.ends(next.first)
           && mayBeHeadingLine(textOf(next.first), m_lines[next.first].width);
}

/// Text without marks: longer than any headline is without a blank, but for titles of documents;
/// under another paragraph without marks less will do. Over a dateline stands no text.
bool HeadingFinder::isUnmarkedText(int group) const
{
    constexpr int widest = 72; // half cells
    constexpr int widestBelowText = 40;
    const LineGroup &lines = m_groups[group];
    int width = 0;
    for (int i = lines.first; i <= lines.last; ++i) {
        const int lacks = m_layout.column(i) - m_lines[i].width; // no mark moves to the next line
        const bool fills = i == lines.last || lacks == 0 || (i == lines.first && lacks == indent);
        if (!fills || !isUnbroken(textOf(i))) {
            return false;
        }
        width += m_lines[i].width;
    }
    const bool isBelowText = group > 0 && m_lines[lines.first].blanksBefore == 0
                             && !m_groups[group - 1].isHeading
                             && isTextSign(m_groups[group - 1].sign)
                             && endsWithoutMarks(m_source, m_lines, m_layout, m_groups[group - 1]);
    const int following = next(group);
    const bool isOverDateline =
        following < m_groups.size() && m_groups[following].sign == LineSign::DatelineStart;
    return width > (isBelowText ? widestBelowText : widest) && !isOverDateline
           && !NewsWords::ends(m_words.documentEndings, foldedForMatching(textOf(lines.last)));
}

/// A byline stands over the group: under it the text begins.
bool HeadingFinder::isUnderByline(int group) const
{
    return group > 0 && m_groups[group - 1].sign == LineSign::Credit;
}

/// Lines between the number of a document and its addressee, over a signed date, or behind one.
bool HeadingFinder::isDocumentTitle(const LineGroup &group)
{
    constexpr int widestSignature = 60;
    if (&group != m_groups.constData() && (&group - 1)->sign == LineSign::DocumentNumber
        && !textOf(group.last).endsWith(u'：')) {
        return true; // what stands under the number is the title
    }
    const int following = int(&group - m_groups.constData()) + 1;
    const bool isSignature = following < m_groups.size()
                             && m_groups[following].sign == LineSign::SignedDate
                             && m_lines[group.last].width <= widestSignature && m_openLine < 0;
    return (m_expectTitle && weightAgainst(int(&group - m_groups.constData())) < 2 * enough)
           || isSignature;
}

/// "——摘自《…》", "——题记" under the text that it names.
bool HeadingFinder::isUnderQuote(int group) const
{
    if (!isQuoteSource(rangeOf(m_groups[group]).in(m_source))) {
        return false;
    }
    const auto isText = [this](int g) {
        return isTextSign(m_groups[g].sign) && !m_groups[g].isHeading;
    };
    const bool under =
        group > 0 && isText(group - 1) && m_lines[m_groups[group].first].blanksBefore == 0;
    const QStringView text = textOf(m_groups[group].first);
    return under || beginsWith(text, u"——题记") || beginsWith(text, u"——摘自")
           || beginsWith(text, u"——題記") || beginsWith(text, u"——摘錄");
}

/// A name alone between a headline, or the name of a column, and its text.
bool HeadingFinder::isAuthor(int group) const
{
    const LineGroup &lines = m_groups[group];
    const int following = next(group);
    const bool isBetween =
        lines.isHeading && lines.sign == LineSign::Text && lines.size() == 1 && group > 0
        && (m_groups[group - 1].isHeading || m_groups[group - 1].sign == LineSign::Label)
        && following < m_groups.size() && isTextSign(m_groups[following].sign);
    return isBetween
           && (!authorOf(textOf(lines.first), m_words).isEmpty()
               || isOfficeAndName(textOf(lines.first), m_words));
}

/// "某市水务集团有限公司" under the notice that it gives.
bool HeadingFinder::isIssuer(int group) const
{
    constexpr int widest = 60; // half cells
    const LineGroup &lines = m_groups[group];
    return lines.size() == 1 && group > 0 && isTextSign(m_groups[group - 1].sign)
           && !m_groups[group - 1].isHeading && m_layout.ends(m_groups[group - 1].last)
           && m_lines[lines.first].blanksBefore == 0 && m_lines[lines.first].width <= widest
           && namesBody(textOf(lines.first), m_words);
}

/// "一等奖（3名）" between the rows of a table.
bool HeadingFinder::headsRows(int group) const
{
    const auto isRow = [this](int g) {
        return g >= 0 && g < m_groups.size() && m_groups[g].sign == LineSign::TableRow;
    };
    return isRow(group - 1) && isRow(group + 1) && m_lines[m_groups[group].first].blanksBefore == 0;
}

bool HeadingFinder::isHeading(int group)
{
    const LineGroup &lines = m_groups[group];
    if (!couldBeHeading(lines)) {
        return false;
    }
    const QStringView text = rangeOf(lines).in(m_source);
    if (isUnmarkedText(group) || isChronicleEntry(text)) {
        return false;
    }
    if (isUnderQuote(group) || isRemark(text, m_words) || headsRows(group) || isIssuer(group)) {
        return false;
    }
    if (beginsWith(text, u"——") || isDocumentTitle(lines) || !shadowCopies(text).isEmpty()) {
        return true;
    }
    if (endsSentence(text) && text.endsWith(u'”')) {
        return false;
    }
    const bool start = startFollows(group);
    if (m_openLine >= 0) {
        if (lines.size() > 1 && m_layout.isFull(lines.first)) {
            return false; // full lines go on with the paragraph
        }
        const int join = m_evidence.between(m_lines[m_openLine].range, m_lines[lines.first].range);
        return join == 0 && start;
    }
    return weightAgainst(group) < (start ? 2 * enough : enough);
}

} // namespace

void markHeadings(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                  const NewsWords &words, QList<LineGroup> &groups)
{
    HeadingFinder(source, lines, layout, words, groups).run();
}

} // namespace jianbao::segmentation
