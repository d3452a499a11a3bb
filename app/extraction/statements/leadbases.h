// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

namespace jianbao {

/// What the words before a number compare it with, other than by 比 and 较.
struct LeadBase
{
    TextRange base;            ///< Empty where none is named; then the others say nothing.
    qsizetype end = 0;         ///< Where the words before it end.
    Bound bound = Bound::None; ///< 超过 of 超过2015年的4倍.

    bool isEmpty() const { return base.isEmpty(); }
};

/// Whether words before 的 and a share name what it is reckoned by: 相等于进口货值的6.1%.
bool isReckonedByOther(QStringView words);

/// 是2019年全年的1.4倍: the base stands between 是 and 的, with which the range ends.
LeadBase originIn(const StatementText &text, TextRange range);

/// 超过原计划12.5%: what was aimed at is the base, not what is measured.
LeadBase aimIn(const StatementText &text, TextRange range);

/// 价值从原料实现十倍增长: the base stands behind 从.
LeadBase startIn(const StatementText &text, TextRange range);

} // namespace jianbao
