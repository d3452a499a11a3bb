// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"

#include "app/base/files.h"
#include "app/engine/engineversion.h"
#include "app/importing/issuereader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace jianbao {

namespace {

QStringList knownFilesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (readerFor(path) != nullptr) {
            files.append(path);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

QStringList filesBelow(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        files += QFileInfo(path).isDir() ? knownFilesIn(path) : QStringList{path};
    }
    files.removeDuplicates();
    return files;
}

Result<InputFile> readInputFile(const QString &path)
{
    if (readerFor(path) == nullptr) {
        return fail(ErrorCode::UnsupportedFormat, path);
    }
    return readFile(path).map([&](const QByteArray &bytes) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return InputFile{path, bytes, QString::fromLatin1(hash.toHex())};
    });
}

Result<ImportedIssue> analysedIssue(const InputFile &file, const Lexicons &lexicons)
{
    const IssueReader *reader = readerFor(file.path);
    if (reader == nullptr) {
        return fail(ErrorCode::UnsupportedFormat, file.path);
    }
    Result<DecodedText> source = reader->read(file.bytes);
    if (!source) {
        source.error().subject = file.path;
        return tl::unexpected(source.error());
    }
    ImportedIssue issue{file.path,          file.bytes, file.sha256,
                        std::move(*source), {},         engineVersion(lexicons)};
    issue.analysis = analyse(issue.source.text, QFileInfo(file.path).fileName(), lexicons);
    return issue;
}

} // namespace jianbao
