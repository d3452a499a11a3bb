// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QStringList>

namespace jianbao {

/// Where the rows of a table go, whatever the format: the header first, then one call a row.
class RecordWriter
{
public:
    RecordWriter() = default;
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;
    virtual ~RecordWriter() = default;

    /// Writes one row. Errors: FileNotWritable, DiskFull.
    virtual Result<void> write(const QStringList &cells) = 0;
};

} // namespace jianbao
