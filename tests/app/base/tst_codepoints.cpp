// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/codepoints.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCountingOneByOne_data();
    void agreesWithCountingOneByOne();
    void offsetInsideAPairCountsAsItsStart();
};

void TestCodePoints::agreesWithCountingOneByOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plane 0 only") << u"口岸过货量"_s;
    QTest::newRow("pair at the start") << u"𠀀口岸"_s;
    QTest::newRow("pair at the end") << u"口岸𠀀"_s;
    QTest::newRow("pairs in a row") << u"a𠀀𠮷😀b𡃁"_s;
    QTest::newRow("lone surrogates") << u"a"_s + QChar(0xD840) + u"b"_s + QChar(0xDC00) + u"𠀀"_s;
}

void TestCodePoints::agreesWithCountingOneByOne()
{
    QFETCH(QString, text);
    const CodePointIndex index(text);
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i <= text.size(); ++codePoint) {
        QCOMPARE(index.toCodePoint(i), codePoint);
        QCOMPARE(index.toUtf16(codePoint), i);
        const bool pair =
            i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        i += pair ? 2 : 1;
    }
    QCOMPARE(index.codePointCount(), codePoint - 1);
}

void TestCodePoints::offsetInsideAPairCountsAsItsStart()
{
    const CodePointIndex index(u"a𠀀b");
    QCOMPARE(index.toCodePoint(2), 1);
    QCOMPARE(index.toCodePoint(3), 2);
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
