// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace jianbao {

/// What a period as written means, the date of the issue taken for today: "2020-12-01" for a day,
/// "2020-01-01/2020-09-30" for a span; empty where it cannot be told.
QString resolvedPeriod(QStringView written, QDate issueDate);

/// What a base as written means: for 同比 the same days of the year before the (resolved) period,
/// for 较年初 the first day of the year, for 较2017年 that year. Empty where it cannot be told.
QString resolvedBase(QStringView written, QStringView resolvedPeriod, QDate issueDate);

} // namespace jianbao
