// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/tablefigures.h"

#include "app/extraction/statements/statements.h"
#include "app/text/figurerow.h"

#include <algorithm>
#include <optional>

namespace jianbao {

namespace {

constexpr qsizetype LongestLine = 2 * LongestRow; ///< Longer ones are no rows, tabs or not.

/// Reads lines one after the other: the head of a table stays that of the rows that follow. Rows
/// and heads are lines whose columns the reading text parts by tabs.
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
        const bool wasRow = isRow();
        const qsizetype before = m_line.end;
        m_line = lineAround(place);
        m_cells = columnsOf(m_line);
        if (!wasRow || before + 1 != m_line.start) {
            m_head = m_line.start > 0 ? headIn(lineAround(m_line.start - 1)) : QList<TextRange>();
        }
        m_isNamed = isRow() && !startOfBase(m_cells.first());
        m_time = {};
    }

    void read(Fact &fact)
    {
        if (!isRow()) {
            return;
        }
        const auto cell = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                       [&](TextRange range) { return range.contains(fact.range); });
        if (cell == m_cells.cbegin()) {
            const bool isTime = fact.type == FactType::Date || fact.type == FactType::Period;
            m_isNamed = m_isNamed && !isTime;
            m_time = isTime ? *cell : m_time;
        } else if (cell != m_cells.cend() && isMeasured(fact.type)) {
            name(fact, cell - m_cells.cbegin());
        }
    }

private:
    bool isRow() const { return m_cells.size() > 1; }

    void name(Fact &fact, qsizetype column) const
    {
        const TextRange head =
            m_head.size() == m_cells.size() ? m_head[column] : TextRange{m_line.end, m_line.end};
        const auto base = head.isEmpty() ? std::nullopt : startOfBase(head);
        if (m_isNamed) {
            clear(fact);
            fact.indicator = m_text.written(m_cells.first());
        } else if (!m_time.isEmpty()) {
            clear(fact);
            fact.indicator = base ? QString() : m_text.written(head);
            fact.period = m_text.written(m_time);
        }
        if (base && fact.type == FactType::Percent) {
            fact.base = m_text.written(*base);
        }
    }

    static void clear(Fact &fact)
    {
        fact.change = Change::None;
        for (QString *words : {&fact.indicator, &fact.period, &fact.periodResolved, &fact.base,
                               &fact.baseResolved}) {
            words->clear();
        }
    }

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

    QList<TextRange> columnsOf(TextRange line) const
    {
        const bool hasColumns =
            line.length() < LongestLine && line.in(m_text.reading).contains(u'\t');
        return hasColumns ? cellsIn(m_text.folded, line) : QList<TextRange>();
    }

    /// The columns of a line without figures.
    QList<TextRange> headIn(TextRange line) const
    {
        return holdsDigit(line.in(m_text.folded)) ? QList<TextRange>() : columnsOf(line);
    }

    /// 环比, 同比 of 同比增长: the base that a cell begins with.
    std::optional<TextRange> startOfBase(TextRange cell) const
    {
        const auto base = m_text.lexicons.bases.longestAt(m_text.folded, cell.start);
        return base && base.length <= cell.length()
                   ? std::optional(TextRange{cell.start, cell.start + base.length})
                   : std::nullopt;
    }

    const StatementText &m_text;
    TextRange m_line{0, 0};
    QList<TextRange> m_cells; ///< Of the current line, where it is a row.
    QList<TextRange> m_head;  ///< Of the line above the rows.
    bool m_isNamed = false;   ///< The first cell says what the row is about.
    TextRange m_time;         ///< The first cell, where it is a time.
};

} // namespace

void readFiguresOfRows(QList<Fact> &facts, const StatementText &text)
{
    RowReader reader(text);
    qsizetype end = -1;
    for (Fact &fact : facts) {
        if (fact.range.start > end) {
            reader.goTo(fact.range.start);
            end = reader.lineEnd();
        }
        reader.read(fact);
    }
}

} // namespace jianbao
