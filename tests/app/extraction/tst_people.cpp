// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/people.h"
#include "datarows.h"
#include "namefinding.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void survivesAnyText();
};

void TestPeople::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    test::addRows(u"people.tsv"_s);
}

void TestPeople::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    test::compareNames(findPeople, text, expected, [](const Fact &fact) {
        const QString &role = fact.value.role;
        return fact.value.norm + (role.isEmpty() ? QString() : u" ("_s + role + u')');
    });
}

void TestPeople::survivesAnyText()
{
    test::verifyAnyTextIsSurvived(findPeople);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
