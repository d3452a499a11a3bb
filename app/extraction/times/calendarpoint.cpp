// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/calendarpoint.h"

#include <QDate>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

QString isoOf(const CalendarPoint &point)
{
    QString iso;
    if (point.year != 0) {
        iso = point.year > 0 ? padded(point.year, 4) : u'-' + padded(-point.year, 4);
    }
    if (point.month == 0 && point.day == 0) {
        return iso;
    }
    if (iso.isEmpty()) {
        iso = u"-"_s;
    }
    if (point.month != 0) {
        iso += u'-' + padded(point.month, 2);
    }
    if (point.day != 0) {
        iso += (point.month == 0 ? u"--"_s : u"-"_s) + padded(point.day, 2);
    }
    return iso;
}

int daysInMonth(int year, int month)
{
    constexpr int SomeLeapYear = 2000;
    return QDate(year > 0 ? year : SomeLeapYear, month, 1).daysInMonth();
}

} // namespace jianbao
