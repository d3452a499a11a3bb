// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "tests/support/readerprobe.h"
#include "ui/reader/readerbridge.h"

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Paragraphs = 400;

/// A very long article after a short one; one paragraph far down speaks of camels.
QString longText()
{
    QString text = u"=短讯\n一车队回来了。\n=长文\n"_s;
    for (int i = 0; i < Paragraphs; ++i) {
        text += i == 300 ? u"骆驼也来了。\n"_s
                         : u"第%1天，口岸过货多了，商户说，明年再来看看，车队也会多起来，"
                           "河边的老码头也要重新铺石板。\n"_s.arg(i);
    }
    return text;
}

} // namespace

/// A long article comes to the page and into it by and by. What it asks for and does in idle time
/// is held back here, so that what is done before is done on an article that is not all there.
class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_reader.reset(); }
    void cleanupTestCase();
    void firstScreensComeAtOnce();
    void restComesByItself();
    void scrollBarTellsTheWholeLength();
    void passageFarDownIsShown();
    void endIsTheEnd();
    void placeFarDownIsKept();
    void selectionStaysWhileTheRestComes();
    void marksStandWhereTheyBelong();
    void allIsSelectedToTheEnd();
    void caretGoesToTheEnd();
    void anotherArticleEndsIt();
    void firstSliceBringsItsMarks();
    void laterSlicesBringTheRest();
    void marksAreThereBeforeTheirText();
    void changeBetweenSlicesIsShown();
    void foundPlacesKeepTheirNumbers();
    void bothViewsComeInSlices();
    void annotationOfAllIsWholeInTheEnd();

private:
    int shown() const { return m_reader->count(u".reading .block"_s); }
    double number(const QString &script) const { return m_reader->value(script).toDouble(); }
    bool isOnScreen(const QString &passage) const;
    void letGrow() const { m_reader->value(u"holdGrowth(false)"_s); }
    ReaderBridge &bridge() const { return *m_reader->view.findChild<ReaderBridge *>(); }
    void sendNext() const { Q_EMIT bridge().moreWanted(false); }
    int told(const QString &view = u"reading"_s) const;
    QVariantList marks(const QString &kind) const;
    ArticleId longArticle() const;
    QList<Fact> facts() const { return m_reader->project->facts().ofArticle(longArticle()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestGrowth::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestGrowth::cleanupTestCase()
{
    m_profile.reset();
    m_theme.reset();
}

void TestGrowth::init()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, longText());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(u"一车队"_s), 20000);
    m_reader->value(uR"(
        const waits = [Growth, MoreToCome].map((type) => type.prototype.wait);
        const held = [new Set(), new Set()];
        function holdGrowth(isHeld) {
            [Growth, MoreToCome].forEach((type, i) => {
                type.prototype.wait = isHeld ? function() { held[i].add(this); } : waits[i];
            });
            if (!isHeld) held.forEach((all) => all.forEach((each) => each.wait()));
        }
        function paneOf(view) {
            return [...held[0]].map(({pane}) => pane)
                .find((pane) => pane.root.isConnected && pane.view === view);
        }
        holdGrowth(true))"_s);
    m_reader->view.openArticle(longArticle());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(u"第0天"_s), 20000);
}

ArticleId TestGrowth::longArticle() const
{
    return m_reader->project->library().articles(m_reader->issue).at(1).id;
}

/// Of so many blocks the page knows the text.
int TestGrowth::told(const QString &view) const
{
    return m_reader->value(u"paneOf('%1').growth.told"_s.arg(view)).toInt();
}

/// The ids of the marks of a kind that the blocks hold, in the order of the text.
QVariantList TestGrowth::marks(const QString &kind) const
{
    return m_reader
        ->value(u"paneOf('reading').blocks.flatMap(({marks}) => marks)"
                ".filter(({kind}) => kind === '%1').map(({id}) => id)"_s.arg(kind))
        .toList();
}

bool TestGrowth::isOnScreen(const QString &passage) const
{
    const QPoint at = m_reader->pointOf(passage);
    return at.y() > 0 && at.y() < m_reader->view.height();
}

void TestGrowth::firstScreensComeAtOnce()
{
    QVERIFY(isOnScreen(u"第0天"_s));
    QVERIFY(shown() > 10);
    QVERIFY(shown() < Paragraphs / 2);
    QVERIFY(number(u"document.querySelector('.room').getBoundingClientRect().top"_s)
            > m_reader->view.height());
}

