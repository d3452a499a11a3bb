// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/heldby.h"
#include "ui/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void importIsNoOtherProgram();
    void ownLargeStepIsNoOtherProgram();
    void namesTheFileAndTheCause();
    void aPercentSignInAFileNameIsKept();
    void causesAreInTheLanguageOfTheWindow_data();
    void causesAreInTheLanguageOfTheWindow();
    void foreignNamesCannotTurnTheSentence();
};

void TestErrorText::everyCodeHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(ErrorCode::Cancelled);
    for (int code = 0; code <= last; ++code) {
        sentences.insert(errorText({static_cast<ErrorCode>(code), u"页.txt"_s, {}}));
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::importIsNoOtherProgram()
{
    const QString text = errorText({ErrorCode::ProjectLocked, u"a.jianbao"_s, HeldByImport});
    QVERIFY(text.contains(u"imported"));
    QVERIFY(!text.contains(u"another program"));
}

void TestErrorText::ownLargeStepIsNoOtherProgram()
{
    const QString text = errorText({ErrorCode::ProjectLocked, u"a.jianbao"_s, HeldByLargeStep});
    QVERIFY(text.contains(u"large change"));
    QVERIFY(!text.contains(u"another program"));
}

void TestErrorText::namesTheFileAndTheCause()
{
    const QString text = errorText({ErrorCode::FileNotReadable, u"第3版.txt"_s, u"EACCES"_s});
    QVERIFY(text.contains(u"第3版.txt"));
    QVERIFY(text.contains(u"EACCES"));
}

void TestErrorText::aPercentSignInAFileNameIsKept()
{
    const QString text = errorText({ErrorCode::FileNotFound, u"增长%1.txt"_s, u"%2"_s});
    QVERIFY(text.contains(u"增长%1.txt"));
    QVERIFY(text.contains(u"(%2)"));
}

void TestErrorText::causesAreInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("kept");
    QTest::newRow("version") << u"version 99"_s << u"99"_s;
    QTest::newRow("twin") << u"no twin: line 7"_s << u"7"_s;
    QTest::newRow("line of a list") << u"line 3: more fields than the header has"_s << u"3"_s;
    QTest::newRow("columns") << u"line 1: there is no column “x”. The columns are: word, kind"_s
                             << u"word, kind"_s;
    QTest::newRow("circle") << u"tags in a circle"_s << QString();
}

void TestErrorText::causesAreInTheLanguageOfTheWindow()
{
    QFETCH(QString, cause);
    QFETCH(QString, kept);
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/jianbao_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    const QString text = errorText({ErrorCode::NewerProject, u"a.jianbao"_s, cause});
    QCoreApplication::removeTranslator(&chinese);
    static const QRegularExpression word(u"[a-z]{4,}"_s);
    QString own = text;
    own.remove(u"jianbao"_s, Qt::CaseInsensitive).remove(kept);
    QVERIFY2(!own.contains(word), qPrintable(text));
    QVERIFY(text.contains(kept));
}

void TestErrorText::foreignNamesCannotTurnTheSentence()
{
    const QString text =
        errorText({ErrorCode::FileNotFound, u"第3版\u202Etxt.exe\u2066"_s + QChar(0) + u"页"_s,
                   u"a\u202Eb"_s});
    for (const QChar c : text) {
        QVERIFY(c.isPrint());
    }
    QVERIFY(text.contains(u"txt.exe"));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
