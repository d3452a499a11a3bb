// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/lead.h"
#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <vector>

namespace jianbao {

/// What is read of one figure of a statement, as ranges of the text.
struct FigureReading
{
    Fact *fact = nullptr;
    TextRange indicator;
    TextRange base;
    TextRange head;   ///< What names that are enumerated share: 支出 of 教育、卫生支出.
    TextRange behind; ///< From the number to the end of its clause or the next number.
    TextRange period; ///< Of a level that a change starts from; empty for the last time named.
    TextRange phrase; ///< Before the words of change, as far as the clause or number before.
    Change change = Change::None;
    bool isInRow = false;     ///< Only a mark or nothing parts it from the number before.
    bool touchesNext = false; ///< The next number follows at once: 四批262个.
    bool isOwn = false;       ///< The indicator stands beside this number.
    bool inherits = false;    ///< The indicator is the one of a number before.
    bool waits = false;       ///< Takes the indicator of the next number: 安排240万元实施….
    bool isDayOfOwn = false;  ///< Its period is a day named beside it: 股价昨日收报14元.
    bool isShare = false;    ///< 占出口总值的58%: what follows is about something else again.
    bool isShared = false;   ///< 分别: one of several numbers that go with the parts of a phrase.
    bool isLength = false;   ///< A duration, which is read for the figures behind it only.
    bool isOfPlaces = false; ///< 甲县、乙县、丙县3地: how many places have just been named.
    bool followsWaiting = false; ///< Takes what the figure before it waits for.
    TextRange verb;              ///< All that stands before it: 拨付3960万元.
    double confidence = 1;
};

using FigureReadings = std::vector<FigureReading>;

/// Looks for what the figure measures before and behind the number; sets indicator, change of the
/// verb beside it, and whether the figure waits for the next one. Leaves the indicator empty where
/// nothing stands there.
void findOwnIndicator(const StatementText &text, FigureReading &figure, const Lead &lead);

/// Takes indicator, and in a row change and base, over from the figures before (at least one).
void inheritIndicator(const StatementText &text, FigureReading &figure,
                      const FigureReadings &before, const Lead &lead);

/// Gives figures that wait the indicator of the next one, and figures after 分别 each its own.
void settleRows(const StatementText &text, FigureReadings &figures);

} // namespace jianbao
