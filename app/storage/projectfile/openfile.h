// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/filestamp.h"

namespace jianbao {

/// The file that a database has open, to open it once more for another thread. Another program may
/// have put a file of its own in that place; this one is not opened then.
class OpenFile
{
public:
    explicit OpenFile(const Database &database);

    /// Connections that are configured. Errors: ProjectReplaced, those of opening.
    OpenedDatabase forReading() const;
    OpenedDatabase forWriting() const;

private:
    Result<void> prepare(const Database &database) const;

    QString m_name; // in errors
    QString m_path; // of a private copy, where that is open
    bool m_isImmutable;
    FileStamp m_stamp;
};

} // namespace jianbao
