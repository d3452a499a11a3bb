// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarytext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// How issues are named where a person reads of them.
class TestLibraryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issueIsNamed_data();
    void issueIsNamed();
};

void TestLibraryText::issueIsNamed_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("title");
    const QDate day(2025, 3, 12);
    QTest::newRow("paper and date")
        << u"滨岭日报"_s << day << u"a.txt"_s << u"滨岭日报 2025-03-12"_s;
    QTest::newRow("paper alone") << u"滨岭日报"_s << QDate() << u"a.txt"_s << u"滨岭日报"_s;
    QTest::newRow("file and date") << u""_s << day << u"第三版.txt"_s << u"第三版 2025-03-12"_s;
    QTest::newRow("file that tells the date")
        << u""_s << day << u"page-2025-03-12.md"_s << u"page-2025-03-12"_s;
    QTest::newRow("file that tells it in another form")
        << u""_s << day << u"20250312_A3.txt"_s << u"20250312_A3"_s;
    QTest::newRow("file of another date")
        << u""_s << day << u"2025-03-11.txt"_s << u"2025-03-11 2025-03-12"_s;
    QTest::newRow("no ending") << u""_s << QDate() << u"版2024.05"_s << u"版2024.05"_s;
    QTest::newRow("hidden file") << u""_s << QDate() << u".txt"_s << u".txt"_s;
}

void TestLibraryText::issueIsNamed()
{
    QFETCH(const QString, paper);
    QFETCH(const QDate, date);
    QFETCH(const QString, fileName);
    QFETCH(const QString, title);
    Issue issue;
    issue.info.paper = paper;
    issue.info.date = date;
    issue.fileName = fileName;
    QCOMPARE(issueTitle(issue), title);
}

QTEST_GUILESS_MAIN(TestLibraryText)
#include "tst_librarytext.moc"
