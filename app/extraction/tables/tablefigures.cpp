// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tables/tablefigures.h"

#include "app/extraction/statements/statements.h"
#include "app/extraction/times/periodresolver.h"
#include "app/text/figurerow.h"

#include <algorithm>
#include <span>

namespace jianbao {

namespace {

bool isTime(const Fact &fact)
{
    return fact.type == FactType::Date || fact.type == FactType::Period;
}

/// Reads the figures of one table, row by row.
class TableReader
{
public:
    /// `facts` are those of the table, ascending.
    TableReader(const Table &table, std::span<Fact> facts, const StatementText &text,
                PeriodResolver &resolver)
        : m_table(table)
        , m_facts(facts)
        , m_text(text)
        , m_resolver(resolver)
    {
        readHead();
    }

    void read()
    {
        auto row = m_table.rows.cbegin();
        TextRange time; // that the row begins with
        for (Fact &fact : m_facts) {
            while (row != m_table.rows.cend() && row->last().end <= fact.range.start) {
                ++row;
                time = {};
            }
            if (row == m_table.rows.cend()) {
                return;
            }
            const TextRange first = row->first();
            if (isTimeWord(first) || isYear(first) || (isTime(fact) && fact.range == first)) {
                time = first;
            }
            if (isMeasured(fact.type) && !first.contains(fact.range)) {
                readFigure(fact, *row, time);
            }
        }
    }

private:
    struct Column
    {
        TextRange measured; ///< What its figures measure beside their row: 成交面积.
        TextRange time;     ///< 1—5月
        std::optional<Change> change;
    };

    void readHead()
    {
        for (const TextRange &cell : m_table.head) {
            const TextRange name = withoutUnit(m_text, cell);
            Column column;
            column.time = timeIn(name);
            column.change = changeIn(m_text, cell);
            const bool isNamed = !column.change && column.time.isEmpty() && !isUnits(name);
            column.measured = isNamed ? name : TextRange();
            m_columns.append(column);
        }
        shareWithChanges();
    }

    /// Columns of changes are of the time before them, and of what the values before them measure:
    /// of the only column of values, or of the last one where values and changes take turns. Behind
    /// 本周价 and 上周价, 环比 is a change of both.
    void shareWithChanges()
    {
        const bool isClear = takesTurns();
        TextRange measured;
        TextRange time;
        for (qsizetype i = 1; i < m_columns.size(); ++i) {
            Column &column = m_columns[i];
            if (column.change) {
                column.measured = isClear ? measured : TextRange();
                column.time = column.time.isEmpty() ? time : column.time;
            } else {
                measured = column.measured.isEmpty() ? measured : column.measured;
            }
            time = column.time.isEmpty() ? time : column.time;
        }
    }

    /// Whether no two columns of values stand side by side before a column of changes.
    bool takesTurns() const
    {
        qsizetype values = 0;
        for (qsizetype i = 1; i < m_columns.size(); ++i) {
            const Column &column = m_columns[i];
            values = column.change ? 0 : values + (column.measured.isEmpty() ? 0 : 1);
            const bool isBeforeChange = i + 1 < m_columns.size() && m_columns[i + 1].change;
            if (values > 1 && isBeforeChange) {
                return false;
            }
        }
        return true;
    }

    /// The time that a head names: a word (本月), digits (2023) or a fact found there.
    TextRange timeIn(TextRange head) const
    {
        if (isTimeWord(head)) {
            return head;
        }
        const auto found = std::find_if(m_facts.begin(), m_facts.end(), [head](const Fact &fact) {
            return fact.range.start >= head.start;
        });
        if (found != m_facts.end() && head.contains(found->range) && isTime(*found)) {
            return found->range;
        }
        return !head.isEmpty() && holdsDigit(head.in(m_text.folded)) ? head : TextRange();
    }

    bool isTimeWord(TextRange cell) const
    {
        const auto word = m_text.lexicons.bases.longestAt(m_text.folded, cell.start);
        return word && word.length == cell.length() && word.entry->kind == BaseWord::Kind::Period;
    }

    /// 2021: a row that is named by a year alone, which is no fact.
    bool isYear(TextRange cell) const
    {
        const QStringView words = cell.in(m_text.folded);
        return namesTime(words)
               && std::all_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    }

    bool isUnits(TextRange head) const
    {
        const auto word = m_text.lexicons.tableHeads.longestAt(m_text.folded, head.start);
        return word && word.entry->kind == TableHeadWord::Kind::Unit;
    }

    void readFigure(Fact &fact, const TableRow &row, TextRange time)
    {
        const TextRange first = row.first();
        if (time.isEmpty() && startOfBase(m_text, first)) {
            return; // 同比增长 5.2% 3.1%: what was read of it stands
        }
        const auto cell = std::find_if(row.cbegin() + 1, row.cend(), [&fact](TextRange range) {
            return range.contains(fact.range);
        });
        if (cell == row.cend()) {
            return;
        }
        const qsizetype index = cell - row.cbegin();
        const bool hasHead = m_columns.size() == row.size();
        const Column column = hasHead ? m_columns[index] : Column();
        const TextRange head = hasHead ? m_table.head[index] : TextRange();
        write(fact, column, time.isEmpty() ? nameIn(first) : TextRange(), time);
        const auto base = head.isEmpty() ? std::nullopt : startOfBase(m_text, head);
        if (fact.type == FactType::Percent && base) {
            fact.base = m_text.written(*base);
        }
        m_resolver.resolve(fact, {first.start, row.last().end});
    }

    /// 出口 of 其中：出口（亿元）
    TextRange nameIn(TextRange cell) const
    {
        const TextRange name = withoutUnit(m_text, cell);
        const qsizetype colon = name.in(m_text.folded).lastIndexOf(u':');
        const TextRange rest{name.start + colon + 1, name.end};
        return rest.isEmpty() ? name : rest;
    }

    void write(Fact &fact, const Column &column, TextRange name, TextRange time) const
    {
        fact.indicator = m_text.written(name) + m_text.written(column.measured);
        fact.period = m_text.written(time.isEmpty() ? column.time : time);
        fact.base.clear();
        const bool isSigned = fact.value.value && fact.value.value->isNegative();
        const bool isChange = fact.type == FactType::Percent && column.change && !isSigned;
        fact.change = isChange ? *column.change : Change::None;
    }

    const Table &m_table;
    std::span<Fact> m_facts;
    const StatementText &m_text;
    PeriodResolver &m_resolver;
    QList<Column> m_columns; ///< Of the head.
};

} // namespace

void readFiguresOfTables(QList<Fact> &facts, const QList<Table> &tables, const StatementText &text,
                         const ExtractionContext &context)
{
    PeriodResolver resolver(text, context);
    auto fact = facts.begin();
    for (const Table &table : tables) {
        const auto first = std::find_if(fact, facts.end(), [&table](const Fact &each) {
            return each.range.start >= table.lines.start;
        });
        fact = std::find_if(first, facts.end(), [&table](const Fact &each) {
            return each.range.start >= table.lines.end;
        });
        TableReader(table, {first, fact}, text, resolver).read();
    }
}

} // namespace jianbao
