// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shownvalue.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestShownValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionMarksAreSigns();
    void whatIsEditedStays();
    void toolTipIsNoMarkup();
    void otherValuesStay();
};

void TestShownValue::directionMarksAreSigns()
{
    const QString name = u"港\u202E口"_s;
    const QString shown = u"港\uFFFD口"_s;
    QCOMPARE(shownValue(name, Qt::DisplayRole).toString(), shown);
    QCOMPARE(shownValue(name, Qt::UserRole + 3).toString(), shown);
    QCOMPARE(shownValue(QStringList{name, u"甲"_s}, Qt::UserRole).toStringList(),
             QStringList({shown, u"甲"_s}));
}

void TestShownValue::whatIsEditedStays()
{
    QCOMPARE(shownValue(u"港\u202E口"_s, Qt::EditRole).toString(), u"港\u202E口"_s);
}

void TestShownValue::toolTipIsNoMarkup()
{
    const QString markup = u"<b>第3版</b>"_s;
    QCOMPARE(shownValue(markup, Qt::ToolTipRole).toString(), markup.toHtmlEscaped());
    QCOMPARE(shownValue(markup, Qt::DisplayRole).toString(), markup); // lists draw it as it is
    QCOMPARE(shownValue(u"3 < 4"_s, Qt::ToolTipRole).toString(), u"3 < 4"_s);
}

void TestShownValue::otherValuesStay()
{
    QCOMPARE(shownValue(7, Qt::UserRole), QVariant(7));
    QCOMPARE(shownValue({}, Qt::DisplayRole), QVariant());
}

QTEST_GUILESS_MAIN(TestShownValue)
#include "tst_shownvalue.moc"