void TestGrowth::restComesByItself()
{
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    QCOMPARE(m_reader->count(u".room"_s), 0);
    const QString order = m_reader
                              ->value(u"[...document.querySelectorAll('.block')].map((box) => "
                                      "box.block.start).every((start, i, all) => i === 0 || "
                                      "start > all[i - 1])"_s)
                              .toString();
    QCOMPARE(order, u"true"_s);
}

void TestGrowth::scrollBarTellsTheWholeLength()
{
    const QString height = u"document.querySelector('.pane').scrollHeight"_s;
    const double before = number(height);
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    const double after = number(height);
    QVERIFY2(std::abs(before - after) < after / 10, qPrintable(QString::number(before / after)));
}

void TestGrowth::passageFarDownIsShown()
{
    m_reader->view.find(u"骆驼"_s);
    QCOMPARE(m_reader->view.foundCount(), 1);
    m_reader->view.findNext();
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(u"骆驼"_s), 20000);
    QTRY_VERIFY(m_reader->count(u"i.found.current"_s) > 0);
    QVERIFY(shown() < Paragraphs + 1); // up to there, and no further
}

void TestGrowth::endIsTheEnd()
{
    m_reader->value(u"(pane => pane.scrollTop = pane.scrollHeight)"
                    "(document.querySelector('.pane'))"_s);
    const QString last = u"第%1天"_s.arg(Paragraphs - 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(last), 20000);
    QTRY_VERIFY(isOnScreen(last));
}

void TestGrowth::placeFarDownIsKept()
{
    const qsizetype place = test::rangeOf(u"骆驼也来了"_s, m_reader->source).start;
    m_reader->view.setPlace(place);
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(u"骆驼"_s), 20000);
    const int y = m_reader->pointOf(u"骆驼"_s).y();
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    QCOMPARE(m_reader->pointOf(u"骆驼"_s).y(), y);
    QCOMPARE(m_reader->view.place(), place);
}

void TestGrowth::selectionStaysWhileTheRestComes()
{
    QVERIFY(m_reader->select(u"第3天"_s));
    const QList<TextRange> place{test::rangeOf(u"第3天"_s, m_reader->source)};
    QTRY_COMPARE(m_reader->view.selection(), place);
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    QCOMPARE(m_reader->view.selection(), place);
    QCOMPARE(m_reader->value(u"document.getSelection().toString()"_s).toString(), u"第3天"_s);
}

void TestGrowth::marksStandWhereTheyBelong()
{
    const TextRange camels = test::rangeOf(u"骆驼"_s, m_reader->source);
    const TagId tag = m_reader->project->codebook().tags().first().id;
    const auto made = m_reader->project->annotations().add(m_reader->issue, {camels}, {tag});
    QVERIFY(made);
    m_reader->view.revealAnnotation(*made);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u"i.annotation.current"_s) == 1, 20000);
    QVERIFY(m_reader->count(u".handle"_s) == 2);
    const QPoint at = m_reader->pointOf(u"骆驼"_s);
    const QVariantList box =
        m_reader
            ->value(u"(({left, right, top, bottom}) => [left, right, top, bottom])"
                    "(document.querySelector('i.annotation').getBoundingClientRect())"_s)
            .toList();
    QVERIFY(at.x() > box.at(0).toInt() && at.x() < box.at(1).toInt());
    QVERIFY(at.y() > box.at(2).toInt() && at.y() < box.at(3).toInt());
}

void TestGrowth::allIsSelectedToTheEnd()
{
    m_reader->key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->view.selection().isEmpty(), 20000);
    const QString text = m_reader->view.selectedText();
    QVERIFY(text.contains(u"长文"_s) && text.contains(u"第%1天"_s.arg(Paragraphs - 1)));
    QVERIFY(text.endsWith(u"重新铺石板。"_s));
}

void TestGrowth::caretGoesToTheEnd()
{
    m_reader->view.setCaret(true);
    m_reader->key(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(u"第%1天"_s.arg(Paragraphs - 1)), 20000);
    m_reader->key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_reader->view.selectedText().startsWith(u"第%1天"_s.arg(Paragraphs - 1)), 20000);
}

