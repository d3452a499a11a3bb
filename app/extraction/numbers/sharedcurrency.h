// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scantext.h"

namespace jianbao {

/// Whether the code is the one of the word lists for a name that several countries have: 比索.
bool isSharedCurrency(QStringView code);

/// The ISO 4217 code of a currency whose name (`unit`) several countries have: that of the country
/// named before the number at `start` in its clause, else up to a semicolon; XXX (no currency)
/// where none is named or several are.
QString currencyOfCountry(const ScanText &text, qsizetype start, TextRange unit);

} // namespace jianbao
