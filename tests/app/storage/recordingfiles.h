// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace jianbao::test {

/// A call that changes a file.
struct FileCall
{
    enum Kind { Write, Truncate, Sync, Remove, RemoveAndSync };
    Kind kind;
    QString path;
    qint64 offset = 0; ///< Of Truncate: the new size.
    QByteArray data;
};

/// While it lives, SQLite reaches files through it: a layer over the system's own that writes down
/// the calls that change a file. One at a time.
class RecordingFiles
{
public:
    RecordingFiles();
    ~RecordingFiles();
    RecordingFiles(const RecordingFiles &) = delete;
    RecordingFiles &operator=(const RecordingFiles &) = delete;

    const QList<FileCall> &calls() const;
};

using FileContents = QHash<QString, QByteArray>;

/// What calls that were not followed by a sync leave after a power cut.
enum class Unsynced {
    Lost,      ///< Nothing of them is on the disk.
    Kept,      ///< All of them are.
    Scattered, ///< Some of them, and of a write some of its sectors of 512 bytes.
};

/// The files after a power cut behind the first `count` calls.
FileContents afterPowerCut(const FileContents &start, const QList<FileCall> &calls, int count,
                           Unsynced unsynced, quint32 seed);

} // namespace jianbao::test
