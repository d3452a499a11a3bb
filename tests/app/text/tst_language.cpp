// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/language.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageFollowsTheCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("simplified") << u"口岸货运量比上月增长，商户都来办手续。"_s << u"zh-Hans"_s;
        QTest::newRow("traditional") << u"口岸貨運量比上月增長，商戶都來辦手續。"_s << u"zh-Hant"_s;
        QTest::newRow("simplified with one traditional name")
            << u"本报记者采访了商户，口岸货运量比上月增长不少，大家都说明年会更好，老板姓葉。"_s
            << u"zh-Hans"_s;
        QTest::newRow("latin") << u"Freight at the port grew last month."_s << u"en"_s;
        QTest::newRow("nothing") << QString() << u"zh-Hans"_s;
    }

    void languageFollowsTheCharacters()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text), "language");
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
