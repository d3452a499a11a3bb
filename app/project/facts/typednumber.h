// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"

#include <QStringView>

#include <optional>

namespace jianbao {

/// The number that a person types, as newspapers write it too: 1,200; -2.5; 3.2亿; 五百万; in full
/// width or not, with blanks or without. Nullopt for any other text, and beyond 18 significant
/// digits.
std::optional<Decimal> typedNumber(QStringView text);

} // namespace jianbao
