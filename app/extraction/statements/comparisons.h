// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

#include <array>

namespace jianbao {

constexpr qsizetype LongestBase = 24; ///< Characters of what a figure is compared with.

/// Words that close a comparison which 与, 同, 和 or 跟 opens.
inline constexpr std::array<QStringView, 4> ComparisonEnds{u"相比", u"相较", u"比较", u"对比"};

/// Whether words before 的 and a percentage name what it is a share of: 为年初预算的78.6%,
/// 是上年同期的92%. Of 占总人口的21% they do not.
bool namesBaseOfShare(QStringView words);

/// From 比, 较, 与 … 相比 to the end of the range: 较2017年, 比市场利率. Empty where it compares
/// nothing.
TextRange comparisonIn(const StatementText &text, TextRange range);

} // namespace jianbao
