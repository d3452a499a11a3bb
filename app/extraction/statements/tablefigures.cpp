// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/tablefigures.h"

#include "app/text/figurerow.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype LongestLine = 200; ///< Longer ones are neither rows nor heads of tables.

/// Reads lines one after the other: the head of a table stays that of the rows that follow.
class RowReader
{
public:
    explicit RowReader(const StatementText &text)
        : m_text(text)
    {}

    qsizetype lineEnd() const { return m_line.end; }

    /// Goes to the line of a place behind the current line.
    void goTo(qsizetype place)
    {
        const bool wasRow = !m_cells.isEmpty();
        const qsizetype before = m_line.end;
        m_line = lineAround(place);
        m_cells = figureRow(m_text.folded, m_line);
        if (!wasRow || before + 1 != m_line.start) {
            m_head = m_line.start > 0 ? headIn(lineAround(m_line.start - 1)) : QList<TextRange>();
        }
    }

    void name(Fact &fact) const
    {
        const auto cell = std::find_if(m_cells.begin(), m_cells.end(),
                                       [&](TextRange range) { return range.contains(fact.range); });
        if (cell == m_cells.end() || cell == m_cells.begin()) {
            return;
        }
        for (QString *words :
             {&fact.period, &fact.periodResolved, &fact.base, &fact.baseResolved}) {
            words->clear();
        }
        fact.change = Change::None;
        fact.indicator = m_text.written(m_cells.first());
        if (fact.type == FactType::Percent && m_head.size() == m_cells.size()) {
            fact.base = m_text.written(baseOf(m_head[cell - m_cells.begin()]));
        }
    }

private:
    /// The line that holds a place, without its line end; of a long line only its end is sure.
    TextRange lineAround(qsizetype place) const
    {
        qsizetype start = place;
        while (start > 0 && start > place - LongestLine && m_text.at(start - 1) != u'\n') {
            --start;
        }
        const qsizetype end = m_text.folded.indexOf(u'\n', place);
        return {start, end < 0 ? m_text.folded.size() : end};
    }

    /// 环比, 同比 of 同比增长: the base that the head of a column begins with.
    TextRange baseOf(TextRange head) const
    {
        const auto base = m_text.lexicons.bases.longestAt(m_text.folded, head.start);
        return base && base.length <= head.length()
                   ? TextRange{head.start, head.start + base.length}
                   : TextRange();
    }

    /// The cells of a line without figures.
    QList<TextRange> headIn(TextRange line) const
    {
        const bool isHead = line.length() < LongestLine && !holdsDigit(line.in(m_text.folded));
        return isHead ? cellsIn(m_text.folded, line) : QList<TextRange>();
    }

    const StatementText &m_text;
    TextRange m_line{0, 0};
    QList<TextRange> m_cells; ///< Of the current line, where it is a row.
    QList<TextRange> m_head;  ///< Of the line above the rows.
};

} // namespace

void nameFiguresOfRows(QList<Fact> &facts, const StatementText &text)
{
    RowReader reader(text);
    qsizetype end = -1;
    for (Fact &fact : facts) {
        if (fact.range.start > end) {
            reader.goTo(fact.range.start);
            end = reader.lineEnd();
        }
        reader.name(fact);
    }
}

} // namespace jianbao
