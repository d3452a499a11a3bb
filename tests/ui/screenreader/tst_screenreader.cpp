// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Spoken
{
    QString role;
    QString name;
    QString text;
};

/// Roles of what a person works with, as AT-SPI names them.
const QSet<QString> &controlRoles()
{
    static const QSet<QString> roles{u"push button"_s, u"check box"_s,  u"radio button"_s,
                                     u"combo box"_s,   u"text"_s,       u"list"_s,
                                     u"tree"_s,        u"table"_s,      u"page tab"_s,
                                     u"menu item"_s,   u"spin button"_s};
    return roles;
}

} // namespace

/// What a screen reader is told of the real program over the bus of AT-SPI: the controls, and the
/// text and the annotations in the page.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName();
    void controlsAreThere_data();
    void controlsAreThere();
    void textOfTheArticleIsSpoken();
    void headlineIsAHeading();
    void annotationIsSpoken();

private:
    QList<Spoken> having(const QString &role, const QString &name) const;

    QTemporaryDir m_folder;
    QString m_tag;
    QList<Spoken> m_spoken;
};

void TestScreenReader::initTestCase()
{
    const QString path = m_folder.filePath(u"study.jianbao"_s);
    {
        const std::unique_ptr<Project> project = test::newProject(path);
        const auto issue =
            project->library().addIssue(test::importedIssue(test::newspaperText(), u"paper.txt"_s));
        QVERIFY(issue);
        const Tag tag = project->codebook().tags().first();
        m_tag = tag.name;
        const TextRange range = test::rangeOf(u"三家车队"_s, project->library().sourceText(*issue));
        QVERIFY(project->annotations().add(*issue, {range}, {tag.id}, u"问清楚"_s));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        environment.insert(QString::fromLatin1(name), m_folder.path());
    }
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // the only one with a bridge to AT-SPI
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"/usr/bin/python3"_s,
                                          test::sourceFile(u"tests/ui/screenreader/spoken.py"_s),
                                          test::program(u"jianbao"_s), path, u"问清楚"_s});
    QVERIFY2(process.waitForFinished(180000), qPrintable(process.errorString()));
    QCOMPARE(process.exitCode(), 0);
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject thing = QJsonDocument::fromJson(line).object();
        if (!thing.isEmpty()) {
            m_spoken.append({thing[u"role"_s].toString(), thing[u"name"_s].toString(),
                             thing[u"text"_s].toString()});
        }
    }
}

QList<Spoken> TestScreenReader::having(const QString &role, const QString &name) const
{
    QList<Spoken> found;
    for (const Spoken &thing : m_spoken) {
        if (thing.role == role && thing.name.contains(name)) {
            found.append(thing);
        }
    }
    return found;
}

void TestScreenReader::everyControlHasAName()
{
    QStringList nameless;
    int controls = 0;
    for (qsizetype i = 0; i < m_spoken.size(); ++i) {
        if (controlRoles().contains(m_spoken[i].role)) {
            ++controls;
            if (m_spoken[i].name.trimmed().isEmpty()) {
                nameless.append(m_spoken[i].role + u" “"_s + m_spoken[i].text + u"” after “"_s
                                + m_spoken.value(i - 1).name + u"”"_s);
            }
        }
    }
    QVERIFY2(controls > 30, qPrintable(QString::number(controls)));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestScreenReader::controlsAreThere_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *role, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(role) << QString::fromLatin1(name);
    };
    row("menu item", "File");
    row("tree", "Issues and articles");
    row("page tab", "Annotations");
    row("push button", "Undo");
    row("check box", "Unread");
    row("text", "Search");
}

void TestScreenReader::controlsAreThere()
{
    QFETCH(QString, role);
    QFETCH(QString, name);
    QVERIFY(!having(role, name).isEmpty());
}

void TestScreenReader::textOfTheArticleIsSpoken()
{
    QCOMPARE(having(u"document web"_s, u"新桥镇口岸货运回升"_s).size(), 1);
    QCOMPARE(having(u"section"_s, u"Article"_s).size(), 1); // the view
    QVERIFY(!having(u"label"_s, u"三家车队签了约"_s).isEmpty());
}

void TestScreenReader::headlineIsAHeading()
{
    QCOMPARE(having(u"heading"_s, u"新桥镇口岸货运回升"_s).size(), 1);
}

void TestScreenReader::annotationIsSpoken()
{
    const QList<Spoken> names = having(u"push button"_s, m_tag + u", 问清楚"_s);
    QCOMPARE(names.size(), 1);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
