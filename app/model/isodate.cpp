// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/isodate.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao {

bool isIsoDate(const QString &text)
{
    constexpr int SomeLeapYear = 2000;
    static const QRegularExpression form(
        u"^(?:(?<year>-?[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?"
        "|--(?<month2>[0-9]{2})(?:-(?<day2>[0-9]{2}))?|---(?<day3>[0-9]{2}))$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return false;
    }
    const auto number = [&match](std::initializer_list<QString> names, int open) {
        for (const QString &name : names) {
            if (match.hasCaptured(name)) {
                return match.captured(name).toInt();
            }
        }
        return open;
    };
    return QDate::isValid(number({u"year"_s}, SomeLeapYear), number({u"month"_s, u"month2"_s}, 1),
                          number({u"day"_s, u"day2"_s, u"day3"_s}, 1));
}

} // namespace jianbao
