// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/readerprobe.h"

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Paragraphs = 300;

QString longText()
{
    QString text = u"=河上又添一座桥"_s;
    for (int i = 1; i <= Paragraphs; ++i) {
        text +=
            u"\n第%1段：两岸的人早上过桥赶集，傍晚又从桥上回家，桥头的茶摊一天比一天热闹。"_s.arg(
                i);
    }
    return text + u'\n';
}

} // namespace

/// The margin of a long article: lanes and names of what is near the visible part.
class TestMargin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_reader.reset(); }
    void cleanupTestCase();
    void onlyWhatIsNearIsInThePage();
    void whatComesNearIsShown();
    void annotationOverTheWholeArticleIsAlwaysShown();
    void focusedNameKeepsTheFocus();
    void overlappingAnnotationsHaveLanesOfTheirOwn();
    void namesStandBelowEachOther();
    void twoViewsFitTheWindow_data();
    void twoViewsFitTheWindow();
    void narrowViewGivesItsRoomToTheText();

private:
    /// Annotates a passage in every paragraph from `first` on; many in one step.
    void annotateParagraphs(int first);
    void scrollTo(double share);
    int names() const { return m_reader->count(u".names"_s); }
    bool isShown(int paragraph) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
    TagId m_tag;
};

void TestMargin::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestMargin::init()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, longText());
    m_tag = m_reader->project->codebook().tags().first().id;
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".reading .block"_s), Paragraphs + 1, 20000);
}

void TestMargin::cleanupTestCase()
{
    m_profile.reset();
    m_theme.reset();
}

void TestMargin::annotateParagraphs(int first)
{
    QList<QList<TextRange>> places;
    for (int i = first; i <= Paragraphs; ++i) {
        places.append({test::rangeOf(u"第%1段"_s.arg(i), m_reader->source)});
    }
    QVERIFY(m_reader->project->annotations().tagPlaces(m_reader->issue, places, m_tag));
    QTRY_VERIFY_WITH_TIMEOUT(names() > 0, 20000);
}

void TestMargin::scrollTo(double share)
{
    m_reader->value(u"(() => { const pane = document.querySelector('.pane');"
                    "pane.scrollTop = pane.scrollHeight * %1; })()"_s.arg(share));
}

/// Whether a lane stands beside the first line of a paragraph.
bool TestMargin::isShown(int paragraph) const
{
    return m_reader
        ->value(uR"((() => {
            const block = [...document.querySelectorAll('.block')]
                .find((block) => block.textContent.startsWith('第%1段'));
            const {top, bottom} = block.getBoundingClientRect();
            return [...document.querySelectorAll('.lane')].some((lane) => {
                const box = lane.getBoundingClientRect();
                return box.top >= top && box.bottom <= bottom;
            });
        })())"_s.arg(paragraph))
        .toBool();
}

void TestMargin::onlyWhatIsNearIsInThePage()
{
    annotateParagraphs(1);
    QVERIFY(isShown(1));
    QVERIFY(!isShown(Paragraphs));
    QVERIFY(names() < Paragraphs / 3);
}

void TestMargin::whatComesNearIsShown()
{
    annotateParagraphs(1);
    scrollTo(1);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(Paragraphs), 20000);
    QVERIFY(!isShown(1));
    scrollTo(0);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(1), 20000);
    QVERIFY(names() < Paragraphs / 3);
}

void TestMargin::annotationOverTheWholeArticleIsAlwaysShown()
{
    annotateParagraphs(1);
    QVERIFY(m_reader->project->annotations().add(m_reader->issue,
                                                 {{0, m_reader->source.size() - 1}}, {m_tag}));
    const QString lanesOfAll = uR"((() => {
            const {height} = document.querySelector('article').getBoundingClientRect();
            return [...document.querySelectorAll('.lane')]
                .filter((lane) => lane.getBoundingClientRect().height > height / 2).length;
        })())"_s;
    for (const double share : {0.0, 0.5, 1.0}) {
        scrollTo(share);
        QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(lanesOfAll).toInt(), 1, 20000);
    }
    QVERIFY(names() < Paragraphs / 3);
}

