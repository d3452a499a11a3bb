// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebookfiles.h"

#include "app/base/files.h"
#include "app/base/partfile.h"
#include "app/exporting/codebookwriter.h"
#include "app/importing/codebookreader.h"
#include "app/project/codebook/codebook.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool isRefi(const QString &path)
{
    return path.endsWith(".qdc"_L1, Qt::CaseInsensitive);
}

CodebookEntries entriesOf(const Codebook &codebook)
{
    CodebookEntries entries;
    QHash<TagId, qsizetype> places;
    for (const Tag &tag : codebook.tags()) {
        places.insert(tag.id, entries.size());
        entries.append({tag.name, places.value(tag.parent, -1), tag.colour, tag.definition,
                        tag.shortcut, tag.examples, tag.counterExamples, tag.note});
    }
    return entries;
}

} // namespace

Result<void> exportCodebook(const Codebook &codebook, const QString &path)
{
    Result<std::unique_ptr<PartFile>> file = createFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const CodebookEntries entries = entriesOf(codebook);
    Result<void> written =
        isRefi(path) ? writeRefiCodebook(entries, **file) : writeCodebookCsv(entries, **file);
    return written.and_then([&] { return (*file)->commit(); });
}

Result<int> importCodebook(Codebook &codebook, const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<CodebookEntries> entries =
        isRefi(path) ? readRefiCodebook(*bytes) : readCodebookCsv(*bytes);
    if (!entries) {
        Error error = entries.error();
        error.subject = path;
        return tl::unexpected(error);
    }
    return codebook.take(*entries, QFileInfo(path).fileName());
}

} // namespace jianbao
