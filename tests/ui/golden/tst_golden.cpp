// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/sampleproject.h"
#include "tests/support/desk.h"
#include "tests/support/paths.h"
#include "tests/ui/golden/picture.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/screenshot.h"
#include "ui/search/searchpopup.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/searchfield.h"

#include <QDir>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1320, 880);
/// Fonts of other versions stay far below these; a part that is gone or another colour goes far
/// beyond (see partThatIsGoneIsSeen).
constexpr double LargestDifference = 5;
constexpr double LargestTileDifference = 30;

} // namespace

/// Ten views of the window on the sample project, in both themes and languages, beside the pictures
/// in this folder. JIANBAO_GOLDEN=write makes the pictures anew; look at them before you keep them.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void cleanup();
    void cleanupTestCase() { m_parts.reset(); }
    void viewLooksAsKept_data();
    void viewLooksAsKept();
    void partThatIsGoneIsSeen();
    void otherColoursAreSeen();

private:
    void open(const QString &language, Theme::Mode mode, bool empty);
    /// Brings a view on; returns what is to be pictured.
    QWidget *show(const QString &view);
    QImage picture(QWidget *widget);
    void trigger(Command command) { m_window->actions()[command]->trigger(); }
    void chooseTab(int tab) { m_window->findChild<QTabBar *>()->setCurrentIndex(tab); }
    static QString kept(const QString &name)
    {
        return test::sourceFile(u"tests/ui/golden/"_s + name + u".png"_s);
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    QTranslator m_translator;
    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestGolden::cleanup()
{
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_project.reset();
}

void TestGolden::open(const QString &language, Theme::Mode mode, bool empty)
{
    QCoreApplication::removeTranslator(&m_translator);
    QVERIFY(m_translator.load(u":/i18n/jianbao_"_s + language));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    m_parts->theme.setMode(mode);
    const QString path = m_folder.filePath(u"sample%1.jianbao"_s.arg(++m_number));
    auto project = empty ? Project::create(path, defaultCodebook(QLocale().language()))
                         : createSampleProject(path, QLocale().language());
    QVERIFY(project);
    m_project = std::move(*project);
    m_window = std::make_unique<MainWindow>(*m_project, m_parts->settings, m_parts->theme,
                                            m_parts->profile);
    m_window->resize(WindowSize);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QWidget *TestGolden::show(const QString &view)
{
    trigger(Command::ReadingView);
    chooseTab(0);
    if (view == "source"_L1) {
        trigger(Command::SourceView);
    } else if (view == "sidebyside"_L1) {
        trigger(Command::SideBySideView);
    } else if (view == "annotations"_L1) {
        chooseTab(1);
    } else if (view == "article"_L1) {
        chooseTab(2);
    } else if (view == "keys"_L1) {
        trigger(Command::ShowKeys);
    } else if (view == "palette"_L1) {
        trigger(Command::ShowPalette);
    } else if (view == "tour"_L1) {
        m_window->startTour();
    } else if (view == "codebook"_L1) {
        trigger(Command::ManageCodebook);
        return m_window->findChild<CodebookDialog *>();
    }
    return m_window.get();
}

QImage TestGolden::picture(QWidget *widget)
{
    const QString path = m_folder.filePath(u"picture.png"_s);
    QWidget *page = widget == m_window.get() ? static_cast<QWidget *>(&m_window->reader()) : widget;
    Screenshot screenshot(*widget, *page, path);
    QSignalSpy done(&screenshot, &Screenshot::done);
    return done.wait(60000) && done.first().first().toBool() ? QImage(path) : QImage();
}

void TestGolden::viewLooksAsKept_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Mode>("mode");
    for (const QString &view :
         {u"reading"_s, u"source"_s, u"sidebyside"_s, u"annotations"_s, u"article"_s, u"codebook"_s,
          u"keys"_s, u"palette"_s, u"tour"_s, u"empty"_s}) {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                QTest::addRow("%s-%s-%s", qPrintable(view), qPrintable(language),
                              qPrintable(Theme::modeName(mode)))
                    << view << language << mode;
            }
        }
    }
}

void TestGolden::viewLooksAsKept()
{
    QFETCH(QString, view);
    QFETCH(QString, language);
    QFETCH(Theme::Mode, mode);
    open(language, mode, view == "empty"_L1);
    const QImage now = picture(show(view));
    QVERIFY(!now.isNull());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (qEnvironmentVariable("JIANBAO_GOLDEN") == "write"_L1) {
        QVERIFY(test::keptForm(now).save(kept(name), "PNG", 0));
        return;
    }
    const QImage before(kept(name));
    QVERIFY2(!before.isNull(), "no picture is kept; see JIANBAO_GOLDEN in tests/README.md");
    const test::PictureDifference difference = test::differenceOf(before, now);
    const QString told = u"differs by %1, in tile %2,%3 by %4"_s.arg(difference.whole)
                             .arg(difference.tile.x())
                             .arg(difference.tile.y())
                             .arg(difference.worstTile);
    const bool same =
        difference.whole <= LargestDifference && difference.worstTile <= LargestTileDifference;
    if (!same) {
        now.save(QDir::temp().filePath(u"jianbao-golden-"_s + name + u".png"_s));
    }
    QVERIFY2(same, qPrintable(told));
}

void TestGolden::partThatIsGoneIsSeen()
{
    open(u"en"_s, Theme::Mode::Light, false);
    m_window->library().hide();
    const QImage now = picture(show(u"reading"_s));
    const test::PictureDifference difference =
        test::differenceOf(QImage(kept(u"reading-en-light"_s)), now);
    QVERIFY2(difference.worstTile > LargestTileDifference,
             qPrintable(QString::number(difference.worstTile)));
}

void TestGolden::otherColoursAreSeen()
{
    open(u"en"_s, Theme::Mode::Light, false);
    const QImage now = picture(show(u"reading"_s));
    const QImage kept(TestGolden::kept(u"reading-en-light"_s));
    QImage inverted = now;
    inverted.invertPixels();
    QVERIFY(test::differenceOf(kept, inverted).whole > LargestDifference * 10);
    const QImage dark(TestGolden::kept(u"reading-en-dark"_s));
    QVERIFY(test::differenceOf(dark, now).whole > LargestDifference * 10);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestGolden>(argc, argv);
}
#include "tst_golden.moc"
