// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/history.h"
#include "app/project/safekeeping/rescue.h"
#include "app/project/search.h"
#include "tests/app/project/rescuedproject.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Issues = 40;
constexpr int DamagedPages = 50;
constexpr qsizetype PageSize = 4096;

QByteArray withDamagedPage(QByteArray bytes, qsizetype page, quint32 seed)
{
    std::mt19937 random(seed);
    for (qsizetype i = page * PageSize; i < (page + 1) * PageSize; ++i) {
        bytes[i] = char(random());
    }
    return bytes;
}

/// The numbers of the pages, from 1, of a kind.
QSet<qsizetype> pagesOf(const QString &path, const char *condition)
{
    const SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database, std::string("SELECT pageno FROM dbstat WHERE ") + condition);
    QSet<qsizetype> pages;
    while (query.executeStep()) {
        pages.insert(query.getColumn(0).getInt64());
    }
    return pages;
}

/// The leaves of a table or an index, in the order of the file.
QList<qsizetype> leavesOf(const QString &path, const QString &tree)
{
    const QByteArray condition = "pagetype = 'leaf' AND name = '" + tree.toUtf8() + '\'';
    QList<qsizetype> leaves = pagesOf(path, condition.constData()).values();
    std::sort(leaves.begin(), leaves.end());
    return leaves;
}

int mostFactsOnALeaf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    return database
        .execAndGet("SELECT max(ncell) FROM dbstat WHERE name = 'fact' AND pagetype = 'leaf'")
        .getInt();
}

/// What was there is what was saved with what is told to be lost.
void compareLosses(const SalvageReport &report, const ProjectCounts &before)
{
    const auto compare = [](int all, int saved, const RowCount &lost) {
        QVERIFY2(saved + lost.atLeast <= all, qPrintable(QString::number(saved + lost.atLeast)));
        QVERIFY2(!lost.atMost || saved + *lost.atMost >= all,
                 qPrintable(QString::number(saved + *lost.atMost)));
    };
    compare(before.issues, report.saved.issues, report.lostIssues);
    compare(before.articles, report.saved.articles, report.lostArticles);
    compare(before.facts, report.saved.facts, report.lostFacts);
    compare(before.annotations, report.saved.annotations, report.lostAnnotations);
    compare(before.tags, report.saved.tags, report.lostTags);
}

} // namespace

