// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace jianbao {

/// What the figure of a period is: counted, or set or expected for what is to come.
enum class Outlook { Report, Aim };

/// What a period as written means, the date of the issue taken for today: "2020-12-01" for a day,
/// "2020-01-01/2020-09-30" for a span; empty where it cannot be told. Early in a year a period
/// without its year is one of the year gone, but that of an aim is not.
QString resolvedPeriod(QStringView written, QDate issueDate, Outlook outlook = Outlook::Report);

/// What a base as written means: for 同比 the same days of the year before the (resolved) period,
/// for 比上年 that year and for 较年初 the first day of its own, for 比上月 the month before a
/// period of one, for 较2017年 that year. 去年 is that before the issue's. Empty where it cannot be
/// told.
QString resolvedBase(QStringView written, QStringView resolvedPeriod, QDate issueDate);

} // namespace jianbao
