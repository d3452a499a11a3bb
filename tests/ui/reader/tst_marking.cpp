// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/readerprobe.h"

#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// An article of several screens, with camels in the last third.
QString longText()
{
    QString text = u"=长文\n"_s;
    for (int i = 0; i < 80; ++i) {
        text += i == 66 ? u"骆驼也来了。\n"_s
                        : u"口岸过货多了，商户说，明年再来看看，车队也会多起来。\n"_s;
    }
    return text;
}

} // namespace

/// Marking with mouse and keyboard, on the real page.
class TestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void doubleClickTakesAWord();
    void tripleClickTakesASentence();
    void doubleClickInTheLinesTakesTheWordOfTheText();
    void caretSelectsByUnits_data();
    void caretSelectsByUnits();
    void caretStandsAtTheEndOfASelectionThatItLeaves();
    void caretBeginsAtTheLastClick();
    void caretGoesThroughLines();
    void escapeEndsTheCaretLast();
    void handleResizesTheAnnotation();
    void keysMoveTheEnds_data();
    void keysMoveTheEnds();
    void penTagsEverySelectionOfTheMouse();
    void rightClickAsksForAMenu();
    void densityBarStandsByLongMarkedArticlesOnly();
    void densityBarShowsTheAnnotations();

private:
    AnnotationId annotate(const QString &passage);
    TextRange rangeOf(AnnotationId id) const;
    TextRange at(const QString &passage) const { return test::rangeOf(passage, m_reader->source); }
    QPoint pointOf(const QString &selector) const;
    void caretAt(const QString &passage);
    void waitForSelection(const QString &passage);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestMarking::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestMarking::init()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, test::newspaperText());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
}

void TestMarking::cleanup()
{
    m_reader.reset();
}

AnnotationId TestMarking::annotate(const QString &passage)
{
    const TagId tag = m_reader->project->codebook().tags().first().id;
    return *m_reader->project->annotations().add(m_reader->issue, {at(passage)}, {tag});
}

TextRange TestMarking::rangeOf(AnnotationId id) const
{
    return m_reader->project->annotations().annotation(id)->anchors.first().range;
}

QPoint TestMarking::pointOf(const QString &selector) const
{
    const QVariantList at =
        m_reader
            ->value(u"(box => [box.left + box.width / 2, box.top + box.height / 2])"
                    "(document.querySelector('%1').getBoundingClientRect())"_s.arg(selector))
            .toList();
    return {at.at(0).toInt(), at.at(1).toInt()};
}

/// The caret before a passage: by a click on its first character, then exactly by keys.
void TestMarking::caretAt(const QString &passage)
{
    m_reader->view.setCaret(true);
    m_reader->key(Qt::Key_Home, Qt::ControlModifier);
    const ShownText shown = ShownText::reading(
        *m_reader->project->library().article(m_reader->article), m_reader->source);
    const qsizetype steps = shown.text().left(shown.text().indexOf(passage)).toUcs4().size();
    for (qsizetype i = 0; i < steps; ++i) {
        m_reader->key(Qt::Key_Right);
    }
}

void TestMarking::waitForSelection(const QString &passage)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selection(), QList<TextRange>{at(passage)}, 20000);
}

void TestMarking::doubleClickTakesAWord()
{
    m_reader->click(u"车队"_s, 2);
    waitForSelection(u"车队"_s);
    QCOMPARE(m_reader->value(u"document.getElementById('bar').hidden"_s).toBool(), false);
}

void TestMarking::tripleClickTakesASentence()
{
    m_reader->click(u"过货"_s, 3);
    waitForSelection(
        u"本报讯 新桥镇口岸上月过货120车，比前月多30车，𠮷田商行"_s); // its line is a paragraph
}

void TestMarking::doubleClickInTheLinesTakesTheWordOfTheText()
{
    m_reader->view.setMode(ReaderView::Mode::Source);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".line"_s) > 0, 20000);
    m_reader->click(u"车队"_s, 2);
    waitForSelection(u"车队"_s);
}

