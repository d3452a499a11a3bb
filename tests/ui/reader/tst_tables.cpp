// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readerprobe.h"

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString WideTable = u"=主要经济指标\n"
                          "指标名称 单位 本期数 同比增长率\n"
                          "城镇居民人均可支配收入总额 元 28461.5 -12.6\n"
                          "出口 亿元 118.4 9.8\n"_s;

/// How many lines every row takes.
const QString LinesOfRows = uR"(
    [...document.querySelectorAll('.row')].map((row) => {
        const height = parseFloat(getComputedStyle(row).lineHeight);
        return Math.round(row.getBoundingClientRect().height / height);
    }).join(' '))"_s;

/// Where the column with the number begins in every row, in whole pixels.
const QString StartsOfColumn = uR"(
    [...document.querySelectorAll('.row')].map(({block}) => {
        const text = block.node;
        const range = document.createRange();
        const at = text.data.split('\t').slice(0, 2).join('\t').length + 1;
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return Math.round(range.getBoundingClientRect().left);
    }).join(' '))"_s;

} // namespace

/// Rows of figures stand in columns, like the head above them.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void columnsStandBelowEachOther();
    void secondTableHasItsOwnColumns();
    void textAroundIsNoRow();
    void rowsTakeOneLine_data();
    void rowsTakeOneLine();

private:
    int left(const QString &passage) const { return m_reader->pointOf(passage).x(); }
    QString tabSize(const QString &passage) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestTables::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile,
                                                   u"=渡口菜价\n"
                                                   "上周渡口的菜价有涨有跌，账本记下了每一天。\n"
                                                   "品名 产地 单价\n"
                                                   "南乡大白菜 12.86 13.72\n"
                                                   "葱 14.95 15.60\n"
                                                   "往后几天还会更便宜一些，账本上这样写着。\n"
                                                   "鱼 16.86 17.72\n"
                                                   "虾 18.95 19.60\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shownText().contains(u"19.60"_s), 20000);
}

void TestTables::cleanupTestCase()
{
    m_reader.reset();
    m_profile.reset();
    m_theme.reset();
}

QString TestTables::tabSize(const QString &passage) const
{
    return m_reader
        ->value(u"[...document.querySelectorAll('.row')].find((row) => "
                "row.textContent.includes('%1')).style.tabSize"_s.arg(passage))
        .toString();
}

void TestTables::columnsStandBelowEachOther()
{
    constexpr int Pixel = 1; // of rounding
    QVERIFY(std::abs(left(u"12.86"_s) - left(u"14.95"_s)) <= Pixel);
    QVERIFY(std::abs(left(u"13.72"_s) - left(u"15.60"_s)) <= Pixel);
    QVERIFY(left(u"13.72"_s) - left(u"12.86"_s) > 100);
    QVERIFY(left(u"产地"_s) < left(u"单价"_s));
    QCOMPARE(tabSize(u"产地"_s), tabSize(u"12.86"_s));
}

void TestTables::secondTableHasItsOwnColumns()
{
    QVERIFY(tabSize(u"16.86"_s) != tabSize(u"12.86"_s));
    QCOMPARE(tabSize(u"18.95"_s), tabSize(u"16.86"_s));
}

void TestTables::textAroundIsNoRow()
{
    QCOMPARE(m_reader->count(u".reading .row"_s), 5);
    QCOMPARE(m_reader->count(u".source .row"_s), 0);
}

void TestTables::rowsTakeOneLine_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("inColumns");
    QTest::newRow("wide") << WideTable << 1000 << true;
    QTest::newRow("narrower than the table") << WideTable << 760 << true;
    QTest::newRow("names that pass as many stops") << u"=主要指标\n"
                                                      "工业产品增加值 亿元 386.2 7.4\n"
                                                      "固定资产投资 亿元 512.6 4.1\n"
                                                      "港口货物吞吐量 万吨 4820 -12.6\n"_s
                                                   << 460 << true;
    QTest::newRow("no room for columns") << WideTable << 500 << false;
}

void TestTables::rowsTakeOneLine()
{
    QFETCH(const QString, page);
    QFETCH(const int, width);
    QFETCH(const bool, inColumns);
    test::ReaderProbe reader(*m_theme, *m_profile, page);
    QTRY_COMPARE_WITH_TIMEOUT(reader.count(u".row"_s), 3, 20000);
    reader.view.resize(width, 700);
    QTRY_COMPARE_WITH_TIMEOUT(reader.value(u"window.innerWidth"_s).toInt(), width, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.value(LinesOfRows).toString(), u"1 1 1"_s, 20000);
    const QStringList starts = reader.value(StartsOfColumn).toString().split(u' ');
    QCOMPARE(starts.size(), 3);
    QCOMPARE(starts[1] == starts[0] && starts[2] == starts[0], inColumns);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestTables>(argc, argv);
}
#include "tst_tables.moc"
