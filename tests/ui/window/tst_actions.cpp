// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/history/historyactions.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAnIdOfItsOwn();
    void noKeyIsGivenTwice();
    void singleKeysCanBeSwitchedOff();
    void everyActionIsInAMenu();
    void noLetterStandsTwiceInAMenu_data();
    void noLetterStandsTwiceInAMenu();
    void everyStepHasAChineseName();
    void mnemonicsAreTakenOut();
};

namespace {

QList<QAction *> actionsOf(const Actions &actions)
{
    return actions.findChildren<QAction *>();
}

/// What is wrong with the letters of a menu: an entry that has none, and those that share one.
QStringList wrongLetters(const QList<QAction *> &entries)
{
    QStringList wrong;
    QHash<QString, QString> owners;
    for (const QAction *entry : entries) {
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (entry->isSeparator()) {
            continue;
        }
        if (letter.isEmpty() || owners.contains(letter)) {
            wrong.append(letter + u": "_s + entry->text() + u", "_s + owners.value(letter));
        }
        owners.insert(letter, entry->text());
    }
    return wrong;
}

} // namespace

void TestActions::everyActionHasAnIdOfItsOwn()
{
    const Actions actions;
    QSet<QString> ids;
    for (const QAction *action : actionsOf(actions)) {
        QVERIFY2(action->objectName().contains(u'.'), qPrintable(action->text()));
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
    }
    QVERIFY(ids.contains(u"facts.accept"_s));
}

void TestActions::noKeyIsGivenTwice()
{
    const Actions actions;
    QHash<QString, QString> owners;
    for (const QAction *action : actionsOf(actions)) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = keys.toString();
            QVERIFY2(!name.isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!owners.contains(name),
                     qPrintable(name + u' ' + owners.value(name) + u' ' + action->objectName()));
            owners.insert(name, action->objectName());
        }
    }
}

void TestActions::singleKeysCanBeSwitchedOff()
{
    Actions actions;
    QAction *accept = actions[Command::AcceptFact];
    QAction *next = actions[Command::NextArticle];
    QCOMPARE(accept->shortcut(), QKeySequence(u"A"_s));
    actions.setSingleKeys(false);
    QVERIFY(accept->shortcut().isEmpty());
    QVERIFY(actions.tagDigit(1)->shortcut().isEmpty());
    QCOMPARE(next->shortcuts(), QList{QKeySequence(u"Alt+Down"_s)});
    QCOMPARE(actions[Command::Undo]->shortcut(), QKeySequence(u"Ctrl+Z"_s));
    actions.setSingleKeys(true);
    QCOMPARE(accept->shortcut(), QKeySequence(u"A"_s));
    QCOMPARE(actions.tagDigit(1)->shortcut(), QKeySequence(u"1"_s));
}

void TestActions::everyActionIsInAMenu()
{
    const Actions actions;
    QMenuBar bar;
    actions.fill(bar);
    QSet<QAction *> shown;
    for (const QMenu *menu : bar.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            shown.insert(action);
        }
    }
    for (QAction *action : actionsOf(actions)) {
        const bool digit = action == actions.tagDigit(action->text().right(1).toInt());
        QVERIFY2(digit || shown.contains(action), qPrintable(action->objectName()));
    }
}

void TestActions::noLetterStandsTwiceInAMenu_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestActions::noLetterStandsTwiceInAMenu()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/jianbao_"_s + language));
    QCoreApplication::installTranslator(&translator);
    QMainWindow window;
    const Actions actions;
    actions.fill(*window.menuBar());
    QStringList wrong = wrongLetters(window.menuBar()->actions());
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        wrong += wrongLetters(menu->actions());
    }
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestActions::everyStepHasAChineseName()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/jianbao_zh_CN"_s));
    QStringList english;
    for (int kind = 0; kind <= static_cast<int>(ActionKind::KeepChanges); ++kind) {
        ActionRecord record;
        record.kind = static_cast<ActionKind>(kind);
        english.append(actionName(record));
    }
    QCoreApplication::installTranslator(&translator);
    for (int kind = 0; kind < english.size(); ++kind) {
        ActionRecord record;
        record.kind = static_cast<ActionKind>(kind);
        QVERIFY2(actionName(record) != english.at(kind), qPrintable(english.at(kind)));
    }
    ActionRecord record;
    record.kind = ActionKind::TagAnnotation;
    record.detail = u"金融"_s;
    QCOMPARE(actionName(record), u"加标签“金融”"_s);
    QCoreApplication::removeTranslator(&translator);
}

void TestActions::mnemonicsAreTakenOut()
{
    QCOMPARE(Actions::plain(u"&Open Project…"_s), u"Open Project"_s);
    QCOMPARE(Actions::plain(u"打开项目(&O)…"_s), u"打开项目"_s);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestActions>(argc, argv);
}
#include "tst_actions.moc"
