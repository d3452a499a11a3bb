// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scantext.h"
#include "app/model/fact.h"

namespace jianbao {

/// Where the unit of a price ends that has "/吨", "每平方米" behind it (UTF-16); `end`, where the
/// price itself ends, if it has none.
qsizetype endOfRate(const ScanText &text, qsizetype end);
/// 375.6公斤/亩, 120人/平方公里: the end of the rate, whose unit is all of it.
qsizetype endOfMeasuredRate(const ScanText &text, const Fact &fact);

} // namespace jianbao
