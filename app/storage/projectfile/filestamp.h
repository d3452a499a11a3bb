// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// Which file stands under a name and when it last changed, to notice that another program
/// replaced, moved or wrote it.
struct FileStamp
{
    quint64 device = 0;
    quint64 number = 0; ///< Inode; 0 where there is no such file.
    qint64 size = 0;
    qint64 changed = 0; ///< Nanoseconds.

    static FileStamp of(const QString &path);
    bool operator==(const FileStamp &) const = default;
    /// Whether both are of one file that is there, changed or not.
    bool isSameFile(const FileStamp &other) const
    {
        return number != 0 && number == other.number && device == other.device;
    }
};

} // namespace jianbao
