// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// The technical cause of an error in the language of the window where it is one that this program
/// names. What the system or a library says stays as it is.
QString causeText(const QString &cause);

} // namespace jianbao
