// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"
#include "app/model/fact.h"

#include <optional>

namespace jianbao {

/// Where the sign of the number at `start` begins: 零下, 负 that is no part of a word, or a minus
/// that cannot be a dash; `start` where none stands.
qsizetype startOfSign(const ScanText &text, qsizetype start);

/// A range with a negative end: 零下3至零下8℃, -2℃到5℃. The numeral is its first number; nullopt
/// for any other range.
std::optional<Fact> signedRangeAt(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
