// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/faultyfiles.h"

#include <sqlite3.h>

namespace jianbao::test {

namespace {

struct State
{
    int callsToGo = 0; ///< 0: none is to fail.
    Fault fault = Fault::Once;
    bool hasFailed = false;
};

State state;
sqlite3_vfs *realFiles = nullptr;
sqlite3_vfs faultyFiles;

/// SQLite allocates it with room for the system's own file behind it.
struct FaultyFile
{
    sqlite3_file base;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<FaultyFile *>(file) + 1);
}

bool failsNow()
{
    if (state.callsToGo == 0) {
        return false;
    }
    if (state.callsToGo > 1) {
        --state.callsToGo;
        return false;
    }
    state.hasFailed = true;
    if (state.fault == Fault::Once) {
        state.callsToGo = 0;
    }
    return true;
}

/// Passes a call on to the system's file.
template<auto Method, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

/// Passes a call on, or lets it fail with this result.
template<auto Method, int Failure, typename... Arguments>
int passOrFail(sqlite3_file *file, Arguments... arguments)
{
    return failsNow() ? Failure : (real(file)->pMethods->*Method)(real(file), arguments...);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

using Methods = sqlite3_io_methods;

constexpr Methods FaultyMethods{
    2, // without memory mapping, which writes past these calls
    pass<&Methods::xClose>,
    pass<&Methods::xRead>,
    passOrFail<&Methods::xWrite, SQLITE_FULL>,
    passOrFail<&Methods::xTruncate, SQLITE_IOERR_TRUNCATE>,
    passOrFail<&Methods::xSync, SQLITE_IOERR_FSYNC>,
    pass<&Methods::xFileSize>,
    pass<&Methods::xLock>,
    pass<&Methods::xUnlock>,
    pass<&Methods::xCheckReservedLock>,
    pass<&Methods::xFileControl>,
    pass<&Methods::xSectorSize>,
    pass<&Methods::xDeviceCharacteristics>,
    pass<&Methods::xShmMap>,
    pass<&Methods::xShmLock>,
    barrier,
    pass<&Methods::xShmUnmap>,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = realFiles->xOpen(realFiles, name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods == nullptr ? nullptr : &FaultyMethods;
    return result;
}

} // namespace

FaultyFiles::FaultyFiles()
{
    state = {};
    realFiles = sqlite3_vfs_find(nullptr);
    faultyFiles = *realFiles;
    faultyFiles.zName = "faulty";
    faultyFiles.pNext = nullptr;
    faultyFiles.szOsFile = int(sizeof(FaultyFile)) + realFiles->szOsFile;
    faultyFiles.xOpen = openFile;
    sqlite3_vfs_register(&faultyFiles, 1);
}

FaultyFiles::~FaultyFiles()
{
    sqlite3_vfs_unregister(&faultyFiles);
    sqlite3_vfs_register(realFiles, 1);
}

void FaultyFiles::failAt(int call, Fault fault)
{
    state = {call, fault, false};
}

bool FaultyFiles::heal()
{
    const bool hasFailed = state.hasFailed;
    state = {};
    return hasFailed;
}

} // namespace jianbao::test
