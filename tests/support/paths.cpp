// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(patterns, QDir::Files, QDir::Name)) {
        files.append(directory.filePath(name));
    }
    return files;
}

} // namespace

QString sourceFile(const QString &relativePath)
{
    return QStringLiteral(JIANBAO_SOURCE_DIR) + u'/' + relativePath;
}

QString program(const QString &name)
{
    return QStringLiteral(JIANBAO_BIN_DIR) + u'/' + name;
}

QStringList sampleFiles()
{
    return filesIn(sourceFile(u"resources/samples"_s), {u"*.txt"_s, u"*.md"_s});
}

QStringList seedFiles()
{
    return filesIn(sourceFile(u"../shared/seeds"_s), {u"*.txt"_s});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden
                                  | QDir::NoDotAndDotDot);
}

QString quickFolder()
{
    const QString memory = u"/dev/shm"_s;
    const bool isThere = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (isThere ? memory : QDir::tempPath()) + u"/jianbao-XXXXXX"_s;
}

} // namespace jianbao::test
