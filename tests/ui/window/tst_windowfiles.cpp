// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/library.h"
#include "tests/support/csvreader.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/exporting/exportdialog.h"
#include "ui/library/importer.h"
#include "ui/preferences/settings.h"
#include "ui/program/application.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taskprogress.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

qsizetype darkPixels(const QImage &picture)
{
    qsizetype count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// The program as a whole with files: projects, imports, exports, languages.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void droppedFilesAreImported();
    void oneImportedFileIsOpenedManyAreNot_data();
    void oneImportedFileIsOpenedManyAreNot();
    void sameFileIsToldToBeThere();
    void largeFileCanBeCancelledFromTheFirst();
    void largeImportIsUndoneAndDoneAgain();
    void newProjectIsNotProposedAmongTheProgramsData_data();
    void newProjectIsNotProposedAmongTheProgramsData();
    void unreadableBytesAreTold();
    void filesAloneGoIntoAProjectOfTheirOwn();
    void csvIsWrittenAsTheDialogSays();
    void exportNeedsAFolder();
    void languageSwitchTranslatesTheWindow();
    void fileThatIsNoProjectIsRefused();
    void windowIsDrawnIntoAPicture();

private:
    QString largeFile(int sentences) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    CommandLine commandLine() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings().clear();
    const auto project = test::newProject(file(u"study.jianbao"_s));
    QVERIFY(project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
}

CommandLine TestWindowFiles::commandLine() const
{
    CommandLine line;
    line.project = file(u"study.jianbao"_s);
    line.language = u"en"_s;
    return line;
}

void TestWindowFiles::droppedFilesAreImported()
{
    Application application(commandLine());
    application.start();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::sampleFiles().first())});
    MainWindow *window = application.window();
    QSignalSpy finished(&window->importer(), &Importer::finished);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &drop);
    QVERIFY(finished.wait(60000));
    QCOMPARE(window->workspace().project().library().issues().size(), 2);
    QCOMPARE(window->messages().text(), u"1 issue imported."_s);
}

void TestWindowFiles::oneImportedFileIsOpenedManyAreNot_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("files");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("one") << 0 << 1 << true;
    QTest::newRow("many") << 0 << 2 << false;
    QTest::newRow("many, all but one there already") << 1 << 2 << false;
}

void TestWindowFiles::oneImportedFileIsOpenedManyAreNot()
{
    QFETCH(const int, before);
    QFETCH(const int, files);
    QFETCH(const bool, isOpened);
    Application application(commandLine());
    application.start();
    const Workspace &workspace = application.window()->workspace();
    Importer &importer = application.window()->importer();
    QSignalSpy finished(&importer, &Importer::finished);
    if (before > 0) {
        importer.import(test::sampleFiles().first(before));
        QVERIFY(finished.wait(60000));
    }
    const IssueId open = workspace.issue();
    QVERIFY(open.isValid());
    importer.import(test::sampleFiles().first(files));
    QVERIFY(finished.wait(60000));
    QCOMPARE(workspace.project().library().issueCount(), 1 + files);
    QCOMPARE(workspace.issue() != open, isOpened);
}

void TestWindowFiles::sameFileIsToldToBeThere()
{
    CommandLine line = commandLine();
    line.imports = {test::sampleFiles().first()};
    Application application(line);
    application.start();
    MainWindow *window = application.window();
    QSignalSpy finished(&window->importer(), &Importer::finished);
    QVERIFY(finished.wait(60000));
    window->importer().import(line.imports);
    QVERIFY(finished.wait(60000));
    QCOMPARE(window->workspace().project().library().issues().size(), 2);
    QCOMPARE(window->messages().text(), u"1 file was here already."_s);
}

/// While it is read and stored the window goes on, says so and has a button for it.
QString TestWindowFiles::largeFile(int sentences) const
{
    QString text = u"河岸步道修好了\n\n"_s;
    for (int i = 1; i <= sentences; ++i) {
        text += u"第%1段长%2公里，花了%3万元。"_s.arg(i).arg(i + 3).arg(i * 40);
    }
    QFile large(file(u"large.txt"_s));
    if (!large.open(QFile::WriteOnly) || large.write(text.toUtf8()) < 0) {
        qFatal("cannot write the large file");
    }
    return large.fileName();
}

void TestWindowFiles::largeFileCanBeCancelledFromTheFirst()
{
    const QString large = largeFile(40'000);
    Application application(commandLine());
    application.start();
    MainWindow *window = application.window();
    QSignalSpy finished(&window->importer(), &Importer::finished);
    window->importer().import({large});
    const auto shown = [window]() -> TaskProgress * {
        for (TaskProgress *progress : window->findChildren<TaskProgress *>()) {
            if (progress->isVisible()) {
                return progress;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 60000);
    QVERIFY(finished.isEmpty());
    shown()->findChild<QToolButton *>()->click();
    QVERIFY(finished.wait(60000));
    QVERIFY(!shown());
    QCOMPARE(window->workspace().project().library().issues().size(), 1);
    QVERIFY(window->messages().text().contains(u"cancelled"_s));
}

/// The window goes on meanwhile, tells of it, and refuses another step.
void TestWindowFiles::largeImportIsUndoneAndDoneAgain()
{
    const QString large = largeFile(4000);
    Application application(commandLine());
    application.start();
    MainWindow *window = application.window();
    Library &library = window->workspace().project().library();
    QSignalSpy finished(&window->importer(), &Importer::finished);
    window->importer().import({large});
    QVERIFY(finished.wait(60000));
    QCOMPARE(library.issueCount(), 2);
    QAction *undo = window->actions()[Command::Undo];
    undo->trigger();
    QVERIFY(window->messages().text().contains(u"Undoing"_s));
    QVERIFY(!window->workspace().project().checkWritable());
    undo->trigger(); // is refused, and does not take the next step
    QTRY_VERIFY_WITH_TIMEOUT(window->messages().text().contains(u"Undone"_s), 60000);
    QCOMPARE(library.issueCount(), 1);
    window->actions()[Command::Redo]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->messages().text().contains(u"Done again"_s), 60000);
    QCOMPARE(library.issueCount(), 2);
}

void TestWindowFiles::newProjectIsNotProposedAmongTheProgramsData_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("beside the sample") << QStringList();
    QTest::newRow("beside a project that was made for a file") << test::sampleFiles().first(1);
}

void TestWindowFiles::newProjectIsNotProposedAmongTheProgramsData()
{
    QFETCH(const QStringList, files);
    CommandLine line;
    line.language = u"en"_s;
    line.imports = files;
    Application application(line);
    application.start();
    QVERIFY(application.window());
    const QFileInfo open(application.window()->workspace().project().path());
    QString proposed;
    QTimer closing;
    connect(&closing, &QTimer::timeout, this, [&proposed] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog) {
            proposed = dialog->directory().absolutePath();
            dialog->reject();
        }
    });
    closing.start(20);
    application.window()->actions()[Command::NewProject]->trigger();
    QTRY_VERIFY(!proposed.isEmpty());
    QVERIFY(QDir(proposed) != open.dir());
}

