// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/recordingfiles.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <new>

namespace jianbao::test {

namespace {

constexpr qsizetype Sector = 512;

QList<FileCall> recorded;
sqlite3_vfs *realFiles = nullptr;
sqlite3_vfs recordingFiles;

/// SQLite allocates it with room for the system's own file behind it.
struct RecordedFile
{
    sqlite3_file base;
    QString *path; ///< Null for a temporary file, which no power cut leaves.
};

RecordedFile *own(sqlite3_file *file)
{
    return reinterpret_cast<RecordedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(own(file) + 1);
}

void record(sqlite3_file *file, FileCall::Kind kind, qint64 offset, const QByteArray &data)
{
    if (own(file)->path != nullptr) {
        recorded.append({kind, *own(file)->path, offset, data});
    }
}

/// Passes a call on to the system's file.
template<auto Method, typename... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

int closeFile(sqlite3_file *file)
{
    delete own(file)->path;
    return real(file)->pMethods->xClose(real(file));
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    record(file, FileCall::Write, offset, QByteArray(static_cast<const char *>(data), size));
    return real(file)->pMethods->xWrite(real(file), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    record(file, FileCall::Truncate, size, {});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    record(file, FileCall::Sync, 0, {});
    return real(file)->pMethods->xSync(real(file), flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

using Methods = sqlite3_io_methods;

constexpr Methods RecordingMethods{
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

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = realFiles->xOpen(realFiles, name, real(file), flags, outFlags);
    const bool isOpen = real(file)->pMethods != nullptr;
    file->pMethods = isOpen ? &RecordingMethods : nullptr;
    own(file)->path = isOpen && name != nullptr ? new QString(QFile::decodeName(name)) : nullptr;
    return result;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const FileCall::Kind kind = syncFolder != 0 ? FileCall::RemoveAndSync : FileCall::Remove;
    recorded.append({kind, QFile::decodeName(name), 0, {}});
    return realFiles->xDelete(realFiles, name, syncFolder);
}

void put(QByteArray &content, qint64 offset, const QByteArray &data)
{
    if (content.size() < offset + data.size()) {
        content.append(QByteArray(offset + data.size() - content.size(), '\0'));
    }
    content.replace(offset, data.size(), data);
}

void apply(FileContents &files, const FileCall &call)
{
    if (call.kind == FileCall::Write) {
        put(files[call.path], call.offset, call.data);
    } else if (call.kind == FileCall::Truncate) {
        files[call.path].resize(call.offset);
    } else if (call.kind == FileCall::Remove) {
        files.remove(call.path);
    }
}

/// Some sectors of a write, or some other call or not.
void scatter(FileContents &files, const FileCall &call, QRandomGenerator &random)
{
    if (call.kind != FileCall::Write) {
        if (random.bounded(2) == 0) {
            apply(files, call);
        }
        return;
    }
    for (qsizetype at = 0; at < call.data.size(); at += Sector) {
        if (random.bounded(2) == 0) {
            put(files[call.path], call.offset + at, call.data.mid(at, Sector));
        }
    }
}

/// Puts what was called for a file on the disk.
void settle(FileContents &files, QList<FileCall> &pending, const QString &path)
{
    QList<FileCall> others;
    for (const FileCall &call : std::as_const(pending)) {
        if (call.path == path) {
            apply(files, call);
        } else {
            others.append(call);
        }
    }
    pending = others;
}

} // namespace

RecordingFiles::RecordingFiles()
{
    recorded.clear();
    realFiles = sqlite3_vfs_find(nullptr);
    recordingFiles = *realFiles;
    recordingFiles.zName = "recording";
    recordingFiles.pNext = nullptr;
    recordingFiles.szOsFile = int(sizeof(RecordedFile)) + realFiles->szOsFile;
    recordingFiles.xOpen = openFile;
    recordingFiles.xDelete = removeFile;
    sqlite3_vfs_register(&recordingFiles, 1);
}

RecordingFiles::~RecordingFiles()
{
    sqlite3_vfs_unregister(&recordingFiles);
    sqlite3_vfs_register(realFiles, 1);
}

const QList<FileCall> &RecordingFiles::calls() const
{
    return recorded;
}

FileContents afterPowerCut(const FileContents &start, const QList<FileCall> &calls, int count,
                           Unsynced unsynced, quint32 seed)
{
    FileContents files = start;
    QList<FileCall> pending;
    for (const FileCall &call : calls.first(count)) {
        if (call.kind == FileCall::Sync) {
            settle(files, pending, call.path);
            files[call.path]; // SQLite puts the entry of a new file on the disk as well
        } else if (call.kind == FileCall::RemoveAndSync) {
            settle(files, pending, call.path);
            files.remove(call.path);
        } else {
            pending.append(call);
        }
    }
    QRandomGenerator random(seed);
    for (const FileCall &call : std::as_const(pending)) {
        if (unsynced == Unsynced::Kept) {
            apply(files, call);
        } else if (unsynced == Unsynced::Scattered) {
            scatter(files, call, random);
        }
    }
    return files;
}

} // namespace jianbao::test
