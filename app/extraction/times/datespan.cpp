// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/datespan.h"

#include <QCalendar>

namespace jianbao {

// QDate does the same through a format string, and every figure has dates.
QString isoDate(QDate date)
{
    constexpr int LastYear = 9999;
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    if (!date.isValid() || parts.year < 0 || parts.year > LastYear) {
        return date.toString(Qt::ISODate);
    }
    char16_t text[] = u"0000-00-00";
    const auto write = [&text](qsizetype end, int number) {
        for (; number > 0; number /= 10) {
            text[--end] = char16_t(u'0' + number % 10);
        }
    };
    write(4, parts.year);
    write(7, parts.month);
    write(10, parts.day);
    return QStringView(text, 10).toString();
}

QString DateSpan::toString() const
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return {};
    }
    if (isPoint || first == last) {
        return isoDate(last);
    }
    return isoDate(first) + u'/' + isoDate(last);
}

DateSpan yearSpan(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31), false};
}

DateSpan monthSpan(int year, int firstMonth, int lastMonth)
{
    const QDate end(year, lastMonth, 1);
    return {QDate(year, firstMonth, 1), end.addMonths(1).addDays(-1), false};
}

} // namespace jianbao
