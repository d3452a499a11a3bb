// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tables/tablenumbers.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/numericfinder.h"
#include "app/extraction/statements/statements.h"
#include "app/text/figurerow.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao {

namespace {

/// 24.80, -2.2, 1,204: digits alone, with a sign at most.
bool isBareNumber(QStringView cell)
{
    return cell.back().isDigit() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
               return c.isDigit() || isAmong(c, u".,-+");
           });
}

/// What follows 单位 in a line: 亿元、% of （单位：亿元、%）.
QStringView unitsToldIn(const StatementText &text, TextRange line)
{
    for (qsizetype at = line.start; at < line.end; ++at) {
        const auto word = text.lexicons.tableHeads.longestAt(text.folded, at);
        const qsizetype colon = word ? at + word.length : line.end;
        if (colon < line.end && word.entry->kind == TableHeadWord::Kind::Unit
            && text.folded[colon] == u':') {
            const QStringView rest = text.folded.sliced(colon + 1, line.end - colon - 1);
            const qsizetype bracket = rest.indexOf(u')');
            return bracket < 0 ? rest : rest.first(bracket);
        }
    }
    return {};
}

/// The unit that ends a cell: in brackets, behind a stroke, or a sign of percent.
QStringView unitBehind(QStringView cell)
{
    const qsizetype bracket = cell.endsWith(u')') ? cell.lastIndexOf(u'(') : -1;
    if (bracket >= 0) {
        const QStringView inside = cell.sliced(bracket + 1, cell.size() - bracket - 2);
        return inside.endsWith(u'%') ? inside.last(1) : inside;
    }
    if (cell.endsWith(u'%')) {
        return cell.last(1);
    }
    const qsizetype stroke = cell.indexOf(u'/');
    return stroke < 0 ? QStringView() : cell.sliced(stroke + 1);
}

/// Which units the figures of one table may have.
class TableUnits
{
public:
    TableUnits(const Table &table, const StatementText &text)
        : m_table(table)
        , m_text(text)
    {
        if (table.lines.start > 0) {
            const qsizetype end = table.lines.start - 1;
            const qsizetype reach = std::max(end - LongestRow, qsizetype(0));
            const qsizetype before = text.folded.sliced(reach, end - reach).lastIndexOf(u'\n');
            m_told = unitsToldIn(text, {reach + before + 1, end});
        }
    }

    /// The units that a cell may have, the likeliest first; some are no units at all.
    QList<QStringView> of(const TableRow &row, qsizetype column) const
    {
        const TextRange head = m_table.headOf(row, column);
        if (head.isEmpty()) {
            return ofHeadless(row, column);
        }
        if (const QStringView own = unitBehind(head.in(m_text.folded)); !own.isEmpty()) {
            return {own};
        }
        if (changeIn(m_text, head)) {
            return m_told.contains(u'%') ? QList<QStringView>{u"%"} : QList<QStringView>();
        }
        if (isBare(m_text, head)) {
            return {};
        }
        const bool isOfRow = isTimeHead(m_text, head) || countOpen(row) == 1;
        const QStringView inName = unitBehind(row.first().in(m_text.folded));
        return isOfRow ? QList{unitCellBefore(row, column, 1), inName, onlyUnit()}
                       : QList{unitCellBefore(row, column, 1)};
    }

private:
    QList<QStringView> ofHeadless(const TableRow &row, qsizetype column) const
    {
        const QStringView beside = unitCellBefore(row, column, column - 1);
        return column == 1 ? QList{beside, unitBehind(row.first().in(m_text.folded)), onlyUnit()}
                           : QList{beside};
    }

    /// 亿元 of 进出口总额 亿元 203.5: the word in the nearest column before, from `first` on.
    QStringView unitCellBefore(const TableRow &row, qsizetype column, qsizetype first) const
    {
        for (qsizetype i = column - 1; i >= std::max(first, qsizetype(1)); --i) {
            const QStringView words = row[i].in(m_text.folded);
            if (!holdsDigit(words) && words != u"-") {
                return words;
            }
        }
        return {};
    }

    /// How many columns have figures whose unit their head does not tell.
    qsizetype countOpen(const TableRow &row) const
    {
        qsizetype count = 0;
        for (qsizetype i = 1; i < row.size(); ++i) {
            const TextRange head = m_table.head[i];
            const bool isOpen = holdsDigit(row[i].in(m_text.folded)) && !changeIn(m_text, head)
                                && !isBare(m_text, head)
                                && unitBehind(head.in(m_text.folded)).isEmpty();
            count += isOpen ? 1 : 0;
        }
        return count;
    }

    /// What the line above tells, where that is one unit beside that of percentages.
    QStringView onlyUnit() const
    {
        const QStringView rest = m_told.endsWith(u'%') ? m_told.chopped(1) : m_told;
        const auto isMark = [](QChar c) { return isAmong(c, u"、,;和"); };
        const auto end = std::find_if(rest.begin(), rest.end(), isMark);
        return std::all_of(end, rest.end(), isMark) ? rest.first(end - rest.begin())
                                                    : QStringView();
    }

    const Table &m_table;
    const StatementText &m_text;
    QStringView m_told; ///< By the line above the table.
};

/// 12 under 工期（月） is no December.
bool isQuantity(FactType type)
{
    return isMeasured(type) || type == FactType::Duration || type == FactType::Age;
}

/// A number with a unit that it may have, written behind it.
struct Reading
{
    TextRange cell;
    TextRange written; ///< In the text that is read.
};

/// Every bare number of the tables with every unit that it may have, a line each.
class Readings
{
public:
    explicit Readings(const StatementText &text)
        : m_text(text)
    {}

    void add(const Table &table)
    {
        const TableUnits units(table, m_text);
        for (const TableRow &row : table.rows) {
            for (qsizetype i = 1; i < row.size(); ++i) {
                if (isBareNumber(row[i].in(m_text.folded))) {
                    add(row[i], units.of(row, i));
                }
            }
        }
    }

    /// The first reading of every number that is a quantity.
    QList<Fact> quantities(const QString &currency) const
    {
        const QString folded = foldedForMatching(m_written);
        const ScanText scan(m_written, folded, m_text.lexicons);
        const QList<Fact> found = NumericFinder(scan, QDate(), currency).find();
        QList<Fact> facts;
        auto fact = found.cbegin();
        for (const Reading &reading : m_readings) {
            fact = std::find_if(fact, found.cend(), [&reading](const Fact &each) {
                return each.range.start >= reading.written.start;
            });
            const bool isKnown = !facts.isEmpty() && facts.last().range == reading.cell;
            const bool isRead = fact != found.cend() && fact->range == reading.written;
            if (!isKnown && isRead && isQuantity(fact->type)) {
                facts.append(*fact);
                facts.last().range = reading.cell;
            }
        }
        return facts;
    }

private:
    void add(TextRange cell, const QList<QStringView> &units)
    {
        for (const QStringView unit : units) {
            if (!unit.isEmpty()) {
                const qsizetype start = m_written.size();
                m_written += cell.in(m_text.folded);
                m_written += unit;
                m_readings.append({cell, {start, m_written.size()}});
                m_written += u'\n';
            }
        }
    }

    const StatementText &m_text;
    QString m_written;
    QList<Reading> m_readings;
};

} // namespace

QList<Fact> findTableNumbers(const QList<Table> &tables, const StatementText &text,
                             const QString &currency)
{
    Readings readings(text);
    for (const Table &table : tables) {
        readings.add(table);
    }
    return readings.quantities(currency);
}

} // namespace jianbao
