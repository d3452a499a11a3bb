// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/filelayer.h"

#include <QFile>

namespace jianbao::test {

namespace {

using Methods = sqlite3_io_methods;

/// SQLite allocates it with room for the system's own file behind it.
struct LayerFile : sqlite3_file
{
    const FileLayer::Before *before;
    QString *path; ///< Null for a temporary file, which has no name.
};

LayerFile *own(sqlite3_file *file)
{
    return static_cast<LayerFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(own(file) + 1);
}

/// Passes a call on to the system's file.
template<auto Method, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

/// Passes a changing call on where it may go.
template<auto Method, typename... Arguments>
int passChange(sqlite3_file *file, FileCall call, Arguments... arguments)
{
    if (own(file)->path != nullptr) {
        call.path = *own(file)->path;
    }
    const int result = (*own(file)->before)(call);
    return result == SQLITE_OK ? pass<Method>(file, arguments...) : result;
}

int closeFile(sqlite3_file *file)
{
    delete own(file)->path;
    return pass<&Methods::xClose>(file);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const QByteArray bytes(static_cast<const char *>(data), size);
    return passChange<&Methods::xWrite>(file, {FileCall::Write, {}, offset, bytes}, data, size,
                                        offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return passChange<&Methods::xTruncate>(file, {FileCall::Truncate, {}, size, {}}, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return passChange<&Methods::xSync>(file, {FileCall::Sync, {}, 0, {}}, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

constexpr Methods LayerMethods{
    2, // without memory mapping, which writes past these calls
    closeFile,
    pass<&Methods::xRead>,
    writeFile,
    truncateFile,
    syncFile,
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

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const auto &layer = *static_cast<FileLayer::Vfs *>(vfs);
    const int result = layer.system->xOpen(layer.system, name, real(file), flags, outFlags);
    const bool isOpen = real(file)->pMethods != nullptr;
    file->pMethods = isOpen ? &LayerMethods : nullptr;
    own(file)->before = &layer.before;
    own(file)->path = isOpen && name != nullptr ? new QString(QFile::decodeName(name)) : nullptr;
    return result;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const auto &layer = *static_cast<FileLayer::Vfs *>(vfs);
    const FileCall::Kind kind = syncFolder != 0 ? FileCall::RemoveAndSync : FileCall::Remove;
    const int result = layer.before({kind, QFile::decodeName(name), 0, {}});
    return result == SQLITE_OK ? layer.system->xDelete(layer.system, name, syncFolder) : result;
}

} // namespace

FileLayer::FileLayer(const char *name, Before before)
    : m_vfs{*sqlite3_vfs_find(nullptr), sqlite3_vfs_find(nullptr), std::move(before)}
{
    m_vfs.zName = name;
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = int(sizeof(LayerFile)) + m_vfs.system->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FileLayer::~FileLayer()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_vfs.system, 1);
}

} // namespace jianbao::test