void TestWindowFiles::unreadableBytesAreTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"torn.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\xe6\xb8\xaf\xe5\x8f\xa3\xff\xfe\xe5\xbb\xba\xe8\xae\xbe\n");
    file.close();
    CommandLine line = commandLine();
    line.imports = {path};
    Application application(line);
    application.start();
    QSignalSpy finished(&application.window()->importer(), &Importer::finished);
    QVERIFY(finished.wait(60000));
    QCOMPARE(application.window()->messages().text(),
             u"1 issue imported. 1 file with unreadable bytes; the places are listed under "
             "\"Article\"."_s);
}

void TestWindowFiles::filesAloneGoIntoAProjectOfTheirOwn()
{
    CommandLine line;
    line.language = u"en"_s;
    {
        Application application(line); // the first start shows the sample
        application.start();
        QCOMPARE(application.window()->workspace().project().name(), u"sample"_s);
        QVERIFY(application.window()->workspace().article().isValid());
    }
    line.imports = {test::sampleFiles().first()};
    Application application(line);
    application.start();
    QSignalSpy finished(&application.window()->importer(), &Importer::finished);
    QVERIFY(finished.wait(60000));
    const Project &project = application.window()->workspace().project();
    QCOMPARE(project.name(), u"My Project"_s);
    QCOMPARE(application.window()->workspace().project().library().issues().size(), 1);
    QVERIFY(application.window()->workspace().article().isValid());
}

void TestWindowFiles::csvIsWrittenAsTheDialogSays()
{
    Application application(commandLine());
    application.start();
    QTimer::singleShot(0, this, [this] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"folder"_s)->setText(m_folder->path());
        dialog->accept();
    });
    application.window()->actions()[Command::ExportCsv]->trigger();
    const auto rows = test::csvRecords(test::contentOf(file(u"study-facts.csv"_s)));
    QCOMPARE(rows.size(), 5);
    QVERIFY(QFile::exists(file(u"study-annotations.csv"_s)));
}

void TestWindowFiles::exportNeedsAFolder()
{
    Settings settings;
    ExportDialog dialog(settings, file(u"study.jianbao"_s), {});
    auto *folder = dialog.findChild<QLineEdit *>(u"folder"_s);
    auto *box = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(QFileInfo(folder->text()).isDir());
    QVERIFY(box->buttons().first()->isEnabled());
    folder->setText(file(u"nowhere"_s));
    QVERIFY(!box->buttons().first()->isEnabled());
}

void TestWindowFiles::languageSwitchTranslatesTheWindow()
{
    Application application(commandLine());
    application.start();
    const auto firstMenu = [&application] {
        return application.window()->menuBar()->actions().first()->text();
    };
    QCOMPARE(firstMenu(), u"&File"_s);
    const ArticleId article = application.window()->workspace().article();
    application.settings().set(Settings::Key::Language, u"zh_CN"_s);
    QTRY_COMPARE(firstMenu(), u"文件(&F)"_s);
    QCOMPARE(application.window()->workspace().article(), article);
    application.settings().set(Settings::Key::Language, u"en"_s);
    QTRY_COMPARE(firstMenu(), u"&File"_s);
}

void TestWindowFiles::fileThatIsNoProjectIsRefused()
{
    const QString path = file(u"letter.jianbao"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear reader");
    letter.close();
    CommandLine line = commandLine();
    line.project = path;
    Application application(line);
    application.start();
    QVERIFY(!application.window());
    QCOMPARE(test::contentOf(path), QByteArray("Dear reader"));
    QVERIFY(application.openProject(file(u"study.jianbao"_s)));
    QVERIFY(application.window());
    QVERIFY(!application.openProject(path));
    QVERIFY(application.window()->messages().text().contains(u"letter.jianbao"));
}

void TestWindowFiles::windowIsDrawnIntoAPicture()
{
    CommandLine line = commandLine();
    line.screenshot = file(u"window.png"_s);
    line.size = QSize(1200, 700);
    line.theme = u"light"_s;
    Application application(line);
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(line.screenshot), 60000);
    const QImage picture(line.screenshot);
    QCOMPARE(picture.size(), line.size * picture.devicePixelRatio());
    QVERIFY(darkPixels(picture.copy(400, 150, 400, 250)) > 1000); // the text of the article
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestWindowFiles>(argc, argv);
}
#include "tst_windowfiles.moc"
