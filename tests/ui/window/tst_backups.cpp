// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/rescue.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/compactdialog.h"
#include "ui/backups/rescuedialog.h"
#include "ui/errortext.h"
#include "ui/history/historydialog.h"
#include "ui/program/application.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

template<typename Dialog>
Dialog *openDialog(const Application &application)
{
    return application.window() ? application.window()->findChild<Dialog *>() : nullptr;
}

/// The start window of a program that could not open its project.
template<typename Dialog>
Dialog *anyDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget)) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

/// What the window does so that nothing is lost: backups, rescue, compaction, the second start.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupIsComparedAndRestored();
    void damagedFileIsReplacedByItsBackup();
    void damagedFileWithoutBackupIsSalvagedWithNumbers();
    void unreadableFileIsReplacedByItsBackup_data();
    void unreadableFileIsReplacedByItsBackup();
    void compactionForgetsWhatItIsTold();
    void historyOfAnAnnotationLeadsToAStep();
    void secondStartRaisesTheFirstWindow();
    void secondProgramOpensForReading();
    void replacedFileIsNoticedBeforeTheNextChange();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    CommandLine commandLine() const;
    void damage(qint64 from) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    IssueId m_issue;
    AnnotationId m_annotation;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings().clear();
    const auto project = test::newProject(path());
    m_issue =
        project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)).value();
    m_annotation = project->annotations().add(m_issue, {{20, 26}}, {}, u"一"_s).value();
}

CommandLine TestBackups::commandLine() const
{
    CommandLine line;
    line.project = path();
    line.language = u"en"_s;
    return line;
}

void TestBackups::damage(qint64 from) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(int(std::min<qint64>(4096, file.size() - from)), char(0xA5)));
}

void TestBackups::backupIsComparedAndRestored()
{
    Application application(commandLine());
    application.start();
    Project &project = application.window()->workspace().project();
    QVERIFY(project.backups().waitForBackground());
    QVERIFY(project.annotations().remove({m_annotation}));
    application.window()->actions()[Command::ShowBackups]->trigger();
    auto *dialog = openDialog<BackupsDialog>(application);
    QVERIFY(dialog);
    QCOMPARE(dialog->list().topLevelItemCount(), 1);
    const QTreeWidgetItem *annotations =
        dialog->comparison().findItems(u"Annotations"_s, Qt::MatchExactly).first();
    QCOMPARE(annotations->text(1), u"0"_s);
    QCOMPARE(annotations->text(2), u"1"_s);
    QCOMPARE(annotations->text(3), u"+1"_s);
    dialog->restoreButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(
        application.window() && !application.window()->messages().text().isEmpty(), Patience);
    Project &restored = application.window()->workspace().project();
    QCOMPARE(restored.annotations().ofIssue(m_issue).size(), 1);
    bool keepsOld = false;
    for (const Snapshot &snapshot : restored.backups().snapshots()) {
        keepsOld = keepsOld || snapshot.reason == SnapshotReason::Restore;
    }
    QVERIFY(keepsOld);
}

void TestBackups::damagedFileIsReplacedByItsBackup()
{
    QVERIFY(backUpProject(path()));
    damage(4096);
    Application application(commandLine());
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(anyDialog<RescueDialog>(), Patience);
    auto *dialog = anyDialog<RescueDialog>();
    QVERIFY(dialog->informativeText().contains(u"1 issues, 1 annotations"_s));
    QVERIFY(dialog->restoreButton());
    dialog->restoreButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(application.window(), Patience);
    Project &project = application.window()->workspace().project();
    QCOMPARE(project.path(), path());
    QCOMPARE(project.annotations().ofIssue(m_issue).size(), 1);
}

void TestBackups::damagedFileWithoutBackupIsSalvagedWithNumbers()
{
    damage(4096);
    Application application(commandLine());
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(anyDialog<RescueDialog>(), Patience);
    auto *dialog = anyDialog<RescueDialog>();
    QVERIFY(!dialog->restoreButton());
    dialog->salvageButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(application.window(), Patience);
    QCOMPARE(application.window()->workspace().project().name(), u"study (saved)"_s);
    const QString told = application.window()->messages().text();
    QVERIFY2(told.contains(u"Missing: 1 issues, 2 articles, 1 annotations, 5 facts."_s),
             qPrintable(told));
    QVERIFY2(told.contains(u"Reading the issues again"_s), qPrintable(told));
    QVERIFY(QFile::exists(path())); // the damaged file is kept
}

void TestBackups::unreadableFileIsReplacedByItsBackup_data()
{
    QTest::addColumn<bool>("hasBackup");
    QTest::newRow("with a backup") << true;
    QTest::newRow("without") << false;
}

