// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/times/datespan.h"

#include <QStringView>

#include <optional>

namespace jianbao {

/// The days of `year` that folded text names by months and days, in Arabic or Chinese numerals:
/// 1—10月, 一至十月, 9月末, 八月上旬, 九月十五日, 10月1日至30日, 3月28日至4月2日. Nothing for
/// months of the lunar calendar (农历八月, 八月十五, 正月) and for spans that end before they
/// begin.
std::optional<DateSpan> monthsAndDays(QStringView folded, int year);

} // namespace jianbao
