// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The language of the search field, its filters, and what can be done with what is found.
class TestSearchExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queryFinds_data();
    void queryFinds();
    void repeatedWordsAreNearInFewPlaces();
    void brokenPatternIsToldOf();
    void anythingTypedIsAQuery();
    void filterRestrictsTheArticles_data();
    void filterRestrictsTheArticles();
    void factsMustStandInTheSameSentence();
    void workBegunIsNoLongerUnseen();
    void checkedHitsAreTaggedInOneStep();
    void hitsAreTaggedWithWhatIsAroundThem_data();
    void hitsAreTaggedWithWhatIsAroundThem();
    void savedSearchComesBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestSearchExpression::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
}

void TestSearchExpression::queryFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &query, const QStringList &found) {
        QTest::newRow(name) << query << found;
    };
    row("one character", u"箱"_s, {u"箱"_s, u"箱"_s});
    row("traditional", u"貨運"_s, {u"货运"_s});
    row("full width", u"１２０"_s, {u"120"_s});
    row("both words", u"口岸 外销"_s, {u"口岸"_s, u"外销"_s});
    row("words of two articles", u"货运 外销"_s, {});
    row("either", u"货运 OR 外销"_s, {u"货运"_s, u"外销"_s});
    row("either by a bar", u"货运|外销"_s, {u"货运"_s, u"外销"_s});
    row("without", u"口岸 NOT 货运"_s, {u"口岸"_s});
    row("without by a hyphen", u"口岸 -货运"_s, {u"口岸"_s});
    row("brackets", u"口岸 (外销 OR 车队)"_s,
        {u"口岸"_s, u"口岸"_s, u"车队"_s, u"口岸"_s, u"外销"_s});
    row("near", u"口岸 NEAR/2 外销"_s, {u"口岸外销"_s});
    row("near in the other order", u"外销 NEAR/2 口岸"_s, {u"口岸外销"_s});
    row("not so near", u"社长 NEAR/3 添"_s, {});
    row("near enough", u"社长 NEAR/5 添"_s, {u"社长说，明年再添"_s});
    row("nearest of several", u"口岸 NEAR/9 车"_s, {u"口岸上月过货120车"_s});
    row("near in a chain", u"口岸 NEAR/4 过货 NEAR/3 车"_s, {u"口岸上月过货120车"_s});
    row("star within", u"口岸*120车"_s, {u"口岸上月过货120车"_s});
    row("star in traditional characters", u"過*120"_s, {u"过货120"_s});
    row("star over the end of a sentence", u"签了*果园"_s, {});
    row("star over too much", u"口岸*多30车"_s, {});
    row("star at the end", u"合作*"_s, {u"合作"_s, u"合作"_s});
    row("star at the beginning", u"*合作"_s, {u"合作"_s, u"合作"_s});
    row("star before the end of a number", u"*500"_s, {u"500"_s});
    row("star behind a number", u"12*"_s, {u"120"_s});
    row("star behind words and a number", u"过货1*"_s, {u"过货120"_s});
    row("star within a number", u"过货1*车"_s, {u"过货120车"_s});
    row("star before a part of a number", u"口岸*12"_s, {});
    row("star behind a part of a number", u"00*口岸"_s, {});
    row("star alone", u"口岸 *"_s, {u"口岸"_s, u"口岸"_s, u"口岸"_s});
    row("pattern", uR"(/\d+[车箱]/)"_s, {u"120车"_s, u"30车"_s, u"4500箱"_s, u"900箱"_s});
    row("pattern in traditional characters", u"/過.{1,2}120/"_s, {u"过货120"_s});
    row("pattern and word", uR"(/\d{3}箱/ 口岸)"_s, {u"500箱"_s, u"口岸"_s, u"900箱"_s});
    row("passage", u"\"收果4500箱\""_s, {u"收果4500箱"_s});
    row("sentence", u"新桥镇口岸上月过货120车，比前月多30车"_s,
        {u"新桥镇口岸上月过货120车，比前月多30车"_s});
    row("outside the basic plane", u"𡃁"_s, {u"𡃁"_s});
    row("NUL", u"货"_s + QChar(0) + u"运"_s, {u"货运"_s});
    row("many levels", u"(没有 | 口岸 "_s.repeated(12) + u')', {u"口岸"_s, u"口岸"_s, u"口岸"_s});
    row("only without", u"NOT 货运"_s, {});
}

void TestSearchExpression::queryFinds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QStringList matches;
    for (const SearchHit &hit : m_project->search().find(query, 100)) {
        matches.append(hit.match);
    }
    QCOMPARE(matches, found);
}

