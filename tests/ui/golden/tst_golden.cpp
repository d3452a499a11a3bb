// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/engineversion.h"
#include "app/lexicons/lexicons.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/desk.h"
#include "tests/support/paths.h"
#include "tests/ui/golden/picture.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/program/screenshot.h"
#include "ui/window/sidepanel.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1320, 880);

/// An issue whose split and facts do not hang on the engine: a better engine is no other look.
QString issueText()
{
    return u"# 河湾晚报 第2版\n"
           u"=渡口改桥以后\n"
           u"本报讯 "
           u"去年冬天，河湾镇的老渡口改成了石桥，桥长86米，修桥的钱是136户人家一起凑的。如今每天"
           u"过桥的有900人，比从前坐船的多了一倍。\n"
           u"守了30年渡口的船工在桥头摆起茶摊，一碗茶2元，过路的人都愿意坐一坐。他说，船卖给了下游"
           u"的"
           u"鱼塘，自己不后悔，只是夜里还会听见有人喊船。\n"
           u"镇上打算明年在桥的两头各开一间小店，卖本地的米和茶，再腾出4间屋子给来写生的学生住。\n"
           u"=一条旧街的灯\n"
           u"旧街今年换了210盏灯，夜里走路不再要手电。住在街尾的老人说，灯亮了，来串门的人也多了。"
           u"\n"
           u"电费由街坊分摊，一家一月3元。\n"
           u"=学校的菜园\n"
           u"小学后面的空地种了12种菜，每个班管一块。收下的菜送到食堂，吃不完的由孩子们带回家。\n"_s;
}

} // namespace

/// Ten views of the window in both themes and languages, beside the pictures in this folder.
/// JIANBAO_GOLDEN=write makes the pictures anew; look at them before you keep them.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void viewLooksAsKept_data();
    void viewLooksAsKept();
    void otherDrawingOfLettersIsTolerated_data() { allKept(); }
    void otherDrawingOfLettersIsTolerated();
    void smallMoveIsSeen_data() { allKept(); }
    void smallMoveIsSeen();
    void missingPanelIsSeen();
    void otherWidthOfAPanelIsSeen();
    void otherColourOfATagIsSeen();
    void otherThemeIsSeen();

private:
    void open(const QString &language, Theme::Mode mode, bool empty);
    void close();
    void annotate();
    /// Brings a view on; returns what is to be pictured.
    QWidget *show(const QString &view);
    QImage picture(QWidget *widget);
    /// The reading view as it is now, beside the kept picture of it.
    test::PictureDifference differenceNow();
    void trigger(Command command) { m_desk->window->actions()[command]->trigger(); }
    static void allKept();
    static QString kept(const QString &name)
    {
        return test::sourceFile(u"tests/ui/golden/"_s + name + u".png"_s);
    }

    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestGolden::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a picture stands still
    m_parts = std::make_unique<test::DeskParts>();
}

void TestGolden::cleanupTestCase()
{
    close();
    m_parts.reset();
}

void TestGolden::close()
{
    m_desk.reset();
    QCoreApplication::removeTranslator(&m_translator);
}

void TestGolden::open(const QString &language, Theme::Mode mode, bool empty)
{
    close();
    QVERIFY(m_translator.load(u":/i18n/jianbao_"_s + language));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    m_parts->theme.setMode(mode);
    m_desk = std::make_unique<test::Desk>(*m_parts);
    if (!empty) {
        ImportedIssue issue = test::importedIssue(issueText(), u"paper.txt"_s);
        issue.engine =
            engineVersion(Lexicons::builtIn()); // so that nothing is offered to be read again
        m_desk->addIssue(issue);
        annotate();
    }
    m_desk->openWindow();
    m_desk->window->resize(WindowSize);
    if (!empty) {
        m_desk->workspace().openArticle(m_desk->articles().first().id);
        // Another view opens where this one was read, so that one must stand there first.
        QVERIFY(QTest::qWaitFor([this] { return m_desk->page->count(u".lane"_s) > 0; }, 30000));
    }
}

/// Two tags on passages that overlap, a note, and facts that were decided on.
void TestGolden::annotate()
{
    const QList<Tag> tags = m_desk->project->codebook().tags();
    m_desk->annotate(u"河湾镇的老渡口改成了石桥"_s, {tags.at(0).id});
    m_desk->annotate(u"石桥，桥长86米，修桥的钱"_s, {tags.at(1).id});
    const AnnotationId noted = m_desk->annotate(u"夜里还会听见有人喊船"_s, {tags.at(2).id});
    QVERIFY(m_desk->project->annotations().setNote(noted, u"再问一次"_s));
    const QList<Fact> facts = m_desk->project->facts().ofArticle(m_desk->articles().first().id);
    QVERIFY(m_desk->project->facts().accept({facts.at(0).id}));
    QVERIFY(m_desk->project->facts().reject({facts.at(3).id}));
    QVERIFY(
        m_desk->project->library().setReviewState(m_desk->articles().last().id, ReviewState::Done));
}