void TestMarking::caretSelectsByUnits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<QString>("selected");
    const QString start = u"过货120车"_s;
    const int none = Qt::NoModifier;
    const int control = Qt::ControlModifier;
    const int alt = Qt::AltModifier;
    QTest::newRow("character") << start << int(Qt::Key_Right) << none << u"过"_s;
    QTest::newRow("word") << u"车队"_s << int(Qt::Key_Right) << control << u"车队"_s;
    QTest::newRow("clause") << start << int(Qt::Key_Right) << alt << u"过货120车，"_s;
    QTest::newRow("back by a clause")
        << start << int(Qt::Key_Left) << alt << u"本报讯 新桥镇口岸上月"_s;
    QTest::newRow("back by a word") << u"签了约"_s << int(Qt::Key_Left) << control << u"车队"_s;
}

void TestMarking::caretSelectsByUnits()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(int, modifier);
    QFETCH(QString, selected);
    caretAt(from);
    m_reader->key(Qt::Key(key), Qt::KeyboardModifiers(modifier) | Qt::ShiftModifier);
    waitForSelection(selected);
    QCOMPARE(m_reader->count(u".caret"_s), 1);
    m_reader->key(Qt::Key_1);
    QCOMPARE(m_reader->project->annotations().ofArticle(m_reader->article).size(), 1);
}

void TestMarking::caretStandsAtTheEndOfASelectionThatItLeaves()
{
    caretAt(u"车队"_s);
    const TextRange word = at(u"车队"_s);
    m_reader->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    waitForSelection(u"车队"_s);
    m_reader->key(Qt::Key_Left);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.point(), word.start, 20000);
    m_reader->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    waitForSelection(u"车队"_s);
    m_reader->key(Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.point(), word.end, 20000);
}

void TestMarking::caretBeginsAtTheLastClick()
{
    m_reader->click(u"签了约"_s);
    const TextRange passage = at(u"签了约"_s);
    const auto isInside = [&] {
        const qsizetype point = m_reader->view.point();
        return point >= passage.start && point <= passage.end;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInside(), 20000);
    m_reader->view.setCaret(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".caret"_s), 1, 20000);
    QVERIFY(isInside());
}

void TestMarking::caretGoesThroughLines()
{
    m_reader->view.setMode(ReaderView::Mode::Source);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".line"_s) > 0, 20000);
    m_reader->view.setCaret(true);
    m_reader->key(Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".caret"_s), 1, 20000);
    const qsizetype before = m_reader->view.point();
    m_reader->key(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->view.point() > before, 20000);
    const qsizetype line = m_reader->view.point();
    QCOMPARE(m_reader->source[line - 1], u'\n');
    m_reader->key(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->view.point() > line, 20000);
    m_reader->key(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.point(), line, 20000);
}

void TestMarking::escapeEndsTheCaretLast()
{
    caretAt(u"过货120车"_s);
    m_reader->key(Qt::Key_Right, Qt::ShiftModifier);
    waitForSelection(u"过"_s);
    const QSignalSpy switched(&m_reader->view, &ReaderView::caretSwitched);
    m_reader->key(Qt::Key_Escape);
    QVERIFY(m_reader->view.selection().isEmpty());
    QVERIFY(m_reader->view.hasCaret());
    m_reader->key(Qt::Key_Escape);
    QVERIFY(!m_reader->view.hasCaret());
    QCOMPARE(switched.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".caret"_s), 0, 20000);
}

void TestMarking::handleResizesTheAnnotation()
{
    const AnnotationId id = annotate(u"过货120车"_s);
    m_reader->view.revealAnnotation(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".handle.end"_s), 1, 20000);
    const QPoint from = pointOf(u".handle.end"_s);
    const QPoint to = m_reader->pointOf(u"月多"_s) + QPoint(1, 0); // between the two
    m_reader->drag(from, to);
    QTRY_COMPARE_WITH_TIMEOUT(rangeOf(id).end, at(u"过货120车，比前月"_s).end, 20000);
    QCOMPARE(rangeOf(id).start, at(u"过货"_s).start);
    QVERIFY(m_reader->view.selection().isEmpty());
}

