// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace jianbao::test {

/// A file of the source tree, e.g. sourceFile("resources/samples").
QString sourceFile(const QString &relativePath);
/// A built program, e.g. program("jianbao-cli").
QString program(const QString &name);
/// The four sample issues of the project.
QStringList sampleFiles();
/// The real issue texts that lie beside a working copy in some places; empty elsewhere.
QStringList seedFiles();
/// The whole content of a file; fails the test when it cannot be read.
QByteArray contentOf(const QString &path);
/// The names of all that lies in a folder, hidden things too.
QStringList entriesOf(const QString &folder);

/// The template of a temporary folder in memory where there is one: for tests that go through many
/// states of a project and would wait for the disk most of the time.
QString quickFolder();

} // namespace jianbao::test
