// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

/// What holds for `jianbao-cli` as a whole: help, usage errors, what it is linked to.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void tellsItsVersion();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void reportsThatOutputCannotBeWritten();
    void keepsQuietInTheCLocale();
    void bareEnvironmentDoesNoHarm();
    void linksNoGuiLibrary();
};

void TestCommandLine::helpNamesEveryCommand()
{
    const CliResult result = runCli({u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    for (const char *const command :
         {"import", "export", "inspect", "extract", "reanalyse", "wordlists", "sample"}) {
        QVERIFY(result.out.contains(command));
    }
    QVERIFY(result.out.contains("Exit codes"));
}

void TestCommandLine::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"import"_s, u"export"_s, u"inspect"_s, u"extract"_s,
                                   u"reanalyse"_s, u"wordlists"_s, u"sample"_s}) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

void TestCommandLine::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const CliResult result = runCli({command, u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("Usage:"));
    QVERIFY(result.out.contains(command.toUtf8()));
}

void TestCommandLine::tellsItsVersion()
{
    const CliResult result = runCli({u"--version"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("jianbao-cli 0."));
}

void TestCommandLine::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"inspekt"_s};
    QTest::newRow("unknown option") << QStringList{u"--quick"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"inspect"_s, u"--xml"_s, u"a"_s};
    QTest::newRow("no file") << QStringList{u"inspect"_s};
    QTest::newRow("import without files") << QStringList{u"import"_s, u"a.jianbao"_s};
    QTest::newRow("export without a place") << QStringList{u"export"_s, u"a.jianbao"_s};
    QTest::newRow("sample without a project") << QStringList{u"sample"_s};
    QTest::newRow("reanalyse without a project") << QStringList{u"reanalyse"_s};
    QTest::newRow("word lists without a project") << QStringList{u"wordlists"_s};
    QTest::newRow("two files") << QStringList{u"inspect"_s, u"a"_s, u"b"_s};
}

void TestCommandLine::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.error.contains("--help"));
}

void TestCommandLine::reportsThatOutputCannotBeWritten()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program(u"jianbao-cli"_s), {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("Standard output"));
}

void TestCommandLine::keepsQuietInTheCLocale()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program(u"jianbao-cli"_s), {u"inspect"_s, sampleFiles().first()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

/// No home, no place for temporary files, a locale without Chinese.
void TestCommandLine::bareEnvironmentDoesNoHarm()
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(u"第9版.txt"_s);
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"山城日报 第9版\n渡口添新船\n本报讯 渡口上月过货120车。\n"_s.toUtf8());
    file.close();
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C"_s);
    bare.insert(u"TMPDIR"_s, folder.filePath(u"nowhere"_s));
    const auto run = [&bare](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(bare);
        process.start(program(u"jianbao-cli"_s), arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    const QString project = folder.filePath(u"渡口.jianbao"_s);
    const QString table = folder.filePath(u"事实.csv"_s);
    QCOMPARE(run({u"import"_s, project, page}), 0);
    QCOMPARE(run({u"export"_s, u"--facts"_s, u"--csv"_s, table, project}), 0);
    QVERIFY(contentOf(table).contains(u"120车"_s.toUtf8()));
    QVERIFY(contentOf(table).contains(u"第9版.txt"_s.toUtf8()));
}

void TestCommandLine::linksNoGuiLibrary()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {program(u"jianbao-cli"_s)});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char *const name : {"libQt6Gui", "libQt6Widgets", "libQt6WebEngine", "libQt6Network",
                                   "libQt6DBus", "libX11", "libGL."}) {
        QVERIFY2(!libraries.contains(name), name);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
