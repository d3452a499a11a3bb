// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QString>

namespace jianbao {

/// The translated sentences that tell a person of an error: what failed, with the file or thing
/// named, and the next step. The technical cause follows in brackets where there is one.
QString errorText(const Error &error);

} // namespace jianbao
