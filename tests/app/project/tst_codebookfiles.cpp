// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/codebookreader.h"
#include "app/project/codebook/codebook.h"
#include "app/project/codebook/codebookfiles.h"
#include "app/project/history.h"
#include "tests/support/projects.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Ten of the one before in each of ten entities: ten thousand million letters.
QByteArray growingEntities()
{
    QByteArray xml = "<!DOCTYPE CodeBook [<!ENTITY e0 'aaaaaaaaaa'>";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        xml += "<!ENTITY e" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return xml
           + "]><CodeBook><Codes><Code name='a'><Description>&e9;</Description></Code></Codes>"
             "</CodeBook>";
}

} // namespace

class TestCodebookFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codebookComesBack_data();
    void codebookComesBack();
    void qdcNamesWhatTheStandardAsksFor();
    void importKeepsWhatIsThere();
    void importIsOneStep();
    void shortcutInUseStaysWhereItIs();
    void tablesOfOthersAreRead_data();
    void tablesOfOthersAreRead();
    void whatNobodySeesIsLeftOut_data();
    void whatNobodySeesIsLeftOut();
    void filesNamedInAFileAreNotRead();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QStringList paths(Project &project) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestCodebookFiles::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(file(u"study.jianbao"_s));
}

QString TestCodebookFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
    return out.fileName();
}

QStringList TestCodebookFiles::paths(Project &project) const
{
    QStringList all;
    for (const Tag &tag : project.codebook().tags()) {
        all.append(project.codebook().path(tag.id));
    }
    return all;
}

void TestCodebookFiles::codebookComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("withShortcuts");
    QTest::newRow("REFI-QDA") << u"book.qdc"_s << false; // the format has no place for them
    QTest::newRow("CSV") << u"book.csv"_s << true;
}

void TestCodebookFiles::codebookComesBack()
{
    QFETCH(QString, name);
    QFETCH(bool, withShortcuts);
    Codebook &codebook = m_project->codebook();
    const TagId parent = *codebook.create(u"口岸/陆路"_s, {}, u"#123456"_s);
    const TagId child = *codebook.create(u"通关 <快> & \"慢\""_s, parent);
    QVERIFY(codebook.define(child, u"含 1,200 车\n第二行；\"引文\""_s));
    QVERIFY(codebook.setExamples(child, u"当日通关\n\n两小时放行"_s, u"通关文牒"_s));
    QVERIFY(codebook.setNote(child, u"与“便利化”再比较"_s));
    QVERIFY(codebook.setExamples(parent, {}, u"河港"_s));
    QVERIFY(codebook.setShortcut(child, 7));
    QVERIFY(exportCodebook(codebook, file(name)));

    auto other = Project::create(file(u"other.jianbao"_s), {});
    QVERIFY(other);
    QCOMPARE(*importCodebook((*other)->codebook(), file(name)), int(codebook.tags().size()));
    QCOMPARE(paths(**other), paths(*m_project));
    const QList<Tag> there = (*other)->codebook().tags();
    for (qsizetype i = 0; i < there.size(); ++i) {
        const Tag here = codebook.tags().at(i);
        QCOMPARE(there[i].colour, here.colour);
        QCOMPARE(there[i].definition, here.definition);
        QCOMPARE(there[i].examples, here.examples);
        QCOMPARE(there[i].counterExamples, here.counterExamples);
        QCOMPARE(there[i].note, here.note);
        QCOMPARE(there[i].shortcut, withShortcuts ? here.shortcut : 0);
    }
}

void TestCodebookFiles::qdcNamesWhatTheStandardAsksFor()
{
    QVERIFY(exportCodebook(m_project->codebook(), file(u"a.qdc"_s)));
    QVERIFY(exportCodebook(m_project->codebook(), file(u"b.qdc"_s)));
    QFile first(file(u"a.qdc"_s));
    QFile second(file(u"b.qdc"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QCOMPARE(bytes, second.readAll()); // GUIDs too
    QXmlStreamReader xml(bytes);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"CodeBook"_s);
    QCOMPARE(xml.namespaceUri(), u"urn:QDA-XML:codebook:1.0"_s);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"Codes"_s);
    QSet<QString> guids;
    while (xml.readNextStartElement() && xml.name() == u"Code"_s) {
        QCOMPARE(xml.attributes().value(u"isCodable"_s), u"true"_s);
        QVERIFY(!xml.attributes().value(u"name"_s).isEmpty());
        guids.insert(xml.attributes().value(u"guid"_s).toString());
        xml.skipCurrentElement();
    }
    QCOMPARE(guids.size(), m_project->codebook().tags().size());
}

void TestCodebookFiles::importKeepsWhatIsThere()
{
    const Tag tag = m_project->codebook().tags().first();
    QVERIFY(m_project->codebook().define(tag.id, u"mine"_s));
    const QByteArray table =
        "path,colour,definition\n" + tag.name.toUtf8() + ",#000000,theirs\nNew,#010203,a new one\n";
    QCOMPARE(*importCodebook(m_project->codebook(), write(u"t.csv"_s, table)), 1);
    const Tag after = *m_project->codebook().tag(tag.id);
    QCOMPARE(after.definition, u"mine"_s);
    QCOMPARE(after.colour, tag.colour);
}

