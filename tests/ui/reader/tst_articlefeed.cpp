// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "tests/support/projects.h"
#include "ui/reader/articlefeed.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the page is sent of a long article.
class TestArticleFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstMarksComeOnce_data();
    void firstMarksComeOnce();
    void changedFactsComeOnceWhileSlicesGoOn();

private:
    void openPage(int lines);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    ArticleId m_article;
};

namespace {

QStringList idsOf(const QJsonObject &marks, ShownView view)
{
    QStringList ids;
    const QJsonObject ofView = marks.value(nameOf(view)).toObject();
    for (const QJsonValue &fact : ofView.value(u"facts"_s).toArray()) {
        ids.append(QString::number(fact.toObject().value(u"id"_s).toInteger()));
    }
    return ids;
}

} // namespace

void TestArticleFeed::openPage(int lines)
{
    QString text = u"=路灯的号码\n"_s;
    for (int i = 1; i <= lines; ++i) {
        text += u"巷子里的第%1盏。\n"_s.arg(i);
    }
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    const IssueId issue = m_project->library().addIssue(test::importedIssue(text, u"a"_s)).value();
    m_article = m_project->library().articles(issue).first().id;
}

void TestArticleFeed::firstMarksComeOnce_data()
{
    QTest::addColumn<QList<ShownView>>("views");
    QTest::newRow("one view") << QList{ShownView::Reading};
    QTest::newRow("both views") << QList{ShownView::Reading, ShownView::Source};
}

void TestArticleFeed::firstMarksComeOnce()
{
    QFETCH(const QList<ShownView>, views);
    openPage(1500);
    const auto content = ArticleContent::load(*m_project, m_article);
    QVERIFY(content);
    ArticleFeed feed(*content, views);
    const QJsonObject marks = feed.firstMarks(false, 0);
    QVERIFY(feed.hasRest());
    for (const ShownView view : views) {
        const QStringList ids = idsOf(marks, view);
        QVERIFY(!ids.isEmpty());
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    }
}

/// A fact that moves or changes while the slices are sent is neither left out nor sent twice.
void TestArticleFeed::changedFactsComeOnceWhileSlicesGoOn()
{
    openPage(4000);
    auto content = ArticleContent::load(*m_project, m_article);
    QVERIFY(content);
    ArticleFeed feed(*content, {ShownView::Reading});
    QStringList ids = idsOf(feed.firstMarks(false, 0), ShownView::Reading);
    const auto sendSlice = [&] {
        ids += idsOf(feed.next(false).value(u"marks"_s).toObject(), ShownView::Reading);
    };
    sendSlice(); // not all of them
    Facts &facts = m_project->facts();
    const QList<Fact> all = facts.ofArticle(m_article);
    Fact moved = all.last();
    moved.range = {all.first().range.start - 1, all.first().range.end};
    QVERIFY(facts.correct(moved.id, moved)); // to before what was sent
    const FactId made = facts.make(m_article, all.at(1)).value();
    const FactId accepted = all.at(all.size() - 2).id;
    QVERIFY(facts.accept({accepted}));
    content->releaseFacts();
    const QSet<FactId> changed{moved.id, made, accepted};
    ids += idsOf(feed.changedMarks(changed, false), ShownView::Reading);
    while (feed.hasRest()) {
        sendSlice();
    }
    QCOMPARE(ids.size(), all.size() + 1);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), all.size() + 1);
}

QTEST_MAIN(TestArticleFeed)
#include "tst_articlefeed.moc"
