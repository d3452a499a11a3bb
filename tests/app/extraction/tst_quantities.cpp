// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/factsummary.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheQuantities_data();
    void findsTheQuantities();
};

void TestQuantities::findsTheQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("facts");
    static const TextCase cases[] = {
        {u"全年收入2043.5亿元", u"money 2043.5亿元 204350000000 CNY"},
        {u"补助资金134.6 亿 元到位", u"money 134.6 亿 元 13460000000 CNY"},
        {u"收入２０４３．５亿元", u"money ２０４３．５亿元 204350000000 CNY"},
        {u"出口10.6亿美元，进口2043.5亿元",
         u"money 10.6亿美元 1060000000 USD;money 2043.5亿元 204350000000 CNY"},
        {u"筹资40亿元,2024年还清", u"money 40亿元 4000000000 CNY;date 2024年 2024"},
        {u"每户补助1000——2000元", u"money 1000——2000元 1000..2000 CNY"},
        {u"投资60多亿元", u"money 60多亿元 >6000000000 CNY"},
        {u"一年挣3万来块钱", u"money 3万来块钱 ~30000 CNY"},
        {u"签约30亿元项目", u"money 30亿元 3000000000 CNY"},
        {u"总额达3.2万亿元", u"money 3.2万亿元 3200000000000 CNY"},
        {u"票价3元5角", u"money 3元5角 3.5 CNY"},
        {u"仅售五毛钱", u"money 五毛钱 0.5 CNY"},
        {u"付定金壹拾贰万叁仟元", u"money 壹拾贰万叁仟元 123000 CNY"},
        {u"捐款⼀百万元", u"money ⼀百万元 1000000 CNY"},
        {u"募集两千万元", u"money 两千万元 20000000 CNY"},
        {u"合计1,234,567.89美元", u"money 1,234,567.89美元 1234567.89 USD"},
        {u"售价US$5.5亿", u"money US$5.5亿 550000000 USD"},
        {u"花费￥1,200", u"money ￥1,200 1200 CNY"},
        {u"折合人民币500万元", u"money 500万元 5000000 CNY"},
        {u"成交1亿2000万元", u"money 1亿2000万元 120000000 CNY"},
        {u"约合3.5亿欧元", u"money 3.5亿欧元 ~350000000 EUR"},
        {u"罚款5000日元", u"money 5000日元 5000 JPY"},
        {u"煤价每吨涨至620元/吨", u"money 620元/吨 620 CNY"},
        {u"上百亿元债务", u"money 百亿元 >=10000000000 CNY"},
        {u"投入超千亿元", u"money 千亿元 >100000000000 CNY"},
        {u"不到两百元", u"money 两百元 <200 CNY"},
        {u"三元里街道办事处", u""},
        {u"珠三角和长三角", u""},
        {u"增长26.8%", u"percent 26.8% 26.8"},
        {u"增速-3.5%左右", u"percent -3.5% ~-3.5"},
        {u"降幅5%—8%", u"percent 5%—8% 5..8"},
        {u"利率从4%到6%", u"percent 4% 4;percent 6% 6"},
        {u"达标率百分之十二点三", u"percent 百分之十二点三 12.3"},
        {u"涨百分之五至百分之八", u"percent 百分之五至百分之八 5..8"},
        {u"约三分之二的村", u"percent 三分之二 ~66.666667"},
        {u"千分之八的费率", u"percent 千分之八 0.8"},
        {u"超过九成的受访者", u"percent 九成 >90"},
        {u"七成五的职工", u"percent 七成五 75"},
        {u"全场七折", u"percent 七折 70"},
        {u"八五折优惠", u"percent 八五折 85"},
        {u"打8.5折", u"percent 8.5折 85"},
        {u"过半家庭受益", u"percent 过半 >50"},
        {u"由3成为主", u""},
        {u"成立三年", u"duration 三年 3 年"},
        {u"下降0.26个百分点", u"points 0.26个百分点 0.26"},
        {u"下调25个基点", u"points 25个基点 0.25"},
        {u"央行宣布升息半码", u"points 半码 0.125"},
        {u"是上年的1.4倍", u"multiple 1.4倍 1.4"},
        {u"产值翻番", u"multiple 翻番 2"},
        {u"力争翻一番", u"multiple 翻一番 2"},
        {u"收入翻了两番", u"multiple 翻了两番 4"},
        {u"增长数十倍", u"multiple 数十倍 none"},
        {u"扩大2至3倍", u"multiple 2至3倍 2..3"},
        {u"8.8万户居民", u"count 8.8万户 88000 户"},
        {u"4.4万人次", u"count 4.4万人次 44000 人次"},
        {u"237万户（次）农户", u"count 237万户（次） 2370000 户（次）"},
        {u"共有两家企业", u"count 两家 2 家"},
        {u"推出十项措施", u"count 十项 10 项"},
        {u"十几人突围", u"count 十几人 >10 人"},
        {u"30余家企业", u"count 30余家 >30 家"},
        {u"上百家企业", u"count 百家 >=100 家"},
        {u"三四百人参加", u"count 三四百人 300..400 人"},
        {u"七八个孩子", u"count 七八个 7..8 个"},
        {u"提供70——80个岗位", u"count 70——80个 70..80 个"},
        {u"3至5万人", u"count 3至5万人 30000..50000 人"},
        {u"不少于1,200名学员", u"count 1,200名 >=1200 名"},
        {u"一百二十三名代表", u"count 一百二十三名 123 名"},
        {u"两万五千人", u"count 两万五千人 25000 人"},
        {u"廿三名学生", u"count 廿三名 23 名"},
        {u"惠及216.8万城乡居民", u"count 216.8万 2168000"},
        {u"六大类商品", u"count 六大类 6 大类"},
        {u"统一部署，进一步落实", u""},
        {u"第一书记带头", u""},
        {u"这是一个系统工程", u""},
        {u"“三个责任”落实", u""},
        {u"十九届六中全会", u""},
        {u"五届二次全会通过", u""},
        {u"三农工作和六稳任务", u""},
        {u"二连浩特口岸", u""},
        {u"建立3+1机制", u""},
        {u"驱动P2P和5G发展", u""},
        {u"506万亩沙地", u"measure 506万亩 5060000 亩"},
        {u"直径550 mm的棒材", u"measure 550 mm 550 mm"},
        {u"近万亩玉米", u"measure 万亩 ~10000 亩"},
        {u"10.67万平方公里", u"measure 10.67万平方公里 106700 平方公里"},
        {u"装机5万千瓦", u"measure 5万千瓦 50000 千瓦"},
        {u"5千克大米", u"measure 5千克 5 千克"},
        {u"发电3.2亿千瓦时", u"measure 3.2亿千瓦时 320000000 千瓦时"},
        {u"最低零下5摄氏度", u"measure 零下5摄氏度 -5 摄氏度"},
        {u"吞吐量120万TEU", u"measure 120万TEU 1200000 TEU"},
        {u"完成15万标箱", u"measure 15万标箱 150000 标箱"},
        {u"种植三百公顷", u"measure 三百公顷 300 公顷"},
        {u"长约20公里", u"measure 20公里 ~20 公里"},
        {u"10-15吨垃圾", u"measure 10-15吨 10..15 吨"},
        {u"患者59 岁", u"age 59 岁 59"},
        {u"60岁以上老人", u"age 60岁 >=60"},
        {u"18至60岁人员", u"age 18至60岁 18..60"},
        {u"用时24小时", u"duration 24小时 24 小时"},
        {u"48小时内办结", u"duration 48小时 <=48 小时"},
        {u"顺延6个月", u"duration 6个月 6 个月"},
        {u"启动三年行动", u"duration 三年 3 年"},
        {u"十多年来", u"duration 十多年 >10 年"},
        {u"历时两年半", u"duration 两年半 2.5 年"},
        {u"会议开了两个半小时", u"duration 两个半小时 2.5 个小时"},
        {u"停产3个多月", u"duration 3个多月 >3 个月"},
        {u"全程1小时30分", u"duration 1小时30分 90 分钟"},
        {u"公示期为5日内", u"duration 5日 <=5 日"},
        {u"打造15分钟生活圈", u"duration 15分钟 15 分钟"},
        {u"第四批名单", u"ordinal 第四批 4"},
        {u"全国第25个安全月", u"ordinal 全国第25个 25"},
        {u"排名第三", u"ordinal 第三 3"},
        {u"第15次常务会议", u"ordinal 第15次 15"},
        {u"下转第8版", u""},
        {u"第三产业增加值", u""},
        {u"依据国办发〔2022〕109号文件", u"docnum 国办发〔2022〕109号 国办发〔2022〕109号"},
        {u"落实国发14号文的方案", u"docnum 国发14号文 国发14号"},
        {u"电话0471-6650000", u"phone 0471-6650000 0471-6650000"},
        {u"手机13800001234", u"phone 13800001234 13800001234"},
        {u"下午3时30分开会", u"other_number 3时30分 15:30"},
        {u"列车07:40到站", u"other_number 07:40 07:40"},
        {u"补助經費1兆2,345億元", u"money 1兆2,345億元 1234500000000 TWD"},
        {u"罰鍰新臺幣三萬元", u"money 三萬元 30000 TWD"},
    };
    for (const TextCase &row : cases) {
        const QString text = QString::fromUtf16(row.text);
        QTest::newRow(qUtf8Printable(text)) << text << QString::fromUtf16(row.facts);
    }
}

void TestQuantities::findsTheQuantities()
{
    QFETCH(QString, text);
    QTEST(summaryOf(factsOf(text)), "facts");
}

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
