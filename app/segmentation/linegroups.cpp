// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/linegroups.h"

#include "app/segmentation/newswords.h"
#include "app/segmentation/ngrams.h"
#include "app/text/characters.h"
#include "app/text/shadowtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int longLine = 90; // half cells: a paragraph on one line, no column is so wide
constexpr int mostHeadingLines = 4;
constexpr int widestHeading = 110;
constexpr int widestClauses = 64; // of a heading with commas
constexpr int widestHeadingTotal = 200;

bool isTextSign(LineSign sign)
{
    return sign == LineSign::Text || sign == LineSign::DatelineStart || sign == LineSign::ListHead;
}

/// Whether a new group begins between two lines that no blank line separates.
bool breaksGroup(QStringView source, const Line &line, LineSign sign, const Line &next,
                 LineSign nextSign)
{
    if (!isTextSign(sign) || nextSign != LineSign::Text) {
        return nextSign != LineSign::ListHead || !isTextSign(sign)
               || endsSentence(line.range.in(source));
    }
    const bool ends = endsSentence(line.range.in(source));
    return !ends && next.width > longLine && next.width > 2 * line.width;
}

/// Whether the passage leaves a quotation mark or bracket open.
bool leavesOpen(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (u"“「『《（(【"_s.contains(c)) {
            ++depth;
        } else if (u"”」』》）)】"_s.contains(c)) {
            --depth;
        }
    }
    return depth > 0;
}

/// Decides group by group, in order, whether it is a heading.
class HeadingFinder
{
public:
    HeadingFinder(QStringView source, const QList<Line> &lines, QList<LineGroup> &groups)
        : m_source(source)
        , m_lines(lines)
        , m_groups(groups)
        , m_evidence(source)
    {}

    void run();

private:
    bool isHeading(int group);
    bool couldBeHeading(const LineGroup &group) const;
    int weightAgainst(int group);
    bool nextIsStart(int group) const;
    bool isCutFirstLine(int group) const;
    QStringView textOf(int line) const { return m_lines[line].range.in(m_source); }

    QStringView m_source;
    const QList<Line> &m_lines;
    QList<LineGroup> &m_groups;
    JoinEvidence m_evidence;
    int m_openLine = -1; // last line of a paragraph that has not come to its end
};

void HeadingFinder::run()
{
    for (int g = 0; g < m_groups.size(); ++g) {
        LineGroup &group = m_groups[g];
        group.isHeading = group.sign == LineSign::MarkdownHeading
                          || (group.sign == LineSign::Text && isHeading(g));
        const bool isText = isTextSign(group.sign) && !group.isHeading;
        if (isText) {
            m_openLine = endsSentence(textOf(group.last)) ? -1 : group.last;
        } else if (group.sign != LineSign::PageFurniture) {
            m_openLine = -1;
        }
    }
}

bool HeadingFinder::couldBeHeading(const LineGroup &group) const
{
    if (group.size() > mostHeadingLines) {
        return false;
    }
    int total = 0;
    for (int i = group.first; i <= group.last; ++i) {
        total += m_lines[i].width;
        const QStringView text = textOf(i);
        const bool hasClauses = text.contains(u'，') || text.contains(u',') || text.contains(u'；');
        const int widest = hasClauses ? widestClauses : widestHeading;
        if (m_lines[i].width > widest || text.contains(u'。')) {
            return false;
        }
    }
    const QStringView text = textOf(group.last);
    const bool stops = u"，、；：,;。"_s.contains(text.back());
    const bool startsInside =
        u"，。、；：！？”’）》」』,.;!?)%"_s.contains(textOf(group.first).front());
    return total <= widestHeadingTotal && !stops && !startsInside;
}

bool HeadingFinder::nextIsStart(int group) const
{
    for (int g = group + 1; g < m_groups.size(); ++g) {
        if (m_groups[g].sign != LineSign::PageFurniture) {
            return m_groups[g].sign != LineSign::Text && m_groups[g].sign != LineSign::ListHead;
        }
    }
    return true;
}

/// A single line as wide as the column that follows, or as its indented first line.
bool HeadingFinder::isCutFirstLine(int group) const
{
    const LineGroup &next = m_groups[group + 1];
    const int width = m_lines[m_groups[group].last].width;
    if (next.sign != LineSign::Text || next.size() < 2 || width > longLine) {
        return false;
    }
    const int column = columnWidth(m_lines, next, next.first);
    const auto near = [width](int other) { return std::abs(width - other) <= 1; };
    return near(column) || near(column - 4);
}

/// Signs that the group is a piece of a paragraph.
int HeadingFinder::weightAgainst(int group)
{
    const LineGroup &lines = m_groups[group];
    const QStringView first = textOf(lines.first);
    const QStringView last = textOf(lines.last);
    int weight = 0;
    if (leavesOpen(last)) {
        weight += 3;
    }
    if (beginsParagraph(LineHead(m_source, m_lines[lines.first].range).text())) {
        weight += first.startsWith(u'“') ? 1 : 2;
    }
    if (u"的和与及或在对为将把被使让是了并而从向到于以"_s.contains(last.back())) {
        weight += 2;
    }
    if (group + 1 < m_groups.size() && isTextSign(m_groups[group + 1].sign)) {
        const int next = m_groups[group + 1].first;
        weight += 2 * m_evidence.between(m_lines[lines.last].range, m_lines[next].range);
        weight += isCutFirstLine(group) ? 2 : 0;
        weight += first.contains(u'，') || first.contains(u'：') ? 1 : 0;
    }
    constexpr int evenLines = 3;
    if (lines.size() >= evenLines) {
        const bool even =
            std::abs(m_lines[lines.first].width - m_lines[lines.first + 1].width) <= 1;
        weight += even ? 2 : 0;
    }
    return weight;
}

bool HeadingFinder::isHeading(int group)
{
    const LineGroup &lines = m_groups[group];
    if (!couldBeHeading(lines)) {
        return false;
    }
    const TextRange range{m_lines[lines.first].range.start, m_lines[lines.last].range.end};
    if (textOf(lines.first).startsWith(u"——") || !shadowCopies(range.in(m_source)).isEmpty()) {
        return true;
    }
    if (endsSentence(range.in(m_source)) && range.in(m_source).endsWith(u'”')) {
        return false;
    }
    const bool start = nextIsStart(group);
    if (m_openLine >= 0) {
        const int join = m_evidence.between(m_lines[m_openLine].range, m_lines[lines.first].range);
        return join == 0 && start;
    }
    constexpr int enough = 3;
    return start ? weightAgainst(group) < 2 * enough : weightAgainst(group) < enough;
}

} // namespace

int columnWidth(const QList<Line> &lines, const LineGroup &group, int line)
{
    constexpr int reach = 5;
    int width = 0;
    for (int i = std::max(group.first, line - reach); i <= std::min(group.last, line + reach);
         ++i) {
        width = std::max(width, lines[i].width);
    }
    return width;
}

QList<LineGroup> lineGroupsOf(QStringView source, const QList<Line> &lines)
{
    QList<LineGroup> groups;
    LineSign sign = LineSign::Text;
    for (int i = 0; i < lines.size(); ++i) {
        const LineSign next = signOf(source, lines[i]);
        const bool begins = i == 0 || lines[i].blanksBefore > 0
                            || breaksGroup(source, lines[i - 1], sign, lines[i], next);
        if (begins) {
            groups.append({i, i, next, false});
        } else {
            groups.last().last = i;
        }
        sign = next;
    }
    HeadingFinder(source, lines, groups).run();
    return groups;
}

} // namespace jianbao::segmentation
