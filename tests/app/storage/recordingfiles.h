// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/storage/filelayer.h"

#include <QHash>
#include <QList>

namespace jianbao::test {

/// While it lives, SQLite reaches files through it: it writes down the calls that change a file
/// other than a temporary one. One at a time.
class RecordingFiles
{
public:
    RecordingFiles();

    const QList<FileCall> &calls() const { return m_calls; }

private:
    QList<FileCall> m_calls;
    FileLayer m_layer;
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