/// What can still be read of a damaged project is brought into a new one.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDamagedPageIsMetOrSalvaged_data();
    void everyDamagedPageIsMetOrSalvaged();
    void damageInPartCostsThatPart_data();
    void damageInPartCostsThatPart();
    void severalDamagedPagesAreCountedTruly_data();
    void severalDamagedPagesAreCountedTruly();
    void salvageEndsWhereRowsLeadBack();
    void cutFileIsSalvaged_data();
    void cutFileIsSalvaged();
    void soundProjectIsSalvagedWhole();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString path() const { return file(u"study.jianbao"_s); }
    void makeProject(int issues = 3) const { test::makeProjectWithWork(path(), issues); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSalvage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSalvage::everyDamagedPageIsMetOrSalvaged_data()
{
    QTest::addColumn<int>("part");
    for (int part = 0; part < 5; ++part) {
        QTest::addRow("pages of part %d", part) << part;
    }
}

/// One page after another is overwritten with noise. It is found when the project is opened, or was
/// a free one; what the salvage counts as saved and lost is all there was.
void TestSalvage::everyDamagedPageIsMetOrSalvaged()
{
    QFETCH(int, part);
    makeProject(Issues);
    const QByteArray whole = test::contentOf(path());
    const ProjectCounts counts = countsOfSnapshot(path()).value();
    const qsizetype pages = whole.size() / PageSize;
    // Without a page that leads to the others of its table, these cannot be found.
    const QSet<qsizetype> naming = pagesOf(path(), "name = 'sqlite_schema'");
    const QSet<qsizetype> used = pagesOf(path(), "pagetype <> ''");
    const QSet<qsizetype> branches = pagesOf(path(), "pagetype = 'internal'");
    const int onALeaf = mostFactsOnALeaf(path());
    for (int i = 0; i < DamagedPages / 5; ++i) {
        const qsizetype page = 1 + (pages - 1) * (part * DamagedPages / 5 + i) / DamagedPages;
        const QByteArray damaged = withDamagedPage(whole, page, quint32(page));
        test::writeBytes(path(), damaged);
        const auto opened = Project::open(path());
        if (!used.contains(page + 1)) { // a free page, whose noise does no harm
            QVERIFY(opened);
            continue;
        }
        QVERIFY2(!opened, qPrintable(QString::number(page)));
        QCOMPARE(opened.error().code, ErrorCode::DamagedProject);
        const QString target = file(u"saved%1.jianbao"_s.arg(page));
        const auto report = salvageProject(path(), target);
        QCOMPARE(test::contentOf(path()), damaged);
        if (!report) { // where the tables are named
            QVERIFY(naming.contains(page + 1));
            QCOMPARE(report.error().code, ErrorCode::DamagedProject);
            QVERIFY(!QFile::exists(target));
            continue;
        }
        QCOMPARE(test::soundnessOf(target), u"ok"_s);
        QVERIFY(branches.contains(page + 1) || report->saved.issues >= counts.issues - 6);
        compareLosses(*report, counts);
        QVERIFY(report->lostFacts.isExact());
        QVERIFY(branches.contains(page + 1) || report->saved.facts >= counts.facts - onALeaf);
        const auto project = test::openProject(target);
        for (const Issue &issue : project->library().issues()) {
            QVERIFY(!project->library().sourceText(issue.id).isEmpty());
        }
    }
}

void TestSalvage::damageInPartCostsThatPart_data()
{
    QTest::addColumn<bool>("isExchanged");
    QTest::newRow("half a page") << false;
    QTest::newRow("two leaves exchanged") << true;
}

/// Numbers of rows are false in a page whose second half is overwritten, and out of their order
/// where two leaves stand in each other's place.
void TestSalvage::damageInPartCostsThatPart()
{
    QFETCH(const bool, isExchanged);
    makeProject(Issues);
    const ProjectCounts counts = countsOfSnapshot(path()).value();
    const int onALeaf = mostFactsOnALeaf(path());
    const QByteArray whole = test::contentOf(path());
    const QList<qsizetype> leaves = leavesOf(path(), u"fact"_s);
    QVERIFY(leaves.size() > 10);
    for (qsizetype i = 0; i + 1 < leaves.size(); i += 3) {
        const qsizetype page = leaves[i] - 1;
        QByteArray damaged = withDamagedPage(whole, page, quint32(page));
        damaged.replace(page * PageSize, PageSize / 2, whole.mid(page * PageSize, PageSize / 2));
        if (isExchanged) {
            const qsizetype other = leaves.last() - 1;
            damaged = whole;
            damaged.replace(page * PageSize, PageSize, whole.mid(other * PageSize, PageSize));
            damaged.replace(other * PageSize, PageSize, whole.mid(page * PageSize, PageSize));
        }
        test::writeBytes(path(), damaged);
        const QString target = file(u"saved%1.jianbao"_s.arg(page));
        const SalvageReport report = salvageProject(path(), target).value();
        QVERIFY2(report.saved.facts >= counts.facts - (isExchanged ? 0 : onALeaf),
                 qPrintable(u"page %1: %2"_s.arg(page).arg(report.saved.facts)));
        compareLosses(report, counts);
    }
}

void TestSalvage::severalDamagedPagesAreCountedTruly_data()
{
    QTest::addColumn<QStringList>("partly");
    QTest::addColumn<QStringList>("wholly");
    QTest::addColumn<bool>("isExact"); // of the facts
    const QStringList facts{u"fact"_s};
    const QStringList index{u"fact_article"_s};
    const QStringList numbers{u"sqlite_sequence"_s};
    QTest::newRow("facts") << facts << QStringList() << true;
    QTest::newRow("facts and other places of their index")
        << facts + index << QStringList() << true;
    QTest::newRow("facts and all of their index") << facts << index << false;
    QTest::newRow("facts, their index and the numbers given") << facts << index + numbers << false;
    QTest::newRow("articles, blocks and their indexes")
        << QStringList{u"article"_s, u"article_issue"_s, u"block"_s, u"block_article"_s}
        << QStringList() << true;
}

/// Of a partly damaged tree the second leaf and the last but one (or the only one) are overwritten.
void TestSalvage::severalDamagedPagesAreCountedTruly()
{
    QFETCH(const QStringList, partly);
    QFETCH(const QStringList, wholly);
    QFETCH(const bool, isExact);
    makeProject(Issues);
    const ProjectCounts counts = countsOfSnapshot(path()).value();
    QByteArray damaged = test::contentOf(path());
    for (const QString &tree : partly + wholly) {
        const QList<qsizetype> leaves = leavesOf(path(), tree);
        for (qsizetype i = 0; i < leaves.size(); ++i) {
            if (wholly.contains(tree) || i == 1 || i == std::max<qsizetype>(0, leaves.size() - 2)) {
                damaged = withDamagedPage(damaged, leaves[i] - 1, quint32(leaves[i]));
            }
        }
    }
    test::writeBytes(path(), damaged);
    const SalvageReport report = salvageProject(path(), file(u"saved.jianbao"_s)).value();
    compareLosses(report, counts);
    QVERIFY(report.saved.facts < counts.facts || !partly.contains(u"fact"_s));
    QCOMPARE(report.lostFacts.isExact(), isExact);
    QVERIFY(!report.isComplete());
    QCOMPARE(test::soundnessOf(file(u"saved.jianbao"_s)), u"ok"_s);
}

/// Every other cell of a leaf is said to begin at the end of its page, so that looking for rows
/// behind one leads to rows in front of it.
void TestSalvage::salvageEndsWhereRowsLeadBack()
{
    constexpr uchar LeafOfTable = 13;
    constexpr qsizetype HeadOfLeaf = 8;
    makeProject();
    const QByteArray whole = test::contentOf(path());
    int damagedPages = 0;
    for (qsizetype page = PageSize; page < whole.size(); page += PageSize) {
        const auto cells = qFromBigEndian<quint16>(whole.constData() + page + 3);
        if (uchar(whole[page]) != LeafOfTable || cells < 3 || cells > PageSize / 4) {
            continue;
        }
        QByteArray damaged = whole;
        for (qsizetype cell = 1; cell < cells; cell += 2) {
            qToBigEndian<quint16>(PageSize - 16, damaged.data() + page + HeadOfLeaf + 2 * cell);
        }
        test::writeBytes(path(), damaged);
        const QString target = file(u"saved%1.jianbao"_s.arg(page));
        const auto report = salvageProject(path(), target);
        QVERIFY(!report || test::soundnessOf(target) == u"ok"_s);
        QCOMPARE(test::contentOf(path()), damaged);
        ++damagedPages;
    }
    QVERIFY(damagedPages > 5);
}

void TestSalvage::cutFileIsSalvaged_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("half") << 50;
    QTest::newRow("last page") << 99;
}

