// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "tests/support/readerprobe.h"

#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A person at the reader, with the real page.
class TestReaderView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void articleIsShownWithItsHead();
    void linesAreShownWithTheirNumbers();
    void selectionIsExactInBothViews_data();
    void selectionIsExactInBothViews();
    void digitTagsTheSelection();
    void escapeEndsTheSelection();
    void overlappingAnnotationsAreBothPainted();
    void undoTakesTheMarkFromThePage();
    void clickOnAFactActivatesIt();
    void rejectedFactIsNotMarked();
    void decidedFactIsPaintedAnew_data();
    void decidedFactIsPaintedAnew();
    void markGoesToTheCorrectedPassage();
    void headlineBehindItsTextLeavesTheLinesAtTheirTop();
    void foundPlacesAreMarkedAndVisited();
    void findingBeginsAtThePlace();
    void marksThatMeetStandCloser_data();
    void marksThatMeetStandCloser();
    void emptyStateShowsItsText();

private:
    AnnotationId annotate(const QString &passage, const QString &tag);
    TagId tagNamed(const QString &name) const;
    TextRange at(const QString &passage) const { return test::rangeOf(passage, m_reader->source); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestReaderView::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestReaderView::init()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, test::newspaperText());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
}

void TestReaderView::cleanup()
{
    m_reader.reset();
}

TagId TestReaderView::tagNamed(const QString &name) const
{
    const Codebook &codebook = m_reader->project->codebook();
    for (const Tag &tag : codebook.tags()) {
        if (tag.name == name) {
            return tag.id;
        }
    }
    return {};
}

AnnotationId TestReaderView::annotate(const QString &passage, const QString &tag)
{
    Codebook &codebook = m_reader->project->codebook();
    const TagId id = tagNamed(tag).isValid() ? tagNamed(tag) : *codebook.create(tag);
    return *m_reader->project->annotations().add(m_reader->issue, {at(passage)}, {id});
}

void TestReaderView::articleIsShownWithItsHead()
{
    const QString shown = m_reader->shownText();
    QVERIFY(shown.contains(u"山城日报"_s));
    QCOMPARE(m_reader->value(u"document.querySelector('h1').textContent"_s).toString(),
             u"=新桥镇口岸货运回升"_s);
    QVERIFY(shown.contains(u"𠮷田商行"_s));
    QVERIFY(!shown.contains(u"果园合作社"_s));
}

void TestReaderView::linesAreShownWithTheirNumbers()
{
    m_reader->view.setMode(ReaderView::Mode::Source);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".line"_s) > 0, 20000);
    const QString number =
        u"[...document.querySelectorAll('.line:not(.foreign)')].map(e => e.dataset.line).join()"_s;
    QCOMPARE(m_reader->value(number).toString(), u"2,3,4"_s);
}

void TestReaderView::selectionIsExactInBothViews_data()
{
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("passage");
    QTest::newRow("reading") << false << u"过货120车"_s;
    QTest::newRow("reading, beyond the basic plane") << false << u"𠮷田"_s;
    QTest::newRow("lines") << true << u"过货120车"_s;
    QTest::newRow("lines, beyond the basic plane") << true << u"𠮷田"_s;
}

void TestReaderView::selectionIsExactInBothViews()
{
    QFETCH(bool, lines);
    QFETCH(QString, passage);
    if (lines) {
        m_reader->view.setMode(ReaderView::Mode::Source);
        QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".line"_s) > 0, 20000);
    }
    QVERIFY(m_reader->select(passage));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selection(), QList<TextRange>{at(passage)}, 20000);
    QCOMPARE(m_reader->value(u"document.getElementById('bar').hidden"_s).toBool(), false);
}

