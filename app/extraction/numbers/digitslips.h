// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"

#include <QString>

namespace jianbao {

/// What a slip of the pen or of the type makes of a number.
enum class DigitSlip {
    None,
    Swapped, ///< Two digits beside each other changed places: 286.4 and 268.4.
    Changed, ///< One digit is another: 17.6 and 27.6.
    Added    ///< One digit too many or too few: 4 and 14.
};

/// The slip that turns one number into the other, if one does; both as they stand, not scaled.
DigitSlip slipOf(const Decimal &left, const Decimal &right);

/// The digits of a number without its point and without noughts at either end: 2864 of 28640000000.
QString significantDigits(const Decimal &number);

/// Whether two runs of digits differ only by two neighbours that changed places.
bool areSwapped(const QString &left, const QString &right);

} // namespace jianbao
