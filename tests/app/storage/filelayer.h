// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <functional>

namespace jianbao::test {

/// A call that changes a file.
struct FileCall
{
    enum Kind { Write, Truncate, Sync, Remove, RemoveAndSync };
    Kind kind;
    QString path;      ///< Empty: a temporary file, which no power cut leaves.
    qint64 offset = 0; ///< Of Truncate: the new size.
    QByteArray data;
};

/// While it lives, SQLite reaches files through it: a layer over the system's own that passes every
/// call on. One at a time.
class FileLayer
{
public:
    /// Sees a call before the system does. What it returns other than SQLITE_OK is the result, and
    /// the system is not called.
    using Before = std::function<int(const FileCall &)>;

    FileLayer(const char *name, Before before);
    ~FileLayer();
    FileLayer(const FileLayer &) = delete;
    FileLayer &operator=(const FileLayer &) = delete;

    struct Vfs : sqlite3_vfs
    {
        sqlite3_vfs *system;
        Before before;
    };

private:
    Vfs m_vfs;
};

} // namespace jianbao::test