QWidget *TestGolden::show(const QString &view)
{
    const QHash<QString, Command> commands{
        {u"source"_s, Command::SourceView},      {u"sidebyside"_s, Command::SideBySideView},
        {u"keys"_s, Command::ShowKeys},          {u"palette"_s, Command::ShowPalette},
        {u"tour"_s, Command::ShowTour},          {u"table"_s, Command::FactTable},
        {u"codebook"_s, Command::ManageCodebook}};
    trigger(commands.value(view, Command::ReadingView));
    m_desk->window->side().findChild<QTabBar *>()->setCurrentIndex(view == "annotations"_L1 ? 1
                                                                                            : 0);
    if (view == "codebook"_L1) {
        return m_desk->find<CodebookDialog>();
    }
    return m_desk->window.get();
}

QImage TestGolden::picture(QWidget *widget)
{
    const QString path = m_folder.filePath(u"picture.png"_s);
    const bool isWindow = widget == m_desk->window.get();
    QWidget &page = isWindow ? static_cast<QWidget &>(m_desk->window->reader()) : *widget;
    Screenshot screenshot(*widget, page, path);
    QSignalSpy done(&screenshot, &Screenshot::done);
    return done.wait(60000) && done.first().first().toBool() ? QImage(path) : QImage();
}

void TestGolden::viewLooksAsKept_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Mode>("mode");
    for (const QString &view :
         {u"reading"_s, u"source"_s, u"sidebyside"_s, u"annotations"_s, u"codebook"_s, u"keys"_s,
          u"palette"_s, u"tour"_s, u"table"_s, u"empty"_s}) {
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
    if (!difference.isSmall()) {
        now.save(QDir::temp().filePath(u"jianbao-golden-"_s + name + u".png"_s));
    }
    QVERIFY2(difference.isSmall(),
             qPrintable(u"differs by %1, in tile %2,%3 by %4"_s.arg(difference.whole)
                            .arg(difference.tile.x())
                            .arg(difference.tile.y())
                            .arg(difference.worstTile)));
}

/// One row for each kept picture.
void TestGolden::allKept()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourceFile(u"tests/ui/golden"_s));
    const QFileInfoList files = folder.entryInfoList({u"*.png"_s});
    QCOMPARE(files.size(), 40);
    for (const QFileInfo &file : files) {
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
}

/// Half a pixel of the window aside and a little paler: as another version of the library that
/// draws letters would have it.
void TestGolden::otherDrawingOfLettersIsTolerated()
{
    QFETCH(QString, path);
    const QImage before = QImage(path).convertToFormat(QImage::Format_RGB32);
    QImage other = before;
    QPainter painter(&other);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(0.5);
    painter.drawImage(QPointF(0.5, 0), before);
    painter.end();
    QVERIFY(other != before);
    const test::PictureDifference difference = test::differenceOf(before, other);
    QVERIFY2(difference.isSmall(), qPrintable(QString::number(difference.worstTile)));
}

/// Everything twelve pixels of the window lower.
void TestGolden::smallMoveIsSeen()
{
    QFETCH(QString, path);
    const QImage before = QImage(path).convertToFormat(QImage::Format_RGB32);
    QImage other = before;
    QPainter painter(&other);
    painter.drawImage(0, 6, before);
    painter.end();
    QVERIFY(!test::differenceOf(before, other).isSmall());
}

test::PictureDifference TestGolden::differenceNow()
{
    return test::differenceOf(QImage(kept(u"reading-en-light"_s)), picture(show(u"reading"_s)));
}

void TestGolden::missingPanelIsSeen()
{
    open(u"en"_s, Theme::Mode::Light, false);
    QVERIFY(differenceNow().isSmall());
    m_desk->window->library().hide();
    QVERIFY(!differenceNow().isSmall());
}

void TestGolden::otherWidthOfAPanelIsSeen()
{
    open(u"en"_s, Theme::Mode::Light, false);
    m_desk->window->library().setFixedWidth(m_desk->window->library().width() + 24);
    QVERIFY(!differenceNow().isSmall());
}

void TestGolden::otherColourOfATagIsSeen()
{
    open(u"en"_s, Theme::Mode::Light, false);
    const QList<Tag> tags = m_desk->project->codebook().tags();
    QVERIFY(m_desk->project->codebook().recolour(tags.at(0).id, tags.at(2).colour));
    QVERIFY(!differenceNow().isSmall());
}

void TestGolden::otherThemeIsSeen()
{
    open(u"en"_s, Theme::Mode::Dark, false);
    QVERIFY(!differenceNow().isSmall());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestGolden>(argc, argv);
}
#include "tst_golden.moc"