void TestMarking::keysMoveTheEnds_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("expected");
    const int shift = Qt::ShiftModifier;
    QTest::newRow("end outwards") << int(Qt::Key_Right) << shift << u"过货120车，"_s;
    QTest::newRow("end inwards") << int(Qt::Key_Left) << shift << u"过货120"_s;
    QTest::newRow("start inwards")
        << int(Qt::Key_Right) << int(Qt::ShiftModifier | Qt::AltModifier) << u"货120车"_s;
    QTest::newRow("start outwards")
        << int(Qt::Key_Left) << int(Qt::ShiftModifier | Qt::AltModifier) << u"月过货120车"_s;
}

void TestMarking::keysMoveTheEnds()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, expected);
    const AnnotationId id = annotate(u"过货120车"_s);
    m_reader->view.revealAnnotation(id);
    m_reader->key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(rangeOf(id), at(expected));
}

void TestMarking::penTagsEverySelectionOfTheMouse()
{
    const Tag tag = m_reader->project->codebook().tags().at(1);
    m_reader->view.setPen(tag);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"document.getElementById('pen').hidden"_s).toBool(),
                              false, 20000);
    m_reader->drag(m_reader->pointOf(u"过货"_s), m_reader->pointOf(u"前月"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->project->annotations().ofArticle(m_reader->article).size(),
                              1, 20000);
    const Annotation made = m_reader->project->annotations().ofArticle(m_reader->article).first();
    QCOMPARE(made.tags, QList{tag.id});
    QVERIFY(made.anchors.first().quote.contains(u"120车，比"_s));
}

void TestMarking::rightClickAsksForAMenu()
{
    const AnnotationId id = annotate(u"过货120车"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".annotation"_s) > 0, 20000);
    QSignalSpy asked(&m_reader->view, &ReaderView::menuRequested);
    QSignalSpy activated(&m_reader->view, &ReaderView::annotationActivated);
    m_reader->click(u"过货"_s, 1, Qt::RightButton);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20000);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<AnnotationId>(), id);
}

void TestMarking::densityBarStandsByLongMarkedArticlesOnly()
{
    QTRY_COMPARE_WITH_TIMEOUT(
        m_reader->value(u"document.querySelector('.density').hidden"_s).toBool(), true, 20000);
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, longText());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_reader->value(u"document.querySelector('.density').hidden"_s).toBool(), true, 20000);
    annotate(u"骆驼"_s); // without marks it would be a second scroll bar
    QTRY_COMPARE_WITH_TIMEOUT(
        m_reader->value(u"document.querySelector('.density').hidden"_s).toBool(), false, 20000);
    const QPoint bar = pointOf(u".density"_s);
    QTest::mouseClick(m_reader->target(), Qt::LeftButton, {}, bar + QPoint(0, 200));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_reader->value(u"document.querySelector('.pane').scrollTop"_s).toInt() > 100, 20000);
}

void TestMarking::densityBarShowsTheAnnotations()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, longText());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
    annotate(u"骆驼"_s);
    const Tag tag = m_reader->project->codebook().tags().first();
    const QColor lane = m_theme->tag(tag.colour).lane;
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".density i"_s), 1, 20000);
    const QPoint stroke = pointOf(u".density i"_s);
    const int height = m_reader->value(u"innerHeight"_s).toInt();
    QVERIFY(stroke.y() > height / 2); // in the last of three parts, before the empty end
    QVERIFY(stroke.y() < height);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.grab().toImage().pixel(stroke), lane.rgb(), 20000);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestMarking>(argc, argv);
}
#include "tst_marking.moc"