void TestGrowth::anotherArticleEndsIt()
{
    m_reader->view.openArticle(m_reader->article);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(u"一车队"_s), 20000);
    letGrow();
    QVERIFY(!m_reader->shownText().contains(u"第0天"_s));
    QCOMPARE(shown(), 2);
}

void TestGrowth::firstSliceBringsItsMarks()
{
    QVERIFY(facts().size() > 100);
    QTRY_VERIFY(marks(u"fact"_s).size() > 10);
    QVERIFY(marks(u"fact"_s).size() < facts().size());
    QVERIFY(told() > 10);
    QVERIFY(told() < Paragraphs);
    QCOMPARE(number(u"paneOf('reading').blocks.length"_s), Paragraphs + 1);
}

void TestGrowth::laterSlicesBringTheRest()
{
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(told(), Paragraphs + 1, 20000);
    QVariantList expected;
    for (const Fact &fact : facts()) {
        expected.append(fact.id.value);
    }
    QVariantList there = marks(u"fact"_s);
    QCOMPARE(there.size(), expected.size());
    const auto before = [](const QVariant &a, const QVariant &b) { return a.toInt() < b.toInt(); };
    std::sort(there.begin(), there.end(), before);
    std::sort(expected.begin(), expected.end(), before);
    QCOMPARE(there, expected);
}

void TestGrowth::marksAreThereBeforeTheirText()
{
    const int before = told();
    sendNext();
    QTRY_COMPARE(marks(u"fact"_s).size(), facts().size());
    QCOMPARE(told(), before);
    sendNext();
    QTRY_COMPARE(told(), Paragraphs + 1);
}

void TestGrowth::changeBetweenSlicesIsShown()
{
    const FactId gone = facts().last().id;
    const qsizetype count = facts().size();
    QVERIFY(m_reader->project->facts().reject({gone}));
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(told(), Paragraphs + 1, 20000);
    QCOMPARE(marks(u"fact"_s).size(), count - 1);
    QVERIFY(!marks(u"fact"_s).contains(gone.value));
}

void TestGrowth::foundPlacesKeepTheirNumbers()
{
    m_reader->view.openArticle(m_reader->article);
    m_reader->view.find(u"口岸"_s);
    m_reader->view.openArticle(longArticle());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(u"第0天"_s), 20000);
    const int count = m_reader->view.foundCount();
    QVERIFY(count > 300);
    QVERIFY(marks(u"found"_s).size() < count);
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(marks(u"found"_s).size(), count, 20000);
    const QVariantList there = marks(u"found"_s);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(there.at(i).toInt(), i + 1);
    }
    m_reader->view.findPrevious();
    QCOMPARE(m_reader->view.currentFound(), count);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u"i.found.current"_s) == 1, 20000);
}

void TestGrowth::bothViewsComeInSlices()
{
    m_reader->view.setMode(ReaderView::Mode::SideBySide);
    QTRY_VERIFY_WITH_TIMEOUT(told(u"source"_s) > 10, 20000);
    QVERIFY(told(u"source"_s) < Paragraphs);
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".source .block"_s) > Paragraphs, 20000);
}

void TestGrowth::annotationOfAllIsWholeInTheEnd()
{
    const auto [start, end] =
        std::pair(test::rangeOf(u"第0天"_s, m_reader->source).start,
                  test::rangeOf(u"第%1天"_s.arg(Paragraphs - 1), m_reader->source).end);
    m_reader->view.openArticle(m_reader->article);
    const TagId tag = m_reader->project->codebook().tags().first().id;
    QVERIFY(m_reader->project->annotations().add(m_reader->issue, {{start, end}}, {tag}));
    m_reader->view.openArticle(longArticle());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u"i.annotation"_s) > 10, 20000);
    QVERIFY(told() < Paragraphs);
    QTRY_COMPARE(m_reader->count(u".lane"_s), 1);
    letGrow();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), Paragraphs + 1, 20000);
    QTRY_VERIFY(number(u"(lane => lane.getBoundingClientRect().bottom - "
                       "[...document.querySelectorAll('.block')].pop().getBoundingClientRect().top)"
                       "(document.querySelector('.lane'))"_s)
                > 0);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestGrowth>(argc, argv);
}
#include "tst_growth.moc"
