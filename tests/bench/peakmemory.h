// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao::bench {

/// Starts measuring the highest resident memory of this process anew (Linux).
void resetPeakMemory();
/// Highest resident memory since the last reset, in MiB; 0 where it cannot be read.
double peakMemory();

} // namespace jianbao::bench
