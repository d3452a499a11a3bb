// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/errortext.h"

#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void namesTheFileAndTheCause();
    void aPercentSignInAFileNameIsKept();
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

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
