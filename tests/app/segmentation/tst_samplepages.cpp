// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/model/names.h"
#include "app/segmentation/segmenter.h"
#include "tests/support/expectedpage.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

// Share of the lines and articles of a page that may be wrong: the rules hold for any newspaper
// and are not made for these pages.
constexpr double LineTolerance = 0.2;
constexpr double ArticleTolerance = 0.45;

/// A block and the article it belongs to.
struct Owner
{
    int article = -1; ///< Position in the segmentation; -1 for page furniture.
    Block block;
};

/// A sample page with what is expected of it and how it was split.
struct Page
{
    QString source;
    test::ExpectedPage expected;
    Segmentation found;
    QList<Owner> owners;

    /// The first block that holds a part of the line; null where none does.
    const Owner *ownerOf(const test::ExpectedLine &line) const
    {
        const auto holds = [&](const Owner &owner) {
            return owner.block.range.intersects(line.range);
        };
        const auto owner = std::find_if(owners.begin(), owners.end(), holds);
        return owner == owners.end() ? nullptr : &*owner;
    }
};

Page splitSample(const QString &path)
{
    Page page;
    page.source = QString::fromUtf8(test::contentOf(path));
    page.expected = test::expectedPage(path, page.source);
    page.found = segment(page.source, Lexicons::builtIn());
    for (int i = 0; i < page.found.articles.size(); ++i) {
        for (const Block &block : page.found.articles[i].blocks) {
            page.owners.append({i, block});
        }
    }
    for (const Block &block : page.found.furniture) {
        page.owners.append({-1, block});
    }
    return page;
}

QString describe(const Page &page, const test::ExpectedLine &line)
{
    return u"line "_s + QString::number(line.number) + u": "_s
           + line.range.in(page.source).toString();
}

/// Which found article holds most lines of each expected one; -1 for page furniture.
QHash<QString, int> matchedArticles(const Page &page)
{
    QHash<QString, QHash<int, int>> votes;
    for (const test::ExpectedLine &line : page.expected.lines) {
        if (const Owner *owner = page.ownerOf(line)) {
            ++votes[line.article][owner->article];
        }
    }
    QHash<QString, int> matched{{QString(), -1}};
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const auto best = std::max_element(it->cbegin(), it->cend());
        if (!it.key().isEmpty()) {
            matched.insert(it.key(), best.key());
        }
    }
    return matched;
}

/// Calls `check` for every expected article with the one found for it; names those where it fails.
template<typename Check>
QStringList wrongArticles(const Page &page, Check check)
{
    const QHash<QString, int> matched = matchedArticles(page);
    QStringList wrong;
    for (const test::ExpectedArticle &expected : page.expected.articles) {
        const int found = matched.value(expected.id, -1);
        const Article article = found >= 0 ? page.found.articles[found] : Article();
        if (found < 0 || !check(expected, article)) {
            wrong.append(expected.id + u": "_s + article.headline + u" | "_s + article.deck);
        }
    }
    return wrong;
}

void verifyFew(const QStringList &wrong, qsizetype total, double tolerance)
{
    for (const QString &item : wrong) {
        qInfo().noquote() << item;
    }
    QVERIFY2(double(wrong.size()) <= double(total) * tolerance,
             qPrintable(QString::number(wrong.size()) + u" wrong of "_s + QString::number(total)));
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
    QFETCH(QString, path);
    const Page page = splitSample(path);
    qsizetype visibleLines = 0;
    for (const QString &line : page.source.split(u'\n')) {
        visibleLines += line.trimmed().isEmpty() ? 0 : 1;
    }
    QCOMPARE(page.expected.lines.size(), visibleLines);
    for (const test::ExpectedLine &line : page.expected.lines) {
        QVERIFY2(!line.range.in(page.source).trimmed().isEmpty(), qPrintable(describe(page, line)));
    }
}

void TestSamplePages::everyLineBelongsToABlock()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    for (const test::ExpectedLine &line : page.expected.lines) {
        QVERIFY2(page.ownerOf(line), qPrintable(describe(page, line)));
    }
}

void TestSamplePages::linesOfAnArticleStayTogether()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    const QHash<QString, int> matched = matchedArticles(page);
    QStringList wrong;
    for (const test::ExpectedLine &line : page.expected.lines) {
        const Owner *owner = page.ownerOf(line);
        const int found = matched.value(line.article);
        const bool merged = matched.keys(found).size() > 1;
        if (!owner || merged || owner->article != found) {
            wrong.append(describe(page, line));
        }
    }
    verifyFew(wrong, page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::linesHaveTheirRoles()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    QStringList wrong;
    for (const test::ExpectedLine &line : page.expected.lines) {
        const Owner *owner = page.ownerOf(line);
        if (!owner || !line.roles.contains(owner->block.role)) {
            wrong.append((owner ? nameOf(owner->block.role) : QString()) + u", "_s
                         + describe(page, line));
        }
    }
    verifyFew(wrong, page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::paragraphsStartWhereTheyAreSet()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    QStringList wrong;
    for (const test::ExpectedLine &line : page.expected.lines) {
        const Owner *owner = page.ownerOf(line);
        const bool isBody = owner && owner->block.role == BlockRole::Body;
        if (isBody && (owner->block.range.start >= line.range.start) != line.startsParagraph) {
            wrong.append(describe(page, line));
        }
    }
    verifyFew(wrong, page.expected.lines.size(), LineTolerance);
}

void TestSamplePages::headlinesAreClean()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    const auto isRight = [](const test::ExpectedArticle &expected, const Article &found) {
        return expected.headlines.contains(found.headline) && expected.deck == found.deck;
    };
    verifyFew(wrongArticles(page, isRight), page.expected.articles.size(), ArticleTolerance);
}

void TestSamplePages::datelinesAndReportersAreRead()
{
    QFETCH(QString, path);
    const Page page = splitSample(path);
    const auto isRight = [](const test::ExpectedArticle &expected, const Article &found) {
        const QString withoutYear =
            expected.date.isEmpty() ? QString() : u'-' + expected.date.sliced(4);
        return expected.place == found.place && expected.reporters == found.reporters
               && (found.date == expected.date || found.date == withoutYear);
    };
    verifyFew(wrongArticles(page, isRight), page.expected.articles.size(), ArticleTolerance);
}

QTEST_GUILESS_MAIN(TestSamplePages)
#include "tst_samplepages.moc"
