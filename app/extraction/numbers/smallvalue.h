// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

namespace jianbao {

/// The value of a numeral that is a whole number not above `most`; 0 for any other.
int smallValue(const Numeral &numeral, int most);

} // namespace jianbao