void TestSalvage::cutFileIsSalvaged()
{
    QFETCH(int, percent);
    makeProject(Issues);
    const QByteArray whole = test::contentOf(path());
    test::writeBytes(path(), whole.first(whole.size() * percent / 100));
    const auto salvaged = salvageProject(path(), file(u"saved.jianbao"_s));
    QVERIFY2(salvaged, qPrintable(salvaged ? QString() : salvaged.error().cause));
    const SalvageReport &report = *salvaged;
    QVERIFY(report.saved.issues > 0);
    QVERIFY(percent > 50 || !report.isComplete()); // the last page is one of the index
    QCOMPARE(test::soundnessOf(file(u"saved.jianbao"_s)), u"ok"_s);
}

void TestSalvage::soundProjectIsSalvagedWhole()
{
    makeProject();
    const SalvageReport report = salvageProject(path(), file(u"saved.jianbao"_s)).value();
    QVERIFY(report.isComplete());
    QCOMPARE(report.saved, countsOfSnapshot(path()).value());
    QCOMPARE(test::dataOf(file(u"saved.jianbao"_s)), test::dataOf(path()));
    const auto project = test::openProject(file(u"saved.jianbao"_s));
    QCOMPARE(project->search().articlesWith(u"布告栏"_s).size(), 3);
    QVERIFY(project->history().undo());
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
