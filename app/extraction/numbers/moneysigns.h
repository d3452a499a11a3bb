// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"
#include "app/model/fact.h"

#include <optional>

namespace jianbao {

/// The ISO 4217 code that 人民币, 新台币 or 港币 right before `start` gives a bare 元; empty for
/// none.
QString currencyNamedBefore(const ScanText &text, qsizetype start);

/// Money without a unit behind the name of its currency (港币3.14亿) or a word of sums (斥资3.2亿,
/// in the currency given). Nullopt for other numerals and for small ones (人民币7.1).
std::optional<Fact> namedMoneyAt(const ScanText &text, const Numeral &numeral,
                                 const QString &currency);

/// Money whose sign stands before the number: US$5亿, ¥1,200, US$5 million. Nullopt for other
/// numerals.
std::optional<Fact> signedMoneyAt(const ScanText &text, const Numeral &numeral,
                                  const QString &currency);

} // namespace jianbao