/// All ways to choose four of them would be millions.
void TestSearchExpression::repeatedWordsAreNearInFewPlaces()
{
    constexpr qsizetype Count = 2000;
    const SearchedText text(QString(Count, u'果'));
    const SearchExpression expression(u"果 NEAR/1000 果 NEAR/1000 果 NEAR/1000 果");
    const QList<TextRange> places = expression.placesIn(text);
    QVERIFY(!places.isEmpty());
    QVERIFY(places.size() <= Count);
}

void TestSearchExpression::brokenPatternIsToldOf()
{
    SearchCursor cursor = m_project->search().begin({u"/[/"_s, {}});
    QVERIFY(!cursor.problem().isEmpty());
    QVERIFY(cursor.atEnd());
}

void TestSearchExpression::anythingTypedIsAQuery()
{
    const QString signs = u"口岸 ()|\"/-NEAR/3 OR AND NOT（“\\*^:{+"_s;
    quint32 state = 7;
    for (int round = 0; round < 400; ++round) {
        QString query;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525 + 1013904223;
            const qsizetype at = (state >> 8) % signs.size();
            query += signs.sliced(at, std::min<qsizetype>(1 + (state >> 28), signs.size() - at));
        }
        const SearchExpression expression(query);
        for (const TextRange place : expression.placesIn(SearchedText(test::newspaperText()))) {
            QVERIFY2(place.end <= test::newspaperText().size() && !place.isEmpty(),
                     qPrintable(query));
        }
        m_project->search().find(query, 5); // FTS5 takes every condition
    }
}

void TestSearchExpression::filterRestrictsTheArticles_data()
{
    QTest::addColumn<SearchFilter>("filter");
    QTest::addColumn<int>("articles");
    const auto row = [](const char *name, const auto &set, int articles) {
        SearchFilter filter;
        set(filter);
        QTest::newRow(name) << filter << articles;
    };
    row(
        "nothing", [](SearchFilter &) {}, 2);
    row(
        "paper", [](SearchFilter &f) { f.paper = u"山城日报"_s; }, 2);
    row(
        "another paper", [](SearchFilter &f) { f.paper = u"河口晚报"_s; }, 0);
    row(
        "from that day", [](SearchFilter &f) { f.from = QDate(2021, 3, 4); }, 2);
    row(
        "after it", [](SearchFilter &f) { f.from = QDate(2021, 3, 5); }, 0);
    row(
        "until that day", [](SearchFilter &f) { f.to = QDate(2021, 3, 4); }, 2);
    row(
        "large values", [](SearchFilter &f) { f.least = Decimal(1000); }, 1);
    row(
        "a range of values",
        [](SearchFilter &f) {
            f.factType = FactType::Count;
            f.least = Decimal(100);
            f.most = Decimal(200);
        },
        1);
    row(
        "a type that is not there", [](SearchFilter &f) { f.factType = FactType::Money; }, 0);
    row(
        "unseen", [](SearchFilter &f) { f.review = ReviewState::Unseen; }, 2);
    row(
        "done", [](SearchFilter &f) { f.review = ReviewState::Done; }, 0);
    row(
        "a tag that nothing has", [](SearchFilter &f) { f.tag = TagId{1}; }, 0);
}

void TestSearchExpression::factsMustStandInTheSameSentence()
{
    const auto places = [this](const QString &query, qint64 least) {
        SearchRequest request{query, {}};
        request.filter.least = Decimal(least);
        SearchCursor cursor = m_project->search().begin(request);
        qsizetype count = 0;
        while (!cursor.atEnd()) {
            count += cursor.next(std::chrono::milliseconds(0)).size();
        }
        return count;
    };
    QCOMPARE(places(u"合作社今年"_s, 1000), 1); // 今年收果4500箱
    QCOMPARE(places(u"社长"_s, 1000), 0);       // the sentence after it, with 20户
    QCOMPARE(places(u"社长"_s, 20), 1);
}

void TestSearchExpression::filterRestrictsTheArticles()
{
    QFETCH(SearchFilter, filter);
    QFETCH(int, articles);
    SearchCursor cursor = m_project->search().begin({u"口岸"_s, filter});
    QSet<ArticleId> found;
    while (!cursor.atEnd()) {
        for (const SearchHit &hit : cursor.next(std::chrono::milliseconds(0))) {
            found.insert(hit.article);
        }
    }
    QCOMPARE(found.size(), articles);
}

