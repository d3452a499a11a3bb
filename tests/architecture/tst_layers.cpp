// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"
#include "tests/architecture/sourcetree.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

struct NamedRule
{
    const char *name;
    Rule check;
};

constexpr std::array<NamedRule, 7> Rules{{
    {"includes point downwards", includesPointDownwards},
    {"app uses Core only", appUsesCoreOnly},
    {"SQL stands in storage", sqlStandsInStorage},
    {"files stay short", filesStayShort},
    {"licence is named", licenceIsNamed},
    {"translations are finished", translationsAreFinished},
    {"no machine paths", noMachinePaths},
}};

} // namespace

/// Reads the source tree and holds it to the rules of the house.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void treeKeepsTheRule_data();
    void treeKeepsTheRule();
    void ruleCatchesAViolation_data();
    void ruleCatchesAViolation();
    void ruleLetsGoodCodePass_data();
    void ruleLetsGoodCodePass();
    void topLevelHoldsTheHouseOnly();

private:
    QList<SourceFile> m_files;
};

void TestLayers::initTestCase()
{
    m_files = sourceTree();
    QVERIFY(m_files.size() > 100);
}

void TestLayers::treeKeepsTheRule_data()
{
    QTest::addColumn<qsizetype>("rule");
    for (size_t i = 0; i < Rules.size(); ++i) {
        QTest::newRow(Rules[i].name) << qsizetype(i);
    }
}

void TestLayers::treeKeepsTheRule()
{
    QFETCH(qsizetype, rule);
    QStringList violations;
    for (const SourceFile &file : m_files) {
        violations += Rules[rule].check(file);
    }
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestLayers::ruleCatchesAViolation_data()
{
    QTest::addColumn<qsizetype>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("base includes model")
        << qsizetype(0) << u"app/base/a.h"_s << u"#include \"app/model/fact.h\"\n"_s;
    QTest::newRow("ui includes storage")
        << qsizetype(0) << u"ui/a.cpp"_s << u"#include \"app/storage/database.h\"\n"_s;
    QTest::newRow("app includes ui")
        << qsizetype(0) << u"app/project/a.cpp"_s << u"#include \"ui/errortext.h\"\n"_s;
    QTest::newRow("unknown folder") << qsizetype(0) << u"app/misc/a.cpp"_s << QString();
    QTest::newRow("widgets in app")
        << qsizetype(1) << u"app/project/a.cpp"_s << u"#include <QWidget>\n"_s;
    QTest::newRow("web page in app")
        << qsizetype(1) << u"app/project/a.cpp"_s << u"#include <QWebEnginePage>\n"_s;
    QTest::newRow("network in app")
        << qsizetype(1) << u"app/project/a.cpp"_s << u"#include <QtNetwork/QTcpSocket>\n"_s;
    QTest::newRow("query in ui") << qsizetype(2) << u"ui/a.cpp"_s
                                 << u"x(\"SELECT id\"\n  \" FROM issue\");"_s;
    QTest::newRow("sqlite in project")
        << qsizetype(2) << u"app/project/a.cpp"_s << u"#include <sqlite3.h>\n"_s;
    QTest::newRow("long file") << qsizetype(3) << u"ui/a.js"_s << QString(451, u'\n');
    QTest::newRow("no licence") << qsizetype(4) << u"tests/a.cpp"_s << u"int a;\n"_s;
    QTest::newRow("unfinished") << qsizetype(5) << u"translations/a.ts"_s
                                << u"<translation type=\"unfinished\"></translation>"_s;
    QTest::newRow("home folder") << qsizetype(6) << u"README.md"_s
                                 << u"see "_s + u'/' + u"home/someone/x"_s;
}

void TestLayers::ruleCatchesAViolation()
{
    QFETCH(qsizetype, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(Rules[rule].check({path, text}).size(), 1);
}

void TestLayers::ruleLetsGoodCodePass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QString header = u"// SPDX-FileCopyrightText"_s
                           + u": 2026 A\n// SPDX-License-Identifier"_s + u": GPL-3.0-or-later\n"_s;
    QTest::newRow("project") << u"app/project/a.cpp"_s
                             << header
                                    + u"#include \"app/storage/database.h\"\n#include <QObject>\n"
                                      "#include <QtConcurrentRun>\n"_s;
    QTest::newRow("storage") << u"app/storage/a.cpp"_s
                             << header + u"#include <sqlite3.h>\n\"SELECT id FROM issue\""_s;
    QTest::newRow("window") << u"ui/a.cpp"_s
                            << header
                                   + u"#include <QWidget>\n#include \"app/project/project.h\"\n"
                                     "// Select what comes from the list, update and set it.\n"_s;
}

void TestLayers::ruleLetsGoodCodePass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    for (const NamedRule &rule : Rules) {
        QCOMPARE(rule.check({path, text}), QStringList());
    }
}

void TestLayers::topLevelHoldsTheHouseOnly()
{
    const QStringList house{u"CMakeLists.txt"_s,
                            u"CMakePresets.json"_s,
                            u"app"_s,
                            u"ui"_s,
                            u"resources"_s,
                            u"translations"_s,
                            u"tests"_s,
                            u"packaging"_s,
                            u"README.md"_s,
                            u"README.zh-CN.md"_s,
                            u"LICENSE"_s,
                            u"CONTRIBUTING.md"_s,
                            u"CHANGELOG.md"_s,
                            u"build"_s}; // where the presets build
    const QStringList found =
        QDir(sourceFile(QString())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : found) {
        QVERIFY2(house.contains(name) || name.startsWith(u'.'), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
