// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/figurerow.h"

#include "app/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LongestName = 16; ///< Of what a row is called.
constexpr qsizetype LongestUnit = 6;

/// 24.80, -2.2%, 1.5万吨: a figure, with a sign before and a unit behind at most.
bool isFigure(QStringView cell)
{
    const auto isPart = [](QChar c) { return c.isDigit() || u".,．，"_s.contains(c); };
    const qsizetype sign = u"+-−－＋"_s.contains(cell.front()) ? 1 : 0;
    if (cell.size() <= sign || !cell[sign].isDigit()) {
        return false;
    }
    const auto unit = std::find_if_not(cell.begin() + sign, cell.end(), isPart);
    return cell.end() - unit <= LongestUnit && !holdsDigit(QStringView(unit, cell.end()));
}

/// 2023, 1998: a year alone.
bool isYear(QStringView words)
{
    constexpr qsizetype digits = 4;
    return words.size() == digits && (words.startsWith(u"19") || words.startsWith(u"20"))
           && std::all_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

bool isShortWord(QStringView cell)
{
    return cell.size() <= LongestUnit && !holdsDigit(cell);
}

} // namespace

bool namesTime(QStringView cell)
{
    const auto isSign = [](QChar c) { return u"年月日季周旬"_s.contains(c); };
    return isYear(cell) || std::any_of(cell.begin(), cell.end(), isSign);
}

bool holdsDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

QList<TextRange> cellsIn(QStringView text, TextRange line)
{
    QList<TextRange> cells;
    for (qsizetype at = line.start; at < line.end;) {
        if (isBlank(text[at].unicode())) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < line.end && !isBlank(text[at].unicode())) {
            ++at;
        }
        cells.append({start, at});
    }
    return cells;
}

QList<TextRange> figureRow(QStringView text, TextRange line)
{
    if (line.length() > LongestRow || !holdsDigit(line.in(text))) {
        return {};
    }
    QList<TextRange> cells = cellsIn(text, line);
    if (cells.size() < 3 || cells.first().length() > LongestName
        || (holdsDigit(cells.first().in(text)) && !namesTime(cells.first().in(text)))) {
        return {};
    }
    bool isPair = false; // blanks stand around the units of running text too: 投资 20 亿元 增长 5 %
    bool isAfterFigure = false;
    for (const TextRange &cell : std::as_const(cells).sliced(1)) {
        const QStringView words = cell.in(text);
        const bool isNumber = isFigure(words);
        if (!isNumber && !isShortWord(words)) {
            return {};
        }
        isPair = isPair || (isNumber && isAfterFigure);
        isAfterFigure = isNumber;
    }
    return isPair ? cells : QList<TextRange>();
}

} // namespace jianbao