void TestCodebookFiles::importIsOneStep()
{
    const QStringList before = paths(*m_project);
    const QString table = write(u"t.csv"_s, "path\nA/B/C\nA/D\n");
    QCOMPARE(*importCodebook(m_project->codebook(), table), 4);
    QCOMPARE(m_project->history().nextUndo()->detail, u"t.csv"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(paths(*m_project), before);
}

void TestCodebookFiles::shortcutInUseStaysWhereItIs()
{
    const Tag first = m_project->codebook().tags().first();
    QCOMPARE(first.shortcut, 1);
    QVERIFY(importCodebook(m_project->codebook(), write(u"t.csv"_s, "path,shortcut\nA,1\nB,8\n")));
    QCOMPARE(m_project->codebook().tag(first.id)->shortcut, 1);
    QCOMPARE(m_project->codebook().tags().at(3).shortcut, 0);
    QCOMPARE(m_project->codebook().tags().at(4).shortcut, 8);
}

void TestCodebookFiles::tablesOfOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("semicolons and a mark")
        << QByteArray("\xEF\xBB\xBFpath;definition\r\nA/B;x, y\r\n");
    QTest::newRow("tabs") << QByteArray("path\tdefinition\nA/B\tx, y\n");
    QTest::newRow("other names") << QByteArray("Path,Description,Count\n\"A/B\",\"x, y\",3\n");
}

void TestCodebookFiles::tablesOfOthersAreRead()
{
    QFETCH(QByteArray, table);
    const Result<CodebookEntries> entries = readCodebookCsv(table);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1), (CodebookEntry{u"B"_s, 0, {}, u"x, y"_s, 0, {}, {}, {}}));
}

void TestCodebookFiles::whatNobodySeesIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray word = QString(u"口\u202E\u200B岸"_s).toUtf8();
    QTest::newRow("REFI-QDA") << u"a.qdc"_s
                              << "<CodeBook><Codes><Code name='" + word + "'><Description>" + word
                                     + "</Description></Code></Codes></CodeBook>";
    QTest::newRow("CSV") << u"a.csv"_s << "path,definition\n" + word + ',' + word + '\n';
    QTest::newRow("CSV with controls")
        << u"a.csv"_s << QByteArray("path,definition\n口\x01岸,口\x1b\x7f岸\n");
}

/// The name is one that a person could give, and what is exported can be read again.
void TestCodebookFiles::whatNobodySeesIsLeftOut()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QCOMPARE(importCodebook(m_project->codebook(), write(name, bytes)).value_or(0), 1);
    const Tag tag = m_project->codebook().tags().last();
    QCOMPARE(tag.name, u"口岸"_s);
    QCOMPARE(tag.definition, u"口岸"_s);
    QVERIFY(m_project->codebook().create(tag.name + u"𠮷田"_s));
}

void TestCodebookFiles::filesNamedInAFileAreNotRead()
{
    const QString secret = write(u"secret.txt"_s, "words of another file");
    const QByteArray book = "<!DOCTYPE CodeBook [<!ENTITY f SYSTEM 'file://" + secret.toUtf8()
                            + "'>]><CodeBook><Codes><Code name='a'><Description>&f;</Description>"
                              "</Code></Codes></CodeBook>";
    const Result<CodebookEntries> entries = readRefiCodebook(book);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first(), (CodebookEntry{u"a"_s, -1, {}, {}, 0, {}, {}, {}}));
}

void TestCodebookFiles::brokenFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no XML") << u"a.qdc"_s << QByteArray("path,name\n");
    QTest::newRow("another document") << u"a.qdc"_s << QByteArray("<Project/>");
    QTest::newRow("cut off") << u"a.qdc"_s << QByteArray("<CodeBook><Codes><Code name='a'>");
    QTest::newRow("nameless") << u"a.qdc"_s
                              << QByteArray("<CodeBook><Codes><Code/></Codes></CodeBook>");
    QTest::newRow("too deep") << u"a.qdc"_s
                              << QByteArray("<CodeBook><Codes>"
                                            + QByteArray("<Code name='a'>").repeated(500));
    QTest::newRow("very deep elements of others")
        << u"a.qdc"_s << QByteArray("<CodeBook>" + QByteArray("<a>").repeated(200'000));
    QTest::newRow("entities that grow") << u"a.qdc"_s << growingEntities();
    QTest::newRow("no column") << u"a.csv"_s << QByteArray("word,count\na,1\n");
    QTest::newRow("open quote") << u"a.csv"_s << QByteArray("path\n\"a\n");
}

void TestCodebookFiles::brokenFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QStringList before = paths(*m_project);
    const Result<int> done = importCodebook(m_project->codebook(), write(name, bytes));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::UnsupportedFormat);
    QCOMPARE(done.error().subject, file(name));
    QCOMPARE(paths(*m_project), before);
}

QTEST_GUILESS_MAIN(TestCodebookFiles)
#include "tst_codebookfiles.moc"
