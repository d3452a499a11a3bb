// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao::test {

/// How a system call fails.
enum class Failure {
    NoSpace,     ///< ENOSPC, for this and all later calls that change a file.
    Broken,      ///< EIO, once.
    BrokenOn,    ///< EIO, for this and all later calls.
    Interrupted, ///< EINTR, once: to be called again, or to be told.
    ShortWrite,  ///< A write takes half of what it was given, once; other calls pass.
};

/// Lets system calls of this whole process fail that change regular files (write, sync, truncate,
/// rename, link, remove): those of SQLite and those of Qt. The test program must be linked with
/// faultycalls.cpp, whose functions stand before those of the C library.
class FaultyCalls
{
public:
    /// Lets the n-th changing call from now fail, counted from 1.
    static void failAt(int call, Failure failure);
    /// Lets all calls pass again. Returns whether the n-th was reached.
    static bool heal();
};

} // namespace jianbao::test
