// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/extraction/times/times.h"
#include "app/model/fact.h"

#include <span>

namespace jianbao {

/// What stands between the thing measured and its number: 较年初增加, 分别达到, 是2019年全年的.
struct Lead
{
    TextRange phrase; ///< What is left before these words; may be empty.
    TextRange base;   ///< Empty where none is named.
    TextRange day;    ///< 昨日 of 股价昨日收报14元; empty where none is named.
    Change change = Change::None;
    Bound bound = Bound::None; ///< 超过 of 超过2015年的4倍.
    bool isLevel = false;      ///< The number is what was reached: 增至.
    bool isDistance = false;   ///< The number is a distance from the base: 高于….
    bool isShared = false;     ///< 分别: the number is one of several in a row.
    bool isShare = false;      ///< 占出口总值的: a share of what stands before 的.
    bool isWorth = false;      ///< 价值: what is worth it stands behind the number.
    bool isStart = false;      ///< 由183元…: where a change began.
    bool holdsBase = false;    ///< 年增, 月减: the word of change says against what.
    bool namesChange = false;  ///< A noun of change stood alone: 降幅达.
};

/// Reads the words before a number, backwards from the end of `range` (which ends where the
/// number begins). `times` are the times of the statement.
Lead readLead(const StatementText &text, TextRange range, FactType type,
              std::span<const TimeExpression> times);

/// Up or down for words of increase and decrease; none for others.
Change directionOf(const ChangeWord &word);

/// Whether the first character of the word is the end of what is measured, as in 额掉: behind a
/// verb 掉 tells of no change (卖掉).
bool beginsWithName(QStringView change);

/// The change named behind a number: 数十倍增长, 30%的降幅. None where another word stands there.
Change changeBehind(const StatementText &text, TextRange range);

} // namespace jianbao
