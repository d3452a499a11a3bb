// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peakmemory.h"

#include <fstream>
#include <string>

namespace jianbao::bench {

void resetPeakMemory()
{
    // See proc(5), clear_refs: 5 sets the high-water mark to the present size.
    std::ofstream("/proc/self/clear_refs") << 5;
}

double peakMemory()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            double kibibytes = 0;
            status >> kibibytes;
            return kibibytes / 1024;
        }
    }
    return 0;
}

} // namespace jianbao::bench
