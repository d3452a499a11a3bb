// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a word list of a project: read or refused with a line, never a crash; what was
// read can be looked up. The first line of the input names the list, the rest is its content.

#include "app/lexicons/lexiconreader.h"
#include "app/lexicons/lexicons.h"
#include "tests/fuzz/invariants.h"

namespace {

using namespace jianbao;

void checkRows(const QString &content)
{
    const Result<LexiconFile> file = LexiconFile::parse({}, content);
    if (!file) {
        fuzz::require(file.error().cause.startsWith(u"line "), "a refusal names the line");
        return;
    }
    for (const LexiconRow &row : file->rows()) {
        fuzz::require(!row.fields().first().isEmpty(), "a row begins with a word");
        fuzz::require(row.fields().size() <= file->columns().size(), "a row fits the header");
    }
}

/// Reads one list of the program with the content as the project's own file beside it.
template<typename Entry>
void checkList(const QString &name, const QString &content)
{
    LexiconReader reader({{name, content}});
    WordList<Entry> list;
    reader.read(list, name);
    if (!reader.result()) {
        fuzz::require(!reader.result().error().cause.isEmpty(), "a refusal has a cause");
        return;
    }
    for (const Entry &entry : list.entries()) {
        const QString word = foldedForMatching(entry.word);
        const auto match = list.longestAt(word, 0);
        fuzz::require(match && match.length == word.size(), "every word is found");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QString name = text.section(u'\n', 0, 0);
    const QString content = text.section(u'\n', 1);
    checkRows(content);
    checkList<Currency>(QStringLiteral("currencies"), content);
    checkList<TimeWord>(QStringLiteral("timewords"), content);
    checkList<PlainWord>(QStringLiteral("compounds"), content);
    if (name == u"units" || name == u"classifiers") {
        checkList<Unit>(QStringLiteral("units"), content);
        checkList<Classifier>(QStringLiteral("classifiers"), content);
    }
    return 0;
}
