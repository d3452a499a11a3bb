// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
};

void TestArticleFeed::firstMarksComeOnce_data()
{
    QTest::addColumn<QList<ShownView>>("views");
    QTest::newRow("one view") << QList{ShownView::Reading};
    QTest::newRow("both views") << QList{ShownView::Reading, ShownView::Source};
}

void TestArticleFeed::firstMarksComeOnce()
{
    QFETCH(const QList<ShownView>, views);
    QString text = u"=路灯的号码\n"_s;
    for (int i = 1; i <= 1500; ++i) {
        text += u"巷子里的第%1盏。\n"_s.arg(i);
    }
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    const IssueId issue = project->library().addIssue(test::importedIssue(text, u"a"_s)).value();
    const auto content =
        ArticleContent::load(*project, project->library().articles(issue).first().id);
    QVERIFY(content);
    ArticleFeed feed(*content, views);
    const QJsonObject marks = feed.firstMarks(false, 0);
    QVERIFY(feed.hasRest());
    for (const ShownView view : views) {
        const QJsonArray facts = marks.value(nameOf(view)).toObject().value(u"facts"_s).toArray();
        QSet<QString> ids;
        for (const QJsonValue &fact : facts) {
            ids.insert(fact.toObject().value(u"id"_s).toVariant().toString());
        }
        QVERIFY(!facts.isEmpty());
        QCOMPARE(facts.size(), ids.size());
    }
}

QTEST_MAIN(TestArticleFeed)
#include "tst_articlefeed.moc"
