// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

const QStringList Folders{u"app"_s,       u"ui"_s,        u"tests"_s,
                          u"resources"_s, u"packaging"_s, u"translations"_s};

bool isText(const QString &path)
{
    static const QStringList suffixes{u"h"_s,   u"cpp"_s, u"txt"_s, u"sh"_s,   u"py"_s,   u"js"_s,
                                      u"css"_s, u"qss"_s, u"sql"_s, u"html"_s, u"ts"_s,   u"md"_s,
                                      u"tsv"_s, u"qrc"_s, u"xml"_s, u"json"_s, u"cmake"_s};
    return suffixes.contains(QFileInfo(path).suffix());
}

} // namespace

QList<SourceFile> sourceTree()
{
    const QDir top(sourceFile(QString()));
    QStringList paths = top.entryList({u"*.md"_s, u"*.txt"_s, u"*.json"_s}, QDir::Files);
    for (const QString &folder : Folders) {
        QDirIterator entries(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            paths.append(top.relativeFilePath(entries.next()));
        }
    }
    QList<SourceFile> files;
    for (const QString &path : paths) {
        if (isText(path)) {
            files.append({path, QString::fromUtf8(contentOf(top.filePath(path)))});
        }
    }
    return files;
}

} // namespace jianbao::test
