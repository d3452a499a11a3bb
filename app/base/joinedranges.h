// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

namespace jianbao {

/// What the ranges cover together: ascending ranges that neither overlap nor touch.
QList<TextRange> joined(QList<TextRange> ranges);

} // namespace jianbao
