// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/datespan.h"

namespace jianbao {

using namespace Qt::StringLiterals;

// QDate does the same through a format string, and every figure has dates.
QString isoDate(QDate date)
{
    constexpr int LastYear = 9999;
    if (!date.isValid() || date.year() < 0 || date.year() > LastYear) {
        return date.toString(Qt::ISODate);
    }
    QString text = u"0000-00-00"_s;
    const auto write = [&text](qsizetype end, int number) {
        for (; number > 0; number /= 10) {
            text[--end] = QChar(u'0' + number % 10);
        }
    };
    write(4, date.year());
    write(7, date.month());
    write(10, date.day());
    return text;
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
