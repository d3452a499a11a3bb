// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

namespace jianbao {

// The phrase before a number without words that are no part of its name. Each function gives the
// range unchanged where they do not stand in it.

/// Whether the range ends with 人均, 户均 and the like.
bool endsAverage(const StatementText &text, TextRange range);

/// 粮食产量连续5年…: without how long a figure has held, at the end.
TextRange withoutLength(const StatementText &text, TextRange range);

/// 棉花面积连续三年下降后，…: without 后, 之后, 以后 and the mark behind them, at the end.
TextRange withoutAfter(const StatementText &text, TextRange range);

/// 扣除价格因素, 剔除退税影响后: without how a figure was reckoned, at the start.
TextRange withoutAdjustment(const StatementText &text, TextRange range);

/// 产量要在今年的基础上再翻一番: without what a change starts from, at the end.
TextRange withoutGround(const StatementText &text, TextRange range);

/// 贷款12亿元，户均3万元: empty where the average is of what was named before.
TextRange withoutBareAverage(const StatementText &text, TextRange range);
/// 在泊停时 of 在泊停时由26小时压缩到…: without the length of time that a change starts from.
TextRange withoutFirstLength(const StatementText &text, TextRange range);
/// 蔬菜 of 蔬菜则因供应恢复, 机械批发 of 机械批发在订单带动下: without how a change came, at the
/// end.
TextRange withoutManner(const StatementText &text, TextRange range);
/// Without (下同) at its end: 同比（下同）增长7.3%.
TextRange withoutLikewise(const StatementText &text, TextRange range);

} // namespace jianbao
