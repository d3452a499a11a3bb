// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/desk.h"
#include "ui/facts/factspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/chipbar.h"
#include "ui/window/sidepanel.h"

#include <QAccessible>
#include <QTabBar>
#include <QToolButton>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
                            && widget->isEnabled() && !widget->focusProxy()
                            && !widget->inherits("QQuickWidget"); // the page
        if (isStop) {
            stops.append(widget);
        }
    }
    return stops;
}

using Visit = std::function<void(QAccessibleInterface &)>;

void walk(QAccessibleInterface *thing, const Visit &visit)
{
    if (!thing || !thing->isValid() || thing->state().invisible) {
        return;
    }
    visit(*thing);
    for (int i = 0; i < thing->childCount(); ++i) {
        walk(thing->child(i), visit);
    }
}

/// Roles of what a person works with.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

QString describe(const QAccessibleInterface &thing)
{
    const QObject *object = thing.object();
    return object ? u"%1 “%2”"_s.arg(QLatin1StringView(object->metaObject()->className()),
                                     object->objectName())
                  : u"role %1"_s.arg(int(thing.role()));
}

/// Controls on the screen that have no name.
QStringList namelessIn(QWidget &widget)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&widget), [&](QAccessibleInterface &thing) {
        const QObject *object = thing.object();
        // Qt's own helpers, which a screen reader never stops at.
        const bool isHelper =
            object
            && (object->objectName().startsWith("qt_"_L1) || object->inherits("QScrollBar")
                || object->inherits("QComboBoxListView"));
        if (isControl(thing.role()) && !isHelper
            && thing.text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(describe(thing));
        }
    });
    return found;
}

} // namespace

/// What a screen reader is told: by Qt's tree of accessible things, which the bridge hands on to
/// AT-SPI, and by the names and the text of the page.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void everyControlHasAName_data();
    void everyControlHasAName();
    void dialogsHaveNames_data();
    void dialogsHaveNames();
    void everyControlIsReachedByTab();
    void focusIsSeenOnEveryControl_data() { everyControlHasAName_data(); }
    void focusIsSeenOnEveryControl();
    void tabGoesThroughNewChipsInTheirPlace();
    void textOfTheArticleIsSpoken();
    void annotationsAreSpoken();

private:
    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    m_parts = std::make_unique<test::DeskParts>();
}

