// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// Telephone numbers that begin with the numeral: 13800001234, 0471-6650000, 400-800-1234.
std::optional<Fact> phoneAt(const ScanText &text, const Numeral &numeral);

/// Times of day that begin with the numeral: 15时30分, 8:30, 下午3点. The norm is "15:30".
std::optional<Fact> clockTimeAt(const ScanText &text, const Numeral &numeral);

/// Ratios and scores that begin with the numeral: 3:1, 1比3. The norm is "3:1".
std::optional<Fact> ratioAt(const ScanText &text, const Numeral &numeral);

/// A rate of exchange without a unit: 中间价报7.1234. The norm is the number.
std::optional<Fact> exchangeRateAt(const ScanText &text, const Numeral &numeral);

/// The end of the word of Latin letters and digits around `at` (QC830, P2P, COVID-19); `at` where
/// none stands there. Numbers in such words are names.
qsizetype endOfName(const ScanText &text, qsizetype at);

} // namespace jianbao
