// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/linestarts.h"
#include "tests/support/readerprobe.h"

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString Headline = u"=全市经济发展质量稳步提高居民收入增长速度继续超过城市平均水平"_s;

} // namespace

/// How the lines of a heading are broken, in the real page.
class TestHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void linesBreakBetweenWords_data();
    void linesBreakBetweenWords();
    void lastLineIsNoRemnant();
    void wordWiderThanTheViewIsShownWhole();
    void selectionOverABreakIsWhatItShows();
    void pointBesideALineIsAtItsEnd();

private:
    void setWidth(int width);
    QList<qsizetype> shownStarts() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestHeadings::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
    m_reader = std::make_unique<test::ReaderProbe>(
        *m_theme, *m_profile, Headline + u"\n今年以来，各地把工作做在前面。\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->select(Headline), 20000);
}

void TestHeadings::cleanupTestCase()
{
    m_reader.reset();
    m_profile.reset();
    m_theme.reset();
}

/// The view so wide, laid out.
void TestHeadings::setWidth(int width)
{
    m_reader->view.resize(width, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"window.innerWidth"_s).toInt(), width, 20000);
    m_reader->value(
        u"window.framesSeen = 0;"
        "requestAnimationFrame(() => requestAnimationFrame(() => window.framesSeen = 1))"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"window.framesSeen"_s).toInt(), 1, 20000);
}

/// Where the lines of the headline begin, but for the first.
QList<qsizetype> TestHeadings::shownStarts() const
{
    const QVariantList starts = m_reader
                                    ->value(uR"((() => {
            const text = document.querySelector('h1').block.node;
            const range = document.createRange();
            const starts = [];
            let line = 0; // where the line stands
            for (let i = 0; i < text.length; ++i) {
                range.setStart(text, i);
                range.setEnd(text, i + 1);
                const rect = range.getBoundingClientRect();
                if (line > 0 && rect.top > line + rect.height / 2) starts.push(i);
                line = rect.top;
            }
            return starts;
        })())"_s)
                                    .toList();
    QList<qsizetype> offsets;
    for (const QVariant &start : starts) {
        offsets.append(start.toLongLong());
    }
    return offsets;
}

void TestHeadings::linesBreakBetweenWords_data()
{
    QTest::addColumn<int>("width");
    for (int width = 360; width <= 900; width += 108) {
        QTest::addRow("%d pixels", width) << width;
    }
}

void TestHeadings::linesBreakBetweenWords()
{
    QFETCH(int, width);
    setWidth(width);
    const QList<qsizetype> allowed = lineStarts(Headline);
    QTRY_VERIFY_WITH_TIMEOUT(!shownStarts().isEmpty(), 20000);
    const QList<qsizetype> shown = shownStarts();
    for (const qsizetype start : shown) {
        QVERIFY2(allowed.contains(start), qPrintable(QString(Headline).insert(start, u'|')
                                                     + u" of "_s + QString::number(shown.size())));
    }
}

void TestHeadings::lastLineIsNoRemnant()
{
    for (const int width : {420, 560, 700, 840}) {
        setWidth(width);
        QTRY_VERIFY_WITH_TIMEOUT(!shownStarts().isEmpty(), 20000);
        const qsizetype last = shownStarts().last();
        QVERIFY2(Headline.size() - last >= 4, qPrintable(Headline.sliced(last)));
    }
}

void TestHeadings::wordWiderThanTheViewIsShownWhole()
{
    const QString word = u"="_s + QString(300, u'm');
    test::ReaderProbe reader(*m_theme, *m_profile, word + u"\n各地把工作做在前面。\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reader.count(u"h1"_s), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(
        reader.value(u"document.querySelector('h1').getClientRects()[0].height > 60"_s).toBool(),
        20000);
    QCOMPARE(reader.count(u".wrapped"_s), 0);
    QVERIFY(reader
                .value(u"document.querySelector('h1').scrollWidth"
                       " <= document.querySelector('h1').clientWidth + 1"_s)
                .toBool());
}

void TestHeadings::selectionOverABreakIsWhatItShows()
{
    setWidth(480);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".wrapped"_s) == 1 && !shownStarts().isEmpty(),
                             20000);
    const qsizetype start = shownStarts().first();
    const QString passage = Headline.sliced(start - 3, 7);
    QVERIFY(m_reader->select(passage));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selectedText(), passage, 20000);
    QCOMPARE(m_reader->view.selection(), QList{test::rangeOf(passage, m_reader->source)});
}

void TestHeadings::pointBesideALineIsAtItsEnd()
{
    setWidth(480);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".wrapped"_s) == 1 && !shownStarts().isEmpty(),
                             20000);
    const QVariantList place = m_reader
                                   ->value(uR"((() => {
            const {node, box} = document.querySelector('h1').block;
            const {right, top} = box.getBoundingClientRect();
            const caret = document.caretRangeFromPoint(right - 2, top + 12);
            return [caret.startContainer === node, caret.startOffset];
        })())"_s)
                                   .toList();
    QCOMPARE(place.value(0).toBool(), true);
    QCOMPARE(place.value(1).toLongLong(), shownStarts().first());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestHeadings>(argc, argv);
}
#include "tst_headings.moc"
