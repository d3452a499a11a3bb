// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/decoding.h"

#include <QByteArray>
#include <QStringList>

namespace jianbao {

/// Reads one file format. A new format is a new class, named in readers().
class IssueReader
{
public:
    virtual ~IssueReader() = default;

    /// Suffixes of its files, lower case, without the dot.
    virtual QStringList suffixes() const = 0;
    /// The source text of a file's bytes. Errors: FileIsEmpty, FileIsNoText.
    virtual Result<DecodedText> read(const QByteArray &bytes) const = 0;
};

/// The reader for a file, by its suffix; nullptr for a format that none reads.
const IssueReader *readerFor(const QString &path);

} // namespace jianbao
