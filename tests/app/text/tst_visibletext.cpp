// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/visibletext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleCharactersStay_data();
    void onlyVisibleCharactersStay();
    void nothingTurnsTheLine();
};

void TestVisibleText::onlyVisibleCharactersStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) {
        QTest::newRow(name) << text << visible;
    };
    row("nothing", {}, {});
    row("Chinese", u"脱贫 攻坚（二）"_s, u"脱贫 攻坚（二）"_s);
    row("beyond the basic plane", u"𠮷田𡃁仔"_s, u"𠮷田𡃁仔"_s);
    row("private use", u"\uE000"_s, u"\uE000"_s);
    row("marks", u"e\u0301"_s, u"e\u0301"_s);
    row("directions", u"甲\u202Etxt\u202C\u2066乙\u2069\u200F"_s, u"甲txt乙"_s);
    row("no width", u"甲\u200B\u200D\uFEFF\u00AD乙"_s, u"甲乙"_s);
    row("controls", u"甲\u0001\u001B[31m\u007F\u0085乙"_s, u"甲[31m乙"_s);
    row("NUL", u"甲"_s + QChar(0) + u"乙"_s, u"甲乙"_s);
    row("half a pair", u"甲"_s + QChar(0xD842) + u"乙"_s + QChar(0xDFB7), u"甲乙"_s);
    row("no characters", u"甲\uFFFE\uFFFF"_s + QString::fromUcs4(U"\U0001FFFE"), u"甲"_s);
}

void TestVisibleText::onlyVisibleCharactersStay()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(withoutInvisible(text), visible);
    QCOMPARE(isVisibleText(text), text == visible);
    QCOMPARE(withoutInvisible(u"\t"_s + text + u"\n"_s), u"\t"_s + visible + u"\n"_s);
}

void TestVisibleText::nothingTurnsTheLine()
{
    const QString text = u"甲\u202Etxt\u202C\u2066乙\u2069\u200E\u200F\u061C\u001B\u007F\u0085"_s
                         + QChar(0) + QChar(0xD800) + u"丙\n\t\u200D\uFEFF𠮷\u05D0"_s;
    const QString shown = withInvisibleShown(text);
    QCOMPARE(shown.size(), text.size()); // offsets stay
    const QChar sign = QChar::ReplacementCharacter;
    QCOMPARE(shown, u"甲"_s + sign + u"txt"_s + sign + sign + u"乙"_s + QString(9, sign)
                        + u"丙\n\t\u200D\uFEFF𠮷\u05D0"_s);
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
