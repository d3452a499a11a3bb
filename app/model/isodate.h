// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// Whether a text is a date as ISO 8601 writes it, whole or with a part left open, and a day that
/// the calendar has: "2020-12-01", "2020-12", "2020", "--12-01", "--12", "---05"; years before the
/// common era with a minus sign.
bool isIsoDate(const QString &text);

} // namespace jianbao
