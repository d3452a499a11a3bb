// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

/// Word lists and running the engine again by `jianbao-cli`, from outside.
class TestReanalyse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameEngineChangesNothing();
    void newWordsAreFoundAfterwards();
    void faultyListIsNamedWithItsLine();
    void refusesWhatIsNoProject();

private:
    QString put(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void TestReanalyse::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"study.jianbao"_s);
    const QString page =
        put(u"page.txt"_s, u"河岸步道修好了\n\n本报讯 沿路有7牛腿长的木栏。\n"_s.toUtf8());
    QCOMPARE(runCli({u"import"_s, m_project, page}).exitCode, 0);
}

QString TestReanalyse::put(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

void TestReanalyse::sameEngineChangesNothing()
{
    const CliResult result = runCli({u"reanalyse"_s, m_project});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith("Issues: 1\nNew: 0\nGone: 0\nChanged: 0\n"), result.out);
    QVERIFY(runCli({u"reanalyse"_s, u"--stale"_s, m_project}).out.startsWith("Issues: 0\n"));
}

void TestReanalyse::newWordsAreFoundAfterwards()
{
    const QString list = put(u"units.ours.tsv"_s, "word\ttype\n牛腿\tmeasure\n");
    const CliResult added = runCli({u"wordlists"_s, m_project, u"--add"_s, list});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.out, QByteArray("units.ours.tsv\n"));
    const CliResult result = runCli({u"reanalyse"_s, u"--stale"_s, m_project});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith("Issues: 1\n"), result.out);
    const QString facts = m_folder->filePath(u"facts.csv"_s);
    QCOMPARE(runCli({u"export"_s, u"--facts"_s, u"--csv"_s, facts, m_project}).exitCode, 0);
    QVERIFY(contentOf(facts).contains("measure"));
    const CliResult removed =
        runCli({u"wordlists"_s, m_project, u"--remove"_s, u"units.ours.tsv"_s});
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(removed.out, QByteArray());
}

void TestReanalyse::faultyListIsNamedWithItsLine()
{
    const QString list = put(u"units.ours.tsv"_s, "word\ttype\n\n牛腿\tsize\n");
    const CliResult result = runCli({u"wordlists"_s, m_project, u"--add"_s, list});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("line 3"), result.error);
    QVERIFY(result.error.contains("units.ours.tsv"));
    QCOMPARE(runCli({u"wordlists"_s, m_project}).out, QByteArray());
}

void TestReanalyse::refusesWhatIsNoProject()
{
    const QString text = put(u"a.jianbao"_s, "text");
    QCOMPARE(runCli({u"reanalyse"_s, text}).exitCode, 3);
    QCOMPARE(runCli({u"wordlists"_s, text}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestReanalyse)
#include "tst_reanalyse.moc"
