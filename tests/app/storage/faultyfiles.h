// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/storage/countdown.h"
#include "tests/app/storage/filelayer.h"

namespace jianbao::test {

enum class Fault {
    Once,  ///< One call fails, all later ones pass.
    Lasts, ///< All calls from one on fail, as on a full disk.
};

/// While it lives, SQLite reaches files through it: it can let the calls that change a file (write,
/// sync, truncate) fail. One at a time.
class FaultyFiles
{
public:
    FaultyFiles();

    /// Lets the n-th changing call from now fail, counted from 1.
    void failAt(int call, Fault fault);
    /// Lets all calls pass again. Returns whether one has failed.
    bool heal();

private:
    Countdown m_countdown;
    FileLayer m_layer;
};

} // namespace jianbao::test
