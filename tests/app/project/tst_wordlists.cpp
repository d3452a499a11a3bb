// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/project/history.h"
#include "app/project/wordlists.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestWordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addedListIsUsedAndKept();
    void sameNameReplaces();
    void undoTakesTheListAway();
    void gb18030IsRead();
    void faultyListIsRefused_data();
    void faultyListIsRefused();
    void unknownListCannotBeRemoved();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestWordLists::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
}

void TestWordLists::addedListIsUsedAndKept()
{
    const QString version = m_project->wordLists().engineVersion();
    const QString file = m_folder->filePath(u"units.ours.tsv"_s);
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write("# 我们的\nword\ttype\n牛腿\tmeasure\n");
    output.close();
    QVERIFY(m_project->wordLists().addFile(file));
    m_project.reset();
    m_project = test::openProject(path());
    QCOMPARE(m_project->wordLists().all().first().name, u"units.ours.tsv"_s);
    QVERIFY(m_project->wordLists().lexicons()->units.longestAt(u"牛腿", 0));
    QVERIFY(m_project->wordLists().engineVersion() != version);
    QVERIFY(m_project->wordLists().listNames().contains(u"units"_s));
}

void TestWordLists::sameNameReplaces()
{
    QVERIFY(m_project->wordLists().add(u"units.tsv"_s, "word\ttype\n牛腿\tmeasure\n"));
    QVERIFY(m_project->wordLists().add(u"units.tsv"_s, "word\ttype\n马腿\tmeasure\n"));
    QCOMPARE(m_project->wordLists().all().size(), 1);
    QVERIFY(!m_project->wordLists().lexicons()->units.longestAt(u"牛腿", 0));
    QVERIFY(m_project->wordLists().lexicons()->units.longestAt(u"马腿", 0));
}

void TestWordLists::undoTakesTheListAway()
{
    QVERIFY(m_project->wordLists().add(u"units.tsv"_s, "word\ttype\n牛腿\tmeasure\n"));
    QCOMPARE(m_project->history().nextUndo()->kind, ActionKind::AddWordList);
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->wordLists().all().isEmpty());
    QVERIFY(!m_project->wordLists().lexicons()->units.longestAt(u"牛腿", 0));
    QVERIFY(m_project->history().redo());
    QVERIFY(m_project->wordLists().remove(u"units.tsv"_s));
    QVERIFY(!m_project->wordLists().lexicons()->units.longestAt(u"牛腿", 0));
}

void TestWordLists::gb18030IsRead()
{
    const QByteArray bytes("word\ttype\n\xc5\xa3\xcd\xc8\tmeasure\n\xc2\xed\xcd\xc8\tmeasure\n");
    QVERIFY(m_project->wordLists().add(u"units.tsv"_s, bytes));
    QVERIFY(m_project->wordLists().lexicons()->units.longestAt(u"牛腿", 0));
}

void TestWordLists::faultyListIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &file, const QByteArray &content,
                        const QString &cause) { QTest::newRow(name) << file << content << cause; };
    row("unknown list", u"weather.tsv"_s, "word\n雨\n", u"no list has this name"_s);
    row("unknown column", u"units.tsv"_s, "# \nword\tkind\n牛腿\tmeasure\n",
        u"line 2: there is no column “kind”"_s);
    row("no word column", u"units.tsv"_s, "type\nmeasure\n", u"line 1: the first column"_s);
    row("bad value", u"units.tsv"_s, "word\ttype\n马腿\tmeasure\n牛腿\tsize\n",
        u"line 3: a field does not hold what its column asks for: word “牛腿”, type “size”"_s);
    row("too many fields", u"units.tsv"_s, "word\ttype\n牛腿\tmeasure\t1\t2\n", u"line 2: more"_s);
    row("no word", u"units.tsv"_s, "word\ttype\n\tmeasure\n", u"line 2: the line does not"_s);
}

void TestWordLists::faultyListIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, cause);
    const Result<void> added = m_project->wordLists().add(name, content);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidValue);
    QCOMPARE(added.error().subject, name);
    QVERIFY2(added.error().cause.contains(cause), qPrintable(added.error().cause));
    QVERIFY(m_project->wordLists().all().isEmpty());
    QVERIFY(!m_project->history().nextUndo());
}

void TestWordLists::unknownListCannotBeRemoved()
{
    QCOMPARE(m_project->wordLists().remove(u"units.tsv"_s).error().code, ErrorCode::NoSuchThing);
}

QTEST_GUILESS_MAIN(TestWordLists)
#include "tst_wordlists.moc"
