// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/importing/importedissue.h"

#include <QByteArray>
#include <QStringList>

namespace jianbao {

class Lexicons;

/// A file as it lies on the disk.
struct InputFile
{
    QString path;
    QByteArray bytes;
    QString sha256; ///< Of the bytes, lower-case hex.
};

/// The files to import from files and folders: folders are searched with all below them for files
/// of a known format, hidden ones and symbolic links to folders left out, in the order of their
/// names; files that were named stay whatever they are. None comes twice.
QStringList filesBelow(const QStringList &paths);

/// Reads a file of a known format. Errors: UnsupportedFormat, FileNotFound, FileNotReadable,
/// FileTooLarge.
Result<InputFile> readInputFile(const QString &path);

/// Decodes and analyses a file. Errors: FileIsEmpty, FileIsNoText. Safe to call from any thread.
Result<ImportedIssue> analysedIssue(const InputFile &file, const Lexicons &lexicons);

} // namespace jianbao
