// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/faultyfiles.h"

namespace jianbao::test {

namespace {

/// What SQLite is told where a call fails; SQLITE_OK for calls that always pass.
int failureOf(FileCall::Kind kind)
{
    switch (kind) {
    case FileCall::Write:
        return SQLITE_FULL;
    case FileCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FileCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case FileCall::Remove:
    case FileCall::RemoveAndSync:
        return SQLITE_OK;
    }
    return SQLITE_OK;
}

} // namespace

FaultyFiles::FaultyFiles()
    : m_layer("faulty", [this](const FileCall &call) {
        const int failure = failureOf(call.kind);
        return failure != SQLITE_OK && m_countdown.failsNow() ? failure : SQLITE_OK;
    })
{}

void FaultyFiles::failAt(int call, Fault fault)
{
    m_countdown.start(call, fault == Fault::Lasts);
}

bool FaultyFiles::heal()
{
    return m_countdown.stop();
}

} // namespace jianbao::test
