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
        {"headlines behind, no gaps", {15, false, false, false, true}, 0.03, 0.12},
        {"18 characters, headlines too", {18, false, false, true, false, true}, 0.05, 0.04},
        {"24 characters, headlines too", {24, false, false, true, false, true}, 0.05, 0.03}};
    return all;
}

/// Says what is wrong with a page, a line of text each.
using Complaints = QStringList (test::SplitPage::*)() const;

/// What is wrong on all pages in one setting, and how much could be.
struct Faults
{
    QStringList found;
    qsizetype lines = 0;
    qsizetype articles = 0;
};

Faults faultsOf(const NamedSetting &setting, Complaints complaints)
{
    Faults faults;
    for (const QString &name : test::markedPages()) {
        const test::SetPage set = test::setPage(name, setting.setting);
        const test::SplitPage page(set.source, set.expected);
        for (const QString &fault : (page.*complaints)()) {
            faults.found.append(name + u", "_s + fault);
        }
        faults.lines += page.expected.lines.size();
        faults.articles += page.expected.articles.size();
    }
    return faults;
}

void verifyLines(const NamedSetting &setting, Complaints complaints)
{
    const Faults faults = faultsOf(setting, complaints);
    QVERIFY(faults.lines > 0);
    test::verifyFew(faults.found, faults.lines, setting.lines);
}

void verifyArticles(const NamedSetting &setting, Complaints complaints)
{
    const Faults faults = faultsOf(setting, complaints);
    QVERIFY(faults.articles > 0);
    test::verifyFew(faults.found, faults.articles, setting.articles);
}

} // namespace

/// Invented pages of many papers (tests/data/pages), each set in many ways.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineBelongsToABlock_data() { rows(); }
    void everyLineBelongsToABlock();
    void articlesAreToldApart_data() { rows(); }
    void articlesAreToldApart();
    void headlinesAreFound_data() { rows(); }
    void headlinesAreFound();
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

void TestPages::everyLineBelongsToABlock()
{
    QFETCH(const int, index);
    QCOMPARE(faultsOf(settings()[index], &test::SplitPage::linesWithoutBlock).found, QStringList());
}

void TestPages::articlesAreToldApart()
{
    QFETCH(const int, index);
    verifyLines(settings()[index], &test::SplitPage::linesInWrongArticle);
}

void TestPages::headlinesAreFound()
{
    QFETCH(const int, index);
    verifyArticles(settings()[index], &test::SplitPage::wrongHeadlines);
}

void TestPages::linesHaveTheirRoles()
{
    QFETCH(const int, index);
    verifyLines(settings()[index], &test::SplitPage::linesOfWrongRole);
}

void TestPages::paragraphsAreFound()
{
    QFETCH(const int, index);
    verifyLines(settings()[index], &test::SplitPage::wrongParagraphStarts);
}

void TestPages::datelinesAndReportersAreRead()
{
    QFETCH(const int, index);
    verifyArticles(settings()[index], &test::SplitPage::wrongCredits);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
