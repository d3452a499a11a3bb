// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "tests/support/projects.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 20'000;

QString page(int numbers)
{
    QString text = u"=路灯的号码\n"_s;
    for (int i = 1; i <= numbers; ++i) {
        text += u"第%1盏。"_s.arg(i);
    }
    return text + u"\n=另一条消息\n桥长300米。\n"_s;
}

} // namespace

/// The facts of the article that is read are those of the project at every moment.
class TestArticleFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fewAreThereAtOnce();
    void manyComeInTheOrderOfTheText();
    void decisionsWhileTheyComeAreSeen();
    void anotherArticleEndsTheReading();
    void followsEveryChange_data();
    void followsEveryChange();
    void removedIssueHasNone();

private:
    void openPage(int numbers);
    QList<Fact> stored() const { return m_project->facts().ofArticle(m_article); }
    ArticleFacts &shown() const { return m_project->articleFacts(); }
    bool waitForAll() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    ArticleId m_article;
    ArticleId m_other;
};

void TestArticleFacts::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
}

void TestArticleFacts::openPage(int numbers)
{
    m_issue = m_project->library().addIssue(test::importedIssue(page(numbers), u"a"_s)).value();
    const QList<ArticleSummary> articles = m_project->library().articles(m_issue);
    m_article = articles.first().id;
    m_other = articles.last().id;
    shown().open(m_article);
}

bool TestArticleFacts::waitForAll() const
{
    return QTest::qWaitFor([this] { return shown().isComplete(); }, 60'000);
}

void TestArticleFacts::fewAreThereAtOnce()
{
    openPage(10);
    QVERIFY(shown().isComplete());
    QCOMPARE(shown().facts().size(), 10);
    QCOMPARE(shown().facts(), stored());
}

void TestArticleFacts::manyComeInTheOrderOfTheText()
{
    openPage(Many);
    const QSignalSpy completed(&shown(), &ArticleFacts::completed);
    QVERIFY(!shown().isComplete());
    QCOMPARE(shown().progress().total, Many); // known from the first
    const QList<Fact> first = shown().facts();
    QVERIFY(!first.isEmpty() && first.size() < Many);
    QCOMPARE(first, stored().first(first.size()));
    QVERIFY(waitForAll());
    QCOMPARE(completed.size(), 1);
    QCOMPARE(shown().facts(), stored());
}

void TestArticleFacts::decisionsWhileTheyComeAreSeen()
{
    openPage(Many);
    const QList<Fact> all = stored();
    QVERIFY(m_project->facts().accept({all.first().id}));
    QVERIFY(m_project->facts().reject({all.last().id})); // in another part of the index
    Fact made = all.at(Many / 2);
    made.range.end -= 1;
    QVERIFY(m_project->facts().make(m_article, made));
    QVERIFY(!shown().isComplete());
    QCOMPARE(shown().facts().first().state, FactState::Accepted);
    QCOMPARE(shown().progress().total, Many + 1);
    QVERIFY(waitForAll());
    QCOMPARE(shown().facts(), stored());
    QCOMPARE(shown().progress().decided, 3);
}

void TestArticleFacts::anotherArticleEndsTheReading()
{
    openPage(Many);
    const QSignalSpy completed(&shown(), &ArticleFacts::completed);
    shown().open(m_other);
    QVERIFY(shown().isComplete());
    QCOMPARE(shown().facts(), m_project->facts().ofArticle(m_other));
    shown().open({});
    QVERIFY(shown().facts().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(completed.size(), 0);
}

void TestArticleFacts::followsEveryChange_data()
{
    QTest::addColumn<int>("numbers");
    QTest::newRow("few") << 30;
    QTest::newRow("many") << Many;
}

void TestArticleFacts::followsEveryChange()
{
    QFETCH(int, numbers);
    openPage(numbers);
    QVERIFY(waitForAll());
    Facts &facts = m_project->facts();
    const QList<Fact> all = stored();
    Fact corrected = all.at(20);
    corrected.range = {all.at(5).range.start + 1, all.at(5).range.start + 2}; // goes far forward
    const std::vector<std::function<bool()>> changes{
        [&] {
            return facts.accept({all.at(3).id, all.at(4).id}).has_value();
        },
        [&] { return facts.correct(all.at(20).id, corrected).has_value(); },
        [&] { return facts.make(m_article, all.at(9)).has_value(); },
        [&] { return m_project->history().undo().has_value(); },
        [&] { return m_project->history().undo().has_value(); },
        [&] { return m_project->history().redo().has_value(); },
        [&] { return facts.accept({facts.ofArticle(m_other).first().id}).has_value(); }};
    for (const auto &change : changes) {
        QVERIFY(change());
        QVERIFY(shown().isComplete()); // nothing was read anew
        QCOMPARE(shown().facts(), stored());
        QCOMPARE(shown().progress().total, shown().facts().size());
    }
}

void TestArticleFacts::removedIssueHasNone()
{
    openPage(Many);
    QVERIFY(m_project->library().removeIssue(m_issue));
    QVERIFY(shown().isComplete() && shown().facts().isEmpty());
    QVERIFY(m_project->history().undo());
    QVERIFY(waitForAll());
    QCOMPARE(shown().facts(), stored());
}

QTEST_GUILESS_MAIN(TestArticleFacts)
#include "tst_articlefacts.moc"