void TestReaderView::digitTagsTheSelection()
{
    QVERIFY(m_reader->select(u"过货120车"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->view.selection().isEmpty(), 20000);
    m_reader->key(Qt::Key_1);
    const QList<Annotation> made = m_reader->project->annotations().ofArticle(m_reader->article);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().anchors.first().range, at(u"过货120车"_s));
    QCOMPARE(made.first().tags.size(), 1);
    QCOMPARE(m_reader->project->codebook().tag(made.first().tags.first())->shortcut, 1);
    QVERIFY(m_reader->view.selection().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".annotation"_s) > 0, 20000);
}

void TestReaderView::escapeEndsTheSelection()
{
    QVERIFY(m_reader->select(u"过货120车"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->view.selection().isEmpty(), 20000);
    m_reader->key(Qt::Key_Escape);
    QVERIFY(m_reader->view.selection().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->value(u"document.getElementById('bar').hidden"_s).toBool(),
                             20000);
}

void TestReaderView::overlappingAnnotationsAreBothPainted()
{
    annotate(u"口岸上月过货120车"_s, u"甲"_s);
    annotate(u"过货120车，比前月"_s, u"乙"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".lane"_s), 2, 20000);
    const QString distinct =
        u"new Set([...document.querySelectorAll('.annotation')].map(e => e.dataset.id)).size"_s;
    QCOMPARE(m_reader->value(distinct).toInt(), 2);
    const QString lanes =
        u"new Set([...document.querySelectorAll('.lane')].map(e => e.style.left)).size"_s;
    QCOMPARE(m_reader->value(lanes).toInt(), 2);
}

void TestReaderView::undoTakesTheMarkFromThePage()
{
    annotate(u"过货120车"_s, u"甲"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".annotation"_s) > 0, 20000);
    QVERIFY(m_reader->project->history().undo());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".annotation"_s), 0, 20000);
}

void TestReaderView::clickOnAFactActivatesIt()
{
    const QList<Fact> facts = m_reader->project->facts().ofArticle(m_reader->article);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".fact"_s) > 0, 20000);
    QSignalSpy activated(&m_reader->view, &ReaderView::factActivated);
    m_reader->click(facts.first().quote);
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, 20000);
    QCOMPARE(activated.first().first().value<FactId>(), facts.first().id);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact.current"_s), 1, 20000);
}

void TestReaderView::rejectedFactIsNotMarked()
{
    const QList<Fact> facts = m_reader->project->facts().ofArticle(m_reader->article);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact"_s), int(facts.size()), 20000);
    QVERIFY(m_reader->project->facts().reject({facts.first().id}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact"_s), int(facts.size()) - 1, 20000);
}

void TestReaderView::decidedFactIsPaintedAnew_data()
{
    QTest::addColumn<ReaderView::Mode>("mode");
    QTest::newRow("reading") << ReaderView::Mode::Reading;
    QTest::newRow("side by side") << ReaderView::Mode::SideBySide;
}

void TestReaderView::decidedFactIsPaintedAnew()
{
    QFETCH(ReaderView::Mode, mode);
    m_reader->view.setMode(mode);
    const int panes = mode == ReaderView::Mode::SideBySide ? 2 : 1;
    const QList<Fact> facts = m_reader->project->facts().ofArticle(m_reader->article);
    const QString boxes = u".fact[data-id=\"%1\"]"_s.arg(facts.first().id.value);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact"_s), panes * int(facts.size()), 20000);
    QVERIFY(m_reader->project->facts().accept({facts.first().id}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(boxes + u".decided"_s), panes, 20000);
    QCOMPARE(m_reader->count(u".fact"_s), panes * int(facts.size()));
    QCOMPARE(m_reader->count(u".fact.decided"_s), panes);
    QVERIFY(m_reader->project->history().undo());
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact.decided"_s), 0, 20000);
    QCOMPARE(m_reader->count(boxes), panes);
}

void TestReaderView::markGoesToTheCorrectedPassage()
{
    const QList<Fact> facts = m_reader->project->facts().ofArticle(m_reader->article);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".fact"_s), int(facts.size()), 20000);
    const QString boxes = u".fact[data-id=\"%1\"]"_s.arg(facts.last().id.value);
    QVERIFY(m_reader->project->facts().setPassage(facts.last().id, at(u"新桥镇口岸"_s)));
    const QString inHeadline = u"h1 "_s + boxes;
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(inHeadline), 1, 20000);
    QCOMPARE(m_reader->count(boxes), 1);
}