void TestMargin::focusedNameKeepsTheFocus()
{
    annotateParagraphs(1);
    m_reader->value(u"document.querySelector('.names').focus()"_s);
    const QString focused = u"document.activeElement.dataset.id ?? ''"_s;
    const QString id = m_reader->value(focused).toString();
    QVERIFY(!id.isEmpty());
    scrollTo(1);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(Paragraphs), 20000);
    scrollTo(0.2);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(Paragraphs), 20000);
    QCOMPARE(m_reader->value(focused).toString(), id);
    const int before = names();
    QVERIFY(m_reader->project->annotations().add(
        m_reader->issue, {test::rangeOf(u"第70段"_s, m_reader->source)}, {m_tag}));
    QTRY_COMPARE_WITH_TIMEOUT(names(), before + 1, 20000);
    QCOMPARE(m_reader->value(focused).toString(), id);
}

void TestMargin::overlappingAnnotationsHaveLanesOfTheirOwn()
{
    const TextRange first = test::rangeOf(u"第2段"_s, m_reader->source);
    for (qsizetype i = 0; i < 5; ++i) {
        QVERIFY(m_reader->project->annotations().add(
            m_reader->issue, {{first.start + i, first.end + 12 + i}}, {m_tag}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".lane"_s), 5, 20000);
    const QString places =
        u"new Set([...document.querySelectorAll('.lane')].map((lane) => lane.style.left)).size"_s;
    QCOMPARE(m_reader->value(places).toInt(), 5);
}

void TestMargin::namesStandBelowEachOther()
{
    annotateParagraphs(1);
    const QString overlaps = uR"((() => {
            const boxes = [...document.querySelectorAll('.names:not(.crowded)')]
                .map((name) => name.getBoundingClientRect());
            return boxes.filter((box, i) => i > 0 && box.top < boxes[i - 1].bottom - 1).length;
        })())"_s;
    QCOMPARE(m_reader->value(overlaps).toInt(), 0);
    scrollTo(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(Paragraphs / 2), 20000);
    QCOMPARE(m_reader->value(overlaps).toInt(), 0);
}

void TestMargin::twoViewsFitTheWindow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("beside");
    QTest::addColumn<bool>("named");
    QTest::newRow("wide: beside each other, with names") << 1200 << true << true;
    QTest::newRow("middling: beside each other, names when asked for") << 800 << true << false;
    QTest::newRow("narrow: one above the other") << 500 << false << false;
}

void TestMargin::twoViewsFitTheWindow()
{
    QFETCH(int, width);
    QFETCH(bool, beside);
    annotateParagraphs(1);
    m_reader->view.setMode(ReaderView::Mode::SideBySide);
    m_reader->view.resize(width, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"innerWidth"_s).toInt(), width, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".frame"_s), 2, 20000);
    const QVariantList corners =
        m_reader
            ->value(u"[...document.querySelectorAll('.frame')].flatMap(frame => {"
                    "const box = frame.getBoundingClientRect(); return [box.left, box.top]; })"_s)
            .toList();
    QCOMPARE(corners[0].toInt() < corners[2].toInt(), beside);
    QCOMPARE(corners[1].toInt() < corners[3].toInt(), !beside);
    QTRY_VERIFY_WITH_TIMEOUT(names() > 0, 20000);
    const QString opacity = u"getComputedStyle(document.querySelector('.names')).opacity"_s;
    QTEST(m_reader->value(opacity).toInt() == 1, "named");
}

void TestMargin::narrowViewGivesItsRoomToTheText()
{
    annotateParagraphs(1);
    const auto share = [this] {
        return m_reader->value(u"document.querySelector('.column').clientWidth / innerWidth"_s)
            .toDouble();
    };
    m_reader->view.resize(600, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"innerWidth"_s).toInt(), 600, 20000);
    const double before = share();
    m_reader->view.resize(430, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"innerWidth"_s).toInt(), 430, 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(share() > before, qPrintable(QString::number(share())), 20000);
    QVERIFY(share() > 0.8);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestMargin>(argc, argv);
}
#include "tst_margin.moc"
