// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tables/table.h"

#include "app/base/shortsearch.h"
#include "app/text/figurerow.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype LongestLine = 2 * LongestRow; ///< Longer ones are no rows, tabs or not.

/// Whether the cells name columns: none but the first can hold a figure, and no other does, though
/// times may be written in digits.
bool namesColumns(const TableRow &cells, QStringView folded)
{
    return !holdsDigit(cells.first().in(folded))
           && std::all_of(cells.begin() + 1, cells.end(), [folded](TextRange cell) {
                  const QStringView words = cell.in(folded);
                  return !holdsDigit(words) || namesTime(words);
              });
}

/// The cells of a line; empty where it is no row.
TableRow rowIn(const StatementText &text, TextRange line)
{
    if (line.length() >= LongestLine || !line.in(text.reading).contains(u'\t')) {
        return {};
    }
    TableRow cells = cellsIn(text.folded, line);
    return cells.size() > 1 ? cells : TableRow();
}

/// The line that holds a place, without its line end; nothing before `from` belongs to it.
TextRange lineAround(QStringView folded, qsizetype from, qsizetype place)
{
    const qsizetype before = place > from ? folded.first(place).lastIndexOf(u'\n') : from - 1;
    const qsizetype end = folded.indexOf(u'\n', place);
    return {std::max(before + 1, from), end < 0 ? folded.size() : end};
}

void addLine(QList<Table> &tables, TextRange line, TableRow row, QStringView folded)
{
    if (tables.isEmpty() || tables.last().lines.end + 1 != line.start) {
        tables.append({line, {}, {}});
        if (namesColumns(row, folded)) {
            tables.last().head = std::move(row);
            return;
        }
    }
    tables.last().lines.end = line.end;
    tables.last().rows.append(std::move(row));
}

bool isRiseOrFall(ChangeWord::Kind kind)
{
    return kind == ChangeWord::Kind::Up || kind == ChangeWord::Kind::Down;
}

/// What the word says of the figures that a head ends with.
std::optional<TableHeadWord::Kind> nounOf(const StatementText &text, TextRange name)
{
    for (qsizetype at = name.start; at < name.end; ++at) {
        const auto word = text.lexicons.tableHeads.longestAt(text.folded, at);
        if (word && at + word.length == name.end) {
            return word.entry->kind;
        }
    }
    return std::nullopt;
}

} // namespace

TextRange Table::headOf(const TableRow &row, qsizetype column) const
{
    return head.size() == row.size() ? head[column] : TextRange{lines.start, lines.start};
}

QList<Table> tablesIn(const StatementText &text)
{
    QList<Table> tables;
    qsizetype done = 0;
    for (qsizetype tab = text.reading.indexOf(u'\t'); tab >= 0;
         tab = done < text.reading.size() ? text.reading.indexOf(u'\t', done) : -1) {
        const TextRange line = lineAround(text.folded, done, tab);
        if (TableRow row = rowIn(text, line); !row.isEmpty()) {
            addLine(tables, line, std::move(row), text.folded);
        }
        done = line.end + 1;
    }
    return tables;
}

std::optional<TextRange> startOfBase(const StatementText &text, TextRange cell)
{
    const auto base = text.lexicons.bases.longestAt(text.folded, cell.start);
    using Kind = BaseWord::Kind;
    const bool isBase = base && (base.entry->kind == Kind::Base || base.entry->kind == Kind::Since);
    return isBase && base.length <= cell.length()
               ? std::optional(TextRange{cell.start, cell.start + base.length})
               : std::nullopt;
}

std::optional<Change> changeIn(const StatementText &text, TextRange head)
{
    const TextRange name = withoutUnit(text, head);
    const auto noun = nounOf(text, name);
    if (noun == TableHeadWord::Kind::Rise || noun == TableHeadWord::Kind::Fall) {
        return noun == TableHeadWord::Kind::Rise ? Change::Up : Change::Down;
    }
    for (qsizetype at = name.start; at < name.end; ++at) {
        const auto verb = text.lexicons.changes.longestAt(text.folded, at);
        if (verb && at + verb.length == name.end && isRiseOrFall(verb.entry->kind)) {
            return verb.entry->kind == ChangeWord::Kind::Up ? Change::Up : Change::Down;
        }
    }
    const auto base = startOfBase(text, name);
    const QStringView words = head.in(text.folded);
    const bool isChange =
        words.contains(u'±') || words.startsWith(u"+-") || (base && *base == name);
    return isChange ? std::optional(Change::Up) : std::nullopt;
}

bool isTimeHead(const StatementText &text, TextRange head)
{
    const auto word = text.lexicons.bases.longestAt(text.folded, head.start);
    return (word && word.entry->kind == BaseWord::Kind::Period) || namesTime(head.in(text.folded))
           || head.in(text.folded).contains(u'期');
}

bool isBare(const StatementText &text, TextRange head)
{
    return nounOf(text, withoutUnit(text, head)) == TableHeadWord::Kind::Bare;
}

TextRange withoutUnit(const StatementText &text, TextRange cell)
{
    const QStringView words = cell.in(text.folded);
    const qsizetype bracket = words.endsWith(u')') ? words.lastIndexOf(u'(') : -1;
    const auto mark =
        std::find_if(words.begin(), words.end(), [](QChar c) { return isAmong(c, u"%/"); });
    const qsizetype end = bracket > 0 ? bracket : mark - words.begin();
    return {cell.start, cell.start + (end > 0 ? end : words.size())};
}

} // namespace jianbao
