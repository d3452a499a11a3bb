// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerprofile.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace jianbao::test {

/// Runs a test class in an application set up as main() does it, with settings and data of its
/// own, so that the desk of the person who runs the tests stays as it is.
template<typename TestClass>
int runWindowTest(int argc, char *argv[])
{
    hardenEnvironment();
    registerReaderScheme();
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("jianbao-test"));
    QApplication::setApplicationName(QStringLiteral("jianbao-test"));
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace jianbao::test