void TestAccessibility::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("facts") << 0;
    QTest::newRow("annotations") << 1;
    QTest::newRow("article") << 2;
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(int, tab);
    const TextRange range = test::rangeOf(u"三家车队"_s, m_desk->source());
    const TagId tag = m_desk->project->codebook().tags().first().id;
    const auto made = m_desk->project->annotations().add(m_desk->issue, {range}, {tag}, u"n"_s);
    QVERIFY(made);
    m_desk->workspace().setAnnotation(*made);
    m_desk->window->side().findChild<QTabBar *>()->setCurrentIndex(tab);
    const QStringList nameless = namelessIn(*m_desk->window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestAccessibility::dialogsHaveNames_data()
{
    QTest::addColumn<Command>("command");
    QTest::newRow("preferences") << Command::Preferences;
    QTest::newRow("history") << Command::ShowHistory;
    QTest::newRow("export") << Command::ExportCsv;
    QTest::newRow("issue") << Command::EditIssue;
    QTest::newRow("all places") << Command::TagOccurrences;
}

void TestAccessibility::dialogsHaveNames()
{
    QFETCH(Command, command);
    QVERIFY(m_desk->select(u"口岸"_s));
    QStringList nameless;
    const bool came = m_desk->inDialog([&] { m_desk->window->actions()[command]->trigger(); },
                                       [&](QWidget &dialog) {
                                           nameless = namelessIn(dialog);
                                           QVERIFY(!dialog.windowTitle().isEmpty());
                                       });
    QVERIFY(came);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestAccessibility::everyControlIsReachedByTab()
{
    QSet<QWidget *> reached;
    QWidget *widget = m_desk->window->centralWidget();
    for (int i = 0; i < 2000; ++i) {
        widget = widget->nextInFocusChain();
        if (widget->focusPolicy() & Qt::TabFocus) {
            reached.insert(widget);
        }
    }
    for (QWidget *child : {static_cast<QWidget *>(&m_desk->window->library()),
                           static_cast<QWidget *>(&m_desk->window->facts()),
                           static_cast<QWidget *>(&m_desk->window->reader())}) {
        const bool hasOne = std::any_of(reached.cbegin(), reached.cend(), [&](QWidget *one) {
            return child == one || child->isAncestorOf(one);
        });
        QVERIFY2(hasOne, child->metaObject()->className());
    }
}

void TestAccessibility::focusIsSeenOnEveryControl()
{
    QFETCH(int, tab);
    m_desk->window->side().findChild<QTabBar *>()->setCurrentIndex(tab);
    const QList<QWidget *> stops = tabStops(*m_desk->window);
    QVERIFY(stops.size() > 10);
    const auto look = [this](const QWidget &widget) {
        const QRect area(widget.mapTo(m_desk->window.get(), QPoint()), widget.size());
        return m_desk->window->grab(area.adjusted(-3, -3, 3, 3)).toImage();
    };
    QStringList unseen;
    for (QWidget *stop : stops) {
        m_desk->window->reader().setFocus();
        const QImage before = look(*stop);
        stop->setFocus(Qt::TabFocusReason);
        if (stop->hasFocus() && look(*stop) == before) {
            unseen.append(QLatin1StringView(stop->metaObject()->className()) + u' '
                          + QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name));
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
}

void TestAccessibility::tabGoesThroughNewChipsInTheirPlace()
{
    auto &library = *m_desk->find<LibraryPanel>();
    auto &chips = *library.findChild<ChipBar *>();
    QVERIFY(m_desk->project->codebook().create(u"新标签"_s)); // all chips are made anew
    m_desk->annotate(u"三家车队"_s, {m_desk->project->codebook().tags().last().id});
    const auto buttons = chips.findChildren<QToolButton *>();
    QVERIFY(buttons.size() > 3);
    QWidget *stop = buttons.first();
    for (qsizetype i = 1; i <= buttons.size(); ++i) {
        do {
            stop = stop->nextInFocusChain();
        } while (!(stop->focusPolicy() & Qt::TabFocus));
        QCOMPARE(chips.isAncestorOf(stop), i < buttons.size());
    }
    QVERIFY(library.isAncestorOf(stop));
}

void TestAccessibility::textOfTheArticleIsSpoken()
{
    QVERIFY(m_desk->select(u"三家车队"_s)); // the page is there
    // What Chromium builds its tree from: the text of all that is not hidden from it.
    const QString spoken = m_desk->page
                               ->value(uR"((() => {
            const copy = document.querySelector('main').cloneNode(true);
            copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
            return copy.textContent;
        })())"_s)
                               .toString();
    QVERIFY(spoken.contains(u"新桥镇口岸货运回升"_s));
    QVERIFY(spoken.contains(u"三家车队签了约"_s));
    QCOMPARE(m_desk->page->count(u"main h1"_s), 1);
    QCOMPARE(m_desk->page->count(u".pane[aria-label]"_s), m_desk->page->count(u".pane"_s));
}

void TestAccessibility::annotationsAreSpoken()
{
    const TextRange range = test::rangeOf(u"三家车队"_s, m_desk->source());
    const Tag tag = m_desk->project->codebook().tags().first();
    QVERIFY(m_desk->project->annotations().add(m_desk->issue, {range}, {tag.id}, u"问清楚"_s));
    const QString labels = uR"([...document.querySelectorAll('.lanes [aria-label]')]
            .map((label) => label.getAttribute('aria-label')).join(' '))"_s;
    QTRY_VERIFY(m_desk->page->value(labels).toString().contains(tag.name));
    QVERIFY(m_desk->page->value(labels).toString().contains(u"问清楚"_s));
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestAccessibility>(argc, argv);
}
#include "tst_accessibility.moc"