void TestReaderView::headlineBehindItsTextLeavesTheLinesAtTheirTop()
{
    constexpr int lines = 60;
    const QString text =
        u"口岸过货多了，商户说，明年再来看看。\n"_s.repeated(lines) + u"渡口账本\n"_s;
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, text);
    QVERIFY(m_reader->project->split().makeHeadline(m_reader->article, lines));
    m_reader->view.setMode(ReaderView::Mode::SideBySide);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"document.querySelector('h1')?.textContent"_s),
                              u"渡口账本"_s, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".line"_s), lines + 1, 20000);
    QCOMPARE(m_reader->value(u"document.querySelector('.pane.source').scrollTop"_s).toInt(), 0);
}

void TestReaderView::foundPlacesAreMarkedAndVisited()
{
    m_reader->view.find(u"新桥镇"_s);
    QCOMPARE(m_reader->view.foundCount(), 2);
    m_reader->view.findPrevious();
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".found.current"_s), 1, 20000);
    QCOMPARE(m_reader->value(u"document.querySelector('.found.current').dataset.id"_s).toInt(), 2);
    QCOMPARE(m_reader->view.currentFound(), 2);
    m_reader->view.find({});
    QCOMPARE(m_reader->view.foundCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".found"_s), 0, 20000);
}

void TestReaderView::findingBeginsAtThePlace()
{
    m_reader->view.setPlace(at(u"本报讯"_s).start);
    m_reader->view.find(u"新桥镇"_s);
    QCOMPARE(m_reader->view.foundCount(), 2);
    QCOMPARE(m_reader->view.currentFound(), 0);
    m_reader->view.findNext();
    QCOMPARE(m_reader->view.currentFound(), 2);
    m_reader->view.findNext();
    QCOMPARE(m_reader->view.currentFound(), 1);
}

void TestReaderView::marksThatMeetStandCloser_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<double>("ems");
    QTest::newRow("comma and opening quotation mark") << u"，“"_s << 1.5;
    QTest::newRow("stop and closing quotation mark") << u"。”"_s << 1.5;
    QTest::newRow("two opening marks") << u"（《"_s << 1.5;
    QTest::newRow("three marks") << u"》。”"_s << 2.0;
    QTest::newRow("opening and closing mark have their ink between") << u"（）"_s << 2.0;
    QTest::newRow("mark and character") << u"，桥"_s << 2.0;
}

void TestReaderView::marksThatMeetStandCloser()
{
    QFETCH(QString, marks);
    const QString widthInEms = u"(marks => {"
                               "  const block = document.querySelector('.body');"
                               "  const box = document.createElement('span');"
                               "  box.style.whiteSpace = 'nowrap'; box.style.textIndent = '0';"
                               "  box.style.position = 'absolute'; box.textContent = marks;"
                               "  block.append(box);"
                               "  const width = box.getBoundingClientRect().width"
                               "    / parseFloat(getComputedStyle(box).fontSize);"
                               "  box.remove();"
                               "  return Math.round(width * 100) / 100; })('%1')"_s.arg(marks);
    m_reader->value(u"(document.fonts.load('18px \"Jianbao Punctuation Serif\"', '，'), 0)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_reader->value(u"[...document.fonts].some(font => font.status === 'loaded')"_s).toBool(),
        20000);
    QTEST(m_reader->value(widthInEms).toDouble(), "ems");
}

void TestReaderView::emptyStateShowsItsText()
{
    m_reader->view.setEmptyText(u"请选一篇文章。"_s);
    m_reader->view.openArticle({});
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->shownText().trimmed(), u"请选一篇文章。"_s, 20000);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestReaderView>(argc, argv);
}
#include "tst_readerview.moc"
