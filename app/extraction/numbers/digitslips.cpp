// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/digitslips.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Whether the longer run is the shorter one with one digit more.
bool hasOneMore(const QString &longer, const QString &shorter)
{
    const auto [inLonger, inShorter] =
        std::mismatch(longer.cbegin(), longer.cend() - 1, shorter.cbegin());
    return std::equal(inLonger + 1, longer.cend(), inShorter, shorter.cend());
}

} // namespace

bool areSwapped(const QString &left, const QString &right)
{
    if (left.size() != right.size() || left == right) {
        return false;
    }
    const auto [first, other] = std::mismatch(left.cbegin(), left.cend(), right.cbegin());
    return first + 1 != left.cend() && *first == *(other + 1) && *(first + 1) == *other
           && std::equal(first + 2, left.cend(), other + 2);
}

DigitSlip slipOf(const Decimal &left, const Decimal &right)
{
    const QString a = left.toString();
    const QString b = right.toString();
    if (a.size() == b.size()) {
        if (areSwapped(a, b)) {
            return DigitSlip::Swapped;
        }
        qsizetype others = 0;
        for (qsizetype at = 0; at < a.size(); ++at) {
            others += a[at] != b[at] ? 1 : 0;
        }
        return others == 1 ? DigitSlip::Changed : DigitSlip::None;
    }
    const bool isOneMore = a.size() > b.size() ? a.size() == b.size() + 1 && hasOneMore(a, b)
                                               : b.size() == a.size() + 1 && hasOneMore(b, a);
    return isOneMore ? DigitSlip::Added : DigitSlip::None;
}

QString significantDigits(const Decimal &number)
{
    QString digits = number.toString();
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    while (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    while (digits.endsWith(u'0')) {
        digits.chop(1);
    }
    return digits;
}

} // namespace jianbao
