// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/markedpage.h"
#include "tests/support/splitpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

struct NamedSetting
{
    const char *name;
    test::Setting setting;
    double lines = 0;    ///< Share of all lines of all pages that may be wrong.
    double articles = 0; ///< Likewise of articles.
};

/// How the pages are set. Where a setting takes signs away (blank lines, indents), some places of
/// a page cannot be told apart by anyone; the share of these is the tolerance.
const QList<NamedSetting> &settings()
{
    static const QList<NamedSetting> all{
        {"paragraph a line", {0, false, false, true, false}, 0.002, 0},
        {"13 characters", {13, false, false, true, false}, 0.01, 0.01},
        {"18 characters, torn first lines", {18, false, true, true, false}, 0.025, 0.04},
        {"22 characters, indents", {22, true, false, true, false}, 0.005, 0.01},
        {"30 characters", {30, false, false, true, false}, 0.015, 0.01},
        {"paragraph a line, no gaps", {0, false, false, false, false}, 0.02, 0.07},
        {"14 characters, no gaps", {14, false, false, false, false}, 0.02, 0.07},
        {"22 characters, indents, no gaps", {22, true, false, false, false}, 0.02, 0.07},
        {"40 characters, no gaps", {40, false, false, false, false}, 0.03, 0.07},
        {"headlines behind", {15, false, false, true, true}, 0.02, 0.09},
        {"headlines behind, no gaps", {15, false, false, false, true}, 0.03, 0.12}};
    return all;
}

/// What is wrong on all pages in one setting.
struct Faults
{
    QStringList lines;
    QStringList articles;
    qsizetype allLines = 0;
    qsizetype allArticles = 0;

    void add(const QString &page, const QStringList &wrongLines, const QStringList &wrongArticles)
    {
        for (const QString &fault : wrongLines) {
            lines.append(page + u", "_s + fault);
        }
        for (const QString &fault : wrongArticles) {
            articles.append(page + u", "_s + fault);
        }
    }
};

void verifyFew(const QStringList &faults, qsizetype total, double tolerance)
{
    const bool few = double(faults.size()) <= double(total) * tolerance;
    for (const QString &fault : faults) {
        if (!few) {
            qInfo().noquote() << fault;
        }
    }
    QVERIFY2(few,
             qPrintable(QString::number(faults.size()) + u" wrong of "_s + QString::number(total)));
}

} // namespace

/// Invented pages of many papers (tests/data/pages), each set in many ways.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreToldApart_data() { rows(); }
    void articlesAreToldApart();
    void linesHaveTheirRoles_data() { rows(); }
    void linesHaveTheirRoles();
    void paragraphsAreFound_data() { rows(); }
    void paragraphsAreFound();
    void datelinesAndReportersAreRead_data() { rows(); }
    void datelinesAndReportersAreRead();

private:
    static void rows();
};

void TestPages::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < settings().size(); ++i) {
        QTest::newRow(settings()[i].name) << i;
    }
}

void TestPages::articlesAreToldApart()
{
    QFETCH(const int, index);
    const NamedSetting &setting = settings()[index];
    Faults faults;
    for (const QString &name : test::markedPages()) {
        const test::SetPage set = test::setPage(name, setting.setting);
        const test::SplitPage page(set.source, set.expected);
        QCOMPARE(page.linesWithoutBlock(), QStringList());
        faults.add(name, page.linesInWrongArticle(), page.wrongHeadlines());
        faults.allLines += page.expected.lines.size();
        faults.allArticles += page.expected.articles.size();
    }
    QVERIFY(faults.allLines > 0);
    verifyFew(faults.lines, faults.allLines, setting.lines);
    verifyFew(faults.articles, faults.allArticles, setting.articles);
}

void TestPages::linesHaveTheirRoles()
{
    QFETCH(const int, index);
    const NamedSetting &setting = settings()[index];
    Faults faults;
    for (const QString &name : test::markedPages()) {
        const test::SetPage set = test::setPage(name, setting.setting);
        const test::SplitPage page(set.source, set.expected);
        faults.add(name, page.linesOfWrongRole(), {});
        faults.allLines += page.expected.lines.size();
    }
    verifyFew(faults.lines, faults.allLines, setting.lines);
}

void TestPages::paragraphsAreFound()
{
    QFETCH(const int, index);
    const NamedSetting &setting = settings()[index];
    Faults faults;
    for (const QString &name : test::markedPages()) {
        const test::SetPage set = test::setPage(name, setting.setting);
        const test::SplitPage page(set.source, set.expected);
        faults.add(name, page.wrongParagraphStarts(), {});
        faults.allLines += page.expected.lines.size();
    }
    verifyFew(faults.lines, faults.allLines, setting.lines);
}

void TestPages::datelinesAndReportersAreRead()
{
    QFETCH(const int, index);
    const NamedSetting &setting = settings()[index];
    Faults faults;
    for (const QString &name : test::markedPages()) {
        const test::SetPage set = test::setPage(name, setting.setting);
        const test::SplitPage page(set.source, set.expected);
        faults.add(name, {}, page.wrongCredits());
        faults.allArticles += page.expected.articles.size();
    }
    verifyFew(faults.articles, faults.allArticles, setting.articles);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
