// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/shadowtype.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestShadowType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneCopy_data();
    void leavesOneCopy();
};

void TestShadowType::leavesOneCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("once");
    QTest::newRow("whole line twice") << u"海港新区海港新区"_s << u"海港新区"_s;
    QTest::newRow("character by character") << u"海海港港新新区区"_s << u"海港新区"_s;
    QTest::newRow("run by run, quotes too")
        << u"建设智慧建设智慧““大码头大码头””"_s << u"建设智慧“大码头”"_s;
    QTest::newRow("punctuation doubled")
        << u"船坞里船坞里，，工人焊接工人焊接。。"_s << u"船坞里，工人焊接。"_s;
    QTest::newRow("two lines") << u"海港新区海港新区\n冲刺冲刺"_s << u"海港新区\n冲刺"_s;
    QTest::newRow("vertical quotes on their own lines")
        << u"海港新区海港新区\n\n﹃﹃\n再出发再出发\n\n﹄﹄"_s << u"海港新区\n\n﹃\n再出发\n\n﹄"_s;
    QTest::newRow("blanks inside") << u"海港 新区 海港 新区"_s << u"海港 新区 "_s;
    QTest::newRow("not doubled") << u"海港新区建设提速"_s << u"海港新区建设提速"_s;
    QTest::newRow("lawful doubling in a line") << u"家家户户贴春联"_s << u"家家户户贴春联"_s;
    QTest::newRow("idiom alone") << u"明明白白"_s << u"明明白白"_s;
    QTest::newRow("call alone") << u"加油加油"_s << u"加油加油"_s;
    QTest::newRow("one line of two doubled")
        << u"海港新区海港新区\n冲刺"_s << u"海港新区海港新区\n冲刺"_s;
    QTest::newRow("longer than a headline") << u"港"_s.repeated(400) << u"港"_s.repeated(400);
    QTest::newRow("empty") << QString() << QString();
}

void TestShadowType::leavesOneCopy()
{
    QFETCH(QString, text);
    QFETCH(QString, once);
    QString left;
    qsizetype from = 0;
    for (const TextRange copy : shadowCopies(text)) {
        QVERIFY(copy.start >= from);
        left += text.sliced(from, copy.start - from);
        from = copy.end;
    }
    left += text.sliced(from);
    QCOMPARE(left, once);
}

QTEST_GUILESS_MAIN(TestShadowType)
#include "tst_shadowtype.moc"