/// Where the list of the tables is damaged nothing can be salvaged, which is told with what is
/// left.
void TestBackups::unreadableFileIsReplacedByItsBackup()
{
    QFETCH(const bool, hasBackup);
    if (hasBackup) {
        QVERIFY(backUpProject(path()));
    }
    damage(100); // behind the header of the file
    Application application(commandLine());
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(anyDialog<RescueDialog>(), Patience);
    anyDialog<RescueDialog>()->salvageButton()->click();
    const auto second = []() -> RescueDialog * {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<RescueDialog *>(widget);
            if (dialog && dialog->text().startsWith(u"Nothing could be read"_s)) {
                return dialog;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(second(), Patience);
    QVERIFY(!second()->salvageButton()->isVisible());
    QCOMPARE(second()->restoreButton() != nullptr, hasBackup);
    QCOMPARE(second()->informativeText().contains(u"no backup"_s), !hasBackup);
    QVERIFY(QFile::exists(path()));
    if (hasBackup) {
        second()->restoreButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(application.window(), Patience);
        Project &project = application.window()->workspace().project();
        QCOMPARE(project.annotations().ofIssue(m_issue).size(), 1);
    }
}

void TestBackups::compactionForgetsWhatItIsTold()
{
    Application application(commandLine());
    application.start();
    QVERIFY(application.window()->workspace().project().backups().waitForBackground());
    application.window()->actions()[Command::Compact]->trigger();
    auto *dialog = openDialog<CompactDialog>(application);
    QVERIFY(dialog);
    QVERIFY(dialog->history().text().contains(u"2 steps"_s));
    QVERIFY(dialog->snapshots().isEnabled());
    dialog->history().setChecked(true);
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text() == u"&Compact"_s) {
            button->click();
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        application.window()
            && application.window()->messages().text().startsWith(u"The project was compacted"_s),
        Patience);
    Project &project = application.window()->workspace().project();
    QVERIFY(!project.history().nextUndo());
    QCOMPARE(project.annotations().ofIssue(m_issue).size(), 1);
}

void TestBackups::historyOfAnAnnotationLeadsToAStep()
{
    Application application(commandLine());
    application.start();
    Workspace &workspace = application.window()->workspace();
    QAction *command = application.window()->actions()[Command::ShowAnnotationHistory];
    workspace.setAnnotation({});
    QVERIFY(!command->isEnabled());
    Annotations &annotations = workspace.project().annotations();
    QVERIFY(annotations.setNote(m_annotation, u"二"_s));
    QVERIFY(annotations.setNote(m_annotation, u"三"_s));
    workspace.setAnnotation(m_annotation);
    QVERIFY(command->isEnabled());
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<HistoryDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QVERIFY(list->topLevelItem(0)->text(0).contains(u"note “二” → “三”"_s));
        list->setCurrentItem(list->topLevelItem(2));
        dialog->findChild<QPushButton *>(u"go"_s)->click();
        dialog->reject();
    });
    command->trigger();
    QCOMPARE(annotations.annotation(m_annotation)->note, u"一"_s);
}

/// The second one is another process, as a person starts it.
void TestBackups::secondStartRaisesTheFirstWindow()
{
    Application application(commandLine());
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(application.window(), Patience);
    application.window()->showMinimized();
    QTRY_VERIFY(application.window()->isMinimized());

    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder->filePath(u"home"_s));
    }
    second.setProcessEnvironment(environment);
    second.start(test::program(u"jianbao"_s), {path()});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, Patience);
    QCOMPARE(second.error(), QProcess::UnknownError); // that is: none
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(!application.window()->isMinimized());
    QTRY_VERIFY(application.window()->isActiveWindow());
    QCOMPARE(application.window()->workspace().project().access(), ProjectAccess::Full);
}

void TestBackups::secondProgramOpensForReading()
{
    const auto other = test::openProject(path()); // a program without a window to raise
    Application application(commandLine());
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(application.window(), Patience);
    QCOMPARE(application.window()->workspace().project().access(), ProjectAccess::InUse);
    QVERIFY(application.window()->messages().text().startsWith(u"Another program works"_s));
    QVERIFY(!application.window()->actions()[Command::Compact]->isEnabled());
}

void TestBackups::replacedFileIsNoticedBeforeTheNextChange()
{
    const QString copy = m_folder->filePath(u"other.jianbao"_s);
    QVERIFY(QFile::copy(path(), copy));
    Application application(commandLine());
    application.start();
    QVERIFY(QFile::remove(path()) && QFile::rename(copy, path())); // as a sync program does
    Workspace &workspace = application.window()->workspace();
    workspace.setAnnotation(m_annotation);
    application.window()->actions()[Command::DeleteAnnotation]->trigger();
    const QString told = application.window()->messages().text();
    QVERIFY2(told.contains(u"conflict"_s), qPrintable(told));
    QCOMPARE(workspace.project().annotations().ofIssue(m_issue).size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*(conflict*.jianbao"_s}).size(), 1);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestBackups>(argc, argv);
}
#include "tst_backups.moc"
