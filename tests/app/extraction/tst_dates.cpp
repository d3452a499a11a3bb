// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/factsummary.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDatesAndPeriods_data();
    void findsDatesAndPeriods();
};

void TestDates::findsDatesAndPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("facts");
    static const TextCase cases[] = {
        {u"12月1日讯", u"date 12月1日 --12-01"},
        {u"2020年12月1日", u"date 2020年12月1日 2020-12-01"},
        {u"12 月 1 日", u"date 12 月 1 日 --12-01"},
        {u"二〇二二年八月九日", u"date 二〇二二年八月九日 2022-08-09"},
        {u"一九七九年建厂", u"date 一九七九年 1979"},
        {u"１９９４年投产", u"date １９９４年 1994"},
        {u"今年5月开工", u"date 今年5月 --05"},
        {u"截至9月末", u"date 9月末 --09"},
        {u"10月初抵达", u"date 10月初 --10"},
        {u"1941年9月下旬", u"date 1941年9月下旬 1941-09"},
        {u"1942年秋", u"date 1942年秋 1942"},
        {u"2022年春节前", u"date 2022年 2022"},
        {u"2019年度考核", u"date 2019年度 2019"},
        {u"民国三十五年春", u"date 民国三十五年春 1946"},
        {u"光绪十三年开埠", u"date 光绪十三年 1887"},
        {u"2020-12-01公布", u"date 2020-12-01 2020-12-01"},
        {u"5日突围", u"date 5日 ---05"},
        {u"自2020年以来", u"date 2020年 2020"},
        {u"2020年前三季度", u"period 2020年前三季度 2020-01-01/2020-09-30"},
        {u"2019年全年", u"period 2019年全年 2019-01-01/2019-12-31"},
        {u"前三季度全区", u"period 前三季度 /"},
        {u"前9个月", u"period 前9个月 /"},
        {u"今年前11个月", u"period 今年前11个月 /"},
        {u"2026年1-5月", u"period 2026年1-5月 2026-01/2026-05"},
        {u"1—10月份", u"period 1—10月份 --01/--10"},
        {u"2至6月减免", u"period 2至6月 --02/--06"},
        {u"2022—2024年", u"period 2022—2024年 2022-01-01/2024-12-31"},
        {u"2018-2019年度人物", u"period 2018-2019年 2018-01-01/2019-12-31"},
        {u"2020-2021赛季", u"period 2020-2021赛季 2020/2021"},
        {u"5月九号到十五号", u"period 5月九号到十五号 --05-09/--05-15"},
        {u"3号至5号楼", u""},
        {u"12号上午开会", u"date 12号 ---12"},
        {u"定于12号召开", u"date 12号 ---12"},
        {u"搬进12号楼，12号球员", u""},
        {u"展会17—19日举行", u"period 17—19日 ---17/---19"},
        {u"约需3—5日", u"duration 3—5日 3..5 日"},
        {u"5月17、18日演出", u"date 5月17 --05-17;date 18日 ---18"},
        {u"1999.08-2002.02任教", u"period 1999.08-2002.02 1999-08/2002-02"},
        {u"收于1999.08-2002.02点", u"measure 1999.08-2002.02点 1999.08..2002.02 点"},
        {u"将于112年12月通车", u"date 112年12月 2023-12"},
        {u"建校112年", u"duration 112年 112 年"},
        {u"四季度末", u"period 四季度 /"},
        {u"2024年正月初一", u"date 2024年正月初一 2024-02-10"},
        {u"2023年农历八月十五", u"date 2023年农历八月十五 2023-09-29"},
        {u"2025年腊月廿三", u"date 2025年腊月廿三 2026-02-10"},
        {u"2024年正月初一至初七", u"period 2024年正月初一至初七 2024-02-10/2024-02-16"},
        {u"八月初三开镰，大年三十返乡", u"date 八月初三 "},
        {u"2024年十月初到货", u"date 2024年十月初 2024-10"},
        {u"10月1日至30日", u"period 10月1日至30日 --10-01/--10-30"},
        {u"10月1—7日", u"period 10月1—7日 --10-01/--10-07"},
        {u"12月1日至12月21日", u"period 12月1日至12月21日 --12-01/--12-21"},
        {u"2020年12月底至2021年1月", u"period 2020年12月底至2021年1月 2020-12/2021-01"},
        {u"1939年底至1942年", u"period 1939年底至1942年 1939/1942"},
        {u"近5年新高", u"period 近5年 /"},
        {u"未来五年规划", u"period 未来五年 /"},
        {u"三年内完成", u"period 三年内 /"},
        {u"2021年上半年", u"period 2021年上半年 2021-01-01/2021-06-30"},
        {u"下半年开工", u"period 下半年 /"},
        {u"今年二季度", u"period 今年二季度 /"},
        {u"2023年第三季度", u"period 2023年第三季度 2023-07-01/2023-09-30"},
        {u"昨（12）日公布", u"date 昨（12）日 ---12"},
        {u"首兩月零售額", u"period 首兩月 /"},
        {u"二OO二年三月", u"date 二OO二年三月 2002-03"},
        {u"二00八年办会", u"date 二00八年 2008"},
        {u"两千零四年八月", u"date 两千零四年八月 2004-08"},
        {u"一千九百九十八年", u"date 一千九百九十八年 1998"},
        {u"两千年历史", u"duration 两千年 2000 年"},
        {u"98年4月建成", u"date 98年4月 1998-04"},
        {u"零七年三季度", u"period 零七年三季度 2007-07-01/2007-09-30"},
        {u"19年底通车", u"date 19年底 2019"},
        {u"历时15年建成", u"duration 15年 15 年"},
        {u"服刑15年零3个月", u"duration 15年 15 年;duration 3个月 3 个月"},
        {u"民國113年前3季", u"period 民國113年前3季 2024-01-01/2024-09-30"},
        {u"113年前3季稅收", u"period 113年前3季 2024-01-01/2024-09-30"},
        {u"第3季營收", u"period 第3季 /"},
        {u"連續第三季不動，央行表示", u"ordinal 第三季 3"},
        {u"1997年7月1日至2003年底", u"period 1997年7月1日至2003年底 1997-07-01/2003"},
        {u"电视剧第三季", u"ordinal 第三季 3"},
        {u"2022年首季", u"period 2022年首季 2022-01-01/2022-03-31"},
        {u"首9个月合计", u"period 首9个月 /"},
        {u"本世纪20年代", u"period 本世纪20年代 2020-01-01/2029-12-31"},
        {u"19世纪末建港", u"period 19世纪末 /"},
        {u"2023/24学年", u"period 2023/24学年 2023/2024"},
        {u"2020至2025年前完成", u"period 2020至2025年 2020-01-01/2025-12-31"},
        {u"农历2015年十月初一", u"date 2015年十月初一 2015-11-12"},
        {u"20世纪90年代", u"period 20世纪90年代 1990-01-01/1999-12-31"},
    };
    for (const TextCase &row : cases) {
        const QString text = QString::fromUtf16(row.text);
        QTest::newRow(qUtf8Printable(text)) << text << QString::fromUtf16(row.facts);
    }
}

void TestDates::findsDatesAndPeriods()
{
    QFETCH(QString, text);
    QTEST(summaryOf(factsOf(text)), "facts");
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
