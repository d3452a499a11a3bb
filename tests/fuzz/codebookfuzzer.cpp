// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a codebook: REFI-QDA, or a table (which reads CSV). What was read is written in both
// forms and read again.

#include "app/exporting/codebookwriter.h"
#include "app/importing/codebookreader.h"
#include "tests/fuzz/invariants.h"

#include <QBuffer>

namespace {

using namespace jianbao;
using Reader = Result<CodebookEntries> (*)(const QByteArray &);
using Writer = Result<void> (*)(const CodebookEntries &, QIODevice &);

void requireTree(const CodebookEntries &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        fuzz::require(!entries[i].name.isEmpty(), "a tag has a name");
        fuzz::require(entries[i].parent >= -1 && entries[i].parent < i, "parents stand before");
    }
}

void requireSameAfter(const CodebookEntries &entries, Writer write, Reader read)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    fuzz::require(write(entries, file).has_value(), "what was read can be written");
    const Result<CodebookEntries> again = read(file.data());
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(again->size() == entries.size(), "no tag is lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Reader read : {Reader(readRefiCodebook), Reader(readCodebookCsv)}) {
        const Result<CodebookEntries> entries = read(bytes);
        if (!entries) {
            fuzz::require(!entries.error().cause.isEmpty()
                              || entries.error().code == ErrorCode::FileIsEmpty
                              || entries.error().code == ErrorCode::FileIsNoText,
                          "a refusal has a cause");
            continue;
        }
        requireTree(*entries);
        if (entries->isEmpty()) {
            continue;
        }
        requireSameAfter(*entries, writeRefiCodebook, readRefiCodebook);
        if (read == Reader(readCodebookCsv)) { // a .qdc may hold two siblings of one name
            requireSameAfter(*entries, writeCodebookCsv, readCodebookCsv);
        }
    }
    return 0;
}