void TestSearchExpression::workBegunIsNoLongerUnseen()
{
    const auto articlesThatAre = [this](ReviewState state) {
        SearchFilter filter;
        filter.review = state;
        SearchCursor cursor = m_project->search().begin({u"口岸"_s, filter});
        QSet<ArticleId> found;
        while (!cursor.atEnd()) {
            for (const SearchHit &hit : cursor.next(std::chrono::milliseconds(0))) {
                found.insert(hit.article);
            }
        }
        return found.size();
    };
    QCOMPARE(articlesThatAre(ReviewState::InWork), 0);
    const SearchHit hit = m_project->search().find(u"口岸"_s, 1).first();
    const TagId tag = m_project->codebook().tags().first().id;
    QVERIFY(m_project->search().tag({hit}, tag));
    QCOMPARE(articlesThatAre(ReviewState::InWork), 1);
    QCOMPARE(articlesThatAre(ReviewState::Unseen), 1);
    QVERIFY(m_project->history().undo());
    const QList<Fact> facts = m_project->facts().ofArticle(hit.article);
    QVERIFY(!facts.isEmpty());
    QVERIFY(m_project->facts().accept({facts.first().id}));
    QCOMPARE(articlesThatAre(ReviewState::InWork), 1);
    QVERIFY(m_project->library().setReviewState(hit.article, ReviewState::Done));
    QCOMPARE(articlesThatAre(ReviewState::InWork), 0);
    QCOMPARE(articlesThatAre(ReviewState::Done), 1);
}

void TestSearchExpression::checkedHitsAreTaggedInOneStep()
{
    const TagId tag = m_project->codebook().tags().first().id;
    const QList<SearchHit> hits = m_project->search().find(u"口岸"_s, 10);
    QCOMPARE(m_project->search().tag(hits, tag).value_or(-1), hits.size());
    const IssueId issue = m_project->library().issues().first().id;
    QCOMPARE(m_project->annotations().ofIssue(issue).size(), hits.size());
    QCOMPARE(m_project->search().tag(hits, tag).value_or(-1), 0); // they have it already
    SearchCursor tagged = m_project->search().begin({u"果园"_s, {{}, {}, {}, tag, {}, {}, {}, {}}});
    QVERIFY(!tagged.next(std::chrono::milliseconds(0)).isEmpty() || !tagged.atEnd());
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->annotations().ofIssue(issue).isEmpty());
}

void TestSearchExpression::hitsAreTaggedWithWhatIsAroundThem_data()
{
    QTest::addColumn<HitExtent>("extent");
    QTest::addColumn<QStringList>("tagged");
    // Over a hard line break, and two hits in one sentence that are one passage.
    QTest::newRow("words") << HitExtent::Words << QStringList{u"车队"_s, u"车队"_s, u"车队"_s};
    QTest::newRow("sentence") << HitExtent::Sentence
                              << QStringList{u"车队清早出发，\n车队傍晚返回。"_s,
                                             u"第三支车队未到。"_s};
    QTest::newRow("paragraph") << HitExtent::Paragraph
                               << QStringList{u"天晴。车队清早出发，\n车队傍晚返回。"
                                              "第三支车队未到。"_s};
}

void TestSearchExpression::hitsAreTaggedWithWhatIsAroundThem()
{
    QFETCH(HitExtent, extent);
    QFETCH(QStringList, tagged);
    const QString text = u"山口见闻\n\n天晴。车队清早出发，\n车队傍晚返回。第三支车队未到。\n"_s;
    const IssueId issue = test::addAsImported(*m_project, text, u"b.txt"_s);
    QList<SearchHit> hits = m_project->search().find(u"车队"_s, 10);
    hits.removeIf([issue](const SearchHit &hit) { return hit.issue != issue; });
    QCOMPARE(hits.size(), 3);
    const TagId tag = m_project->codebook().tags().first().id;
    QCOMPARE(m_project->search().tag(hits, tag, extent).value_or(-1), tagged.size());
    QStringList quotes;
    for (const Annotation &annotation : m_project->annotations().ofIssue(issue)) {
        QCOMPARE(annotation.anchors.size(), 1);
        quotes.append(annotation.anchors.first().quote);
    }
    QCOMPARE(quotes, tagged);
}

void TestSearchExpression::savedSearchComesBack()
{
    SearchRequest request{u"口岸 NEAR 外销"_s, {}};
    request.filter.from = QDate(2020, 1, 1);
    request.filter.factType = FactType::Money;
    request.filter.least = Decimal(5, -1);
    request.filter.review = ReviewState::NothingHere;
    request.filter.tag = TagId{3};
    QVERIFY(m_project->search().save(u"ports"_s, {u"other"_s, {}}));
    QVERIFY(m_project->search().save(u"ports"_s, request)); // replaces the first
    const QString path = m_project->path();
    m_project.reset();
    m_project = test::openProject(path);
    QCOMPARE(m_project->search().saved().size(), 1);
    QCOMPARE(m_project->search().saved().first().request, request);
    QVERIFY(m_project->search().removeSaved(m_project->search().saved().first().id));
    QVERIFY(m_project->search().saved().isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchExpression)
#include "tst_searchexpression.moc"
