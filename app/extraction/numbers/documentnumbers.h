// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// The document number whose bracket with the year stands at `at`: 鄂府发〔2022〕109号 with the
/// issuer before the bracket, which begins at `notBefore` or later. The norm has 〔〕 and no
/// blanks.
std::optional<Fact> bracketedDocumentNumberAt(const ScanText &text, qsizetype at,
                                              qsizetype notBefore);

/// A document number without a year around the numeral: 国发14号文, 府授环字第1120012345号.
std::optional<Fact> documentNumberAt(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
