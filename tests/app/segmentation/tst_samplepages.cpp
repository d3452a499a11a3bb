// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/paths.h"
#include "tests/support/splitpage.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

// Share of the lines and articles of a page that may be wrong.
constexpr double LineTolerance = 0.03;
constexpr double ArticleTolerance = 0;

test::SplitPage splitSample(const QString &path)
{
    const QString source = QString::fromUtf8(test::contentOf(path));
    return {source, test::expectedPage(path, source)};
}

} // namespace

class TestSamplePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasAnExpectation_data() { samples(); }
    void everyLineHasAnExpectation();
    void everyLineBelongsToABlock_data() { samples(); }
    void everyLineBelongsToABlock();
    void linesOfAnArticleStayTogether_data() { samples(); }
    void linesOfAnArticleStayTogether();
    void linesHaveTheirRoles_data() { samples(); }
    void linesHaveTheirRoles();
    void paragraphsStartWhereTheyAreSet_data() { samples(); }
    void paragraphsStartWhereTheyAreSet();
    void headlinesAreClean_data() { samples(); }
    void headlinesAreClean();
    void datelinesAndReportersAreRead_data() { samples(); }
    void datelinesAndReportersAreRead();

private:
    static void samples();
};

void TestSamplePages::samples()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : test::sampleFiles()) {
        QTest::newRow(QFileInfo(path).fileName().toUtf8().constData()) << path;
    }
}

void TestSamplePages::everyLineHasAnExpectation()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    qsizetype visibleLines = 0;
    for (const QString &line : page.source.split(u'\n')) {
        visibleLines += line.trimmed().isEmpty() ? 0 : 1;
    }
    QCOMPARE(page.expected.lines.size(), visibleLines);
    for (const test::ExpectedLine &line : page.expected.lines) {
        QVERIFY(!line.range.in(page.source).trimmed().isEmpty());
    }
}

void TestSamplePages::everyLineBelongsToABlock()
{
    QFETCH(const QString, path);
    QCOMPARE(splitSample(path).linesWithoutBlock(), QStringList());
}

void TestSamplePages::linesOfAnArticleStayTogether()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    test::verifyFew(page.linesInWrongArticle(), page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::linesHaveTheirRoles()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    test::verifyFew(page.linesOfWrongRole(), page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::paragraphsStartWhereTheyAreSet()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    test::verifyFew(page.wrongParagraphStarts(), page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::headlinesAreClean()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    test::verifyFew(page.wrongHeadlines(), page.expected.articles.size(), ArticleTolerance);
}

void TestSamplePages::datelinesAndReportersAreRead()
{
    QFETCH(const QString, path);
    const test::SplitPage page = splitSample(path);
    test::verifyFew(page.wrongCredits(), page.expected.articles.size(), ArticleTolerance);
}

QTEST_GUILESS_MAIN(TestSamplePages)
#include "tst_samplepages.moc"
