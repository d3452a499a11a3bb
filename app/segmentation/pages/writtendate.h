// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>

namespace jianbao {

/// The first full date written in the text ("2024-11-08", "20241108", "2024年11月8日",
/// "民國113年10月6日", "二〇二四年十一月八日", "民國一一三年十月六日"); null where there is none.
QDate writtenDate(QStringView text);

/// The day of this year, month and day, where there is such a day and a newspaper of that year may
/// be in the collection (1900 to 2100); else null.
QDate plausibleDate(int year, int month, int day);

} // namespace jianbao
