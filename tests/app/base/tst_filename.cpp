// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/filename.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleBecomesAName_data();
    void titleBecomesAName();
};

void TestFileName::titleBecomesAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"渡口改桥以后"_s << u"渡口改桥以后"_s;
    QTest::newRow("refused signs") << u"a/b\\c:d*e?\"f\"<g>|h"_s << u"a b c d e f g h"_s;
    QTest::newRow("line break") << u"渡口\n改桥"_s << u"渡口 改桥"_s;
    QTest::newRow("hidden") << u" ..渡口.一"_s << u"渡口.一"_s;
    QTest::newRow("nothing") << u" /. "_s << QString();
    QTest::newRow("long") << u"桥"_s.repeated(70) << u"桥"_s.repeated(60);
    QTest::newRow("whole characters") << u"桥"_s.repeated(59) + u"𠮷田"_s << u"桥"_s.repeated(59);
}

void TestFileName::titleBecomesAName()
{
    QFETCH(QString, title);
    QTEST(fileNameFrom(title), "name");
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
