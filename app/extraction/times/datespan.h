// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace jianbao {

/// "2020-12-01".
QString isoDate(QDate date);

/// The days that a period covers, both ends included.
struct DateSpan
{
    QDate first;
    QDate last;
    bool isPoint = false; ///< Only the last day is meant: 截至9月末.

    /// "2026-01-01/2026-05-31", or the one day; empty where it is no span.
    QString toString() const;
};

DateSpan yearSpan(int year);
DateSpan monthSpan(int year, int firstMonth, int lastMonth);

} // namespace jianbao
