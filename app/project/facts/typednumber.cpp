// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/typednumber.h"

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/text/folding.h"

namespace jianbao {

namespace {

/// Takes the scale words off the end of 3.2万亿 and gives their power of ten.
int takeScale(QString &number)
{
    int power = 0;
    while (!number.isEmpty() && scalePower(number.back().unicode()) > 0) {
        power += scalePower(number.back().unicode());
        number.chop(1);
    }
    return power;
}

} // namespace

std::optional<Decimal> typedNumber(QStringView text)
{
    QString number = foldedForMatching(text);
    number.removeIf([](QChar c) { return c.isSpace() || c == u','; });
    const bool isNegative = number.startsWith(u'-') || number.startsWith(u'负');
    if (isNegative) {
        number.remove(0, 1);
    }
    if (number.isEmpty() || number.startsWith(u'-')) {
        return std::nullopt;
    }
    std::optional<Decimal> value;
    const auto chinese = chineseValue(number);
    if (chinese && chinese->low == chinese->high) {
        value = Decimal(chinese->low);
    } else {
        const int power = takeScale(number);
        value = Decimal::fromString(number);
        value = value ? std::optional(value->shifted(power)) : value;
    }
    return value && isNegative ? value->multipliedBy(Decimal(-1)) : value;
}

} // namespace jianbao
