// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/desk.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/window/sidepanel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QTabBar>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallScreen(1280, 720); // a screen of 2560 by 1440 at 200 %

/// The part of a widget that its parents let be seen; what lies in a scrolled area counts as seen.
QRect seenPartOf(const QWidget &widget)
{
    QRect seen = widget.rect();
    const QWidget *child = &widget;
    while (const QWidget *parent = child->isWindow() ? nullptr : child->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())) {
            return widget.rect();
        }
        seen &= QRect(widget.mapFrom(parent, QPoint()), parent->size());
        child = parent;
    }
    return seen;
}

QSize neededBy(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap()) {
        return {0, label->heightForWidth(label->width())};
    }
    return widget.sizeHint();
}

/// Whether a widget shows words that must be read whole.
bool showsWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return !label->text().isEmpty();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty();
}

QString describe(const QWidget &widget, QSize needed)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words = label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words = button->text();
    }
    const QRect seen = seenPartOf(widget);
    return u"%1 “%2” needs %3 × %4, has %5 × %6, of which %7 × %8 are seen"_s
        .arg(QLatin1StringView(widget.metaObject()->className()), words)
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height())
        .arg(seen.width())
        .arg(seen.height());
}

/// Labels and buttons of a window whose words do not fit or are cut off; and the window itself
/// where it is larger than the screen.
QStringList clippedIn(const QWidget &window, const QString &name)
{
    QStringList found;
    if (window.width() > SmallScreen.width() || window.height() > SmallScreen.height()) {
        found.append(name + u" is larger than the screen"_s);
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || !showsWords(*widget)) {
            continue;
        }
        const QSize needed = neededBy(*widget);
        const QSize seen = seenPartOf(*widget).size();
        if (seen.width() < needed.width() || seen.height() < needed.height()) {
            found.append(name + u": "_s + describe(*widget, needed));
        }
    }
    return found;
}

using Named = QList<std::pair<QString, Command>>;

Named popups()
{
    return {{u"find"_s, Command::FindInArticle},   {u"search"_s, Command::SearchTable},
            {u"facts"_s, Command::FactTable},      {u"checks"_s, Command::ChecksTable},
            {u"changes"_s, Command::ChangesTable}, {u"keys"_s, Command::ShowKeys},
            {u"palette"_s, Command::ShowPalette},  {u"note"_s, Command::WriteNote},
            {u"fact"_s, Command::MakeFact},        {u"tour"_s, Command::ShowTour}};
}

Named dialogs()
{
    return {{u"preferences"_s, Command::Preferences},
            {u"history"_s, Command::ShowHistory},
            {u"export"_s, Command::ExportCsv},
            {u"issue"_s, Command::EditIssue},
            {u"all places"_s, Command::TagOccurrences},
            {u"word lists"_s, Command::EditWordLists},
            {u"about"_s, Command::About}};
}

} // namespace

/// The window and its dialogs at 200 %: every word of labels and buttons can be read.
class TestScaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_parts.reset(); }
    void scaleIsTwo();
    void clippingIsFound();
    void wordsFit_data();
    void wordsFit();
    void wordsOfTheDialogsFit_data() { wordsFit_data(); }
    void wordsOfTheDialogsFit();

private:
    void open(const QString &language);
    QStringList clippedNow(const QString &name);
    void trigger(Command command) { m_desk->window->actions()[command]->trigger(); }

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestScaling::initTestCase()
{
    m_parts = std::make_unique<test::DeskParts>();
}

void TestScaling::init()
{
    m_parts->settings.set(Settings::Key::TourSeen, true);
}

void TestScaling::cleanup()
{
    m_desk.reset();
    m_translator.reset();
}

void TestScaling::open(const QString &language)
{
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u":/i18n/jianbao_"_s + language));
    QCoreApplication::installTranslator(m_translator.get());
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
    m_desk->window->resize(SmallScreen);
    const TextRange range = test::rangeOf(u"三家车队"_s, m_desk->source());
    const TagId tag = m_desk->project->codebook().tags().first().id;
    const auto made =
        m_desk->project->annotations().add(m_desk->issue, {range}, {tag}, u"问清楚"_s);
    QVERIFY(made);
    m_desk->window->workspace().setAnnotation(*made);
    QVERIFY(m_desk->select(u"口岸"_s));
}

void TestScaling::scaleIsTwo()
{
    open(u"en"_s);
    QCOMPARE(m_desk->window->devicePixelRatioF(), 2.0);
    QTRY_COMPARE(m_desk->page->value(u"window.devicePixelRatio"_s).toDouble(), 2.0);
}

/// The looking itself: what is too narrow, and what its parent cuts off.
void TestScaling::clippingIsFound()
{
    QWidget window;
    window.resize(300, 200);
    auto *whole = new QLabel(u"whole"_s, &window);
    whole->adjustSize();
    window.show();
    QCOMPARE(clippedIn(window, {}), QStringList());
    auto *narrow = new QLabel(u"too narrow for its words"_s, &window);
    narrow->resize(20, 30);
    narrow->show();
    QCOMPARE(clippedIn(window, {}).size(), 1);
    whole->move(290, 0);
    QCOMPARE(clippedIn(window, {}).size(), 2);
}

void TestScaling::wordsFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestScaling::wordsFit()
{
    QFETCH(QString, language);
    open(language);
    QStringList clipped;
    for (const int tab : {2, 1, 0}) {
        m_desk->window->side().findChild<QTabBar *>()->setCurrentIndex(tab);
        clipped += clippedNow(u"tab %1"_s.arg(tab));
    }
    for (const auto &[name, command] : popups()) {
        trigger(command);
        clipped += clippedNow(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestScaling::wordsOfTheDialogsFit()
{
    QFETCH(QString, language);
    open(language);
    QStringList clipped;
    for (const auto &[name, command] : dialogs()) {
        const bool came = m_desk->inDialog([&, command = command] { trigger(command); },
                                           [&, name = name](QWidget &dialog) {
                                               QCoreApplication::processEvents();
                                               clipped += clippedIn(dialog, name);
                                           });
        QVERIFY2(came, qPrintable(name));
    }
    trigger(Command::ManageCodebook);
    auto *codebook = m_desk->find<CodebookDialog>();
    QVERIFY(codebook);
    QTRY_VERIFY(codebook->isVisible());
    clipped += clippedIn(*codebook, u"codebook"_s);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

/// What is cut off in the window now that a part of it has been brought on.
QStringList TestScaling::clippedNow(const QString &name)
{
    QCoreApplication::processEvents();
    return clippedIn(*m_desk->window, name);
}

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    return test::runWindowTest<TestScaling>(argc, argv);
}
#include "tst_scaling.moc"
