// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Dates that a text gives by the day it was printed follow when that day is corrected.
class TestRedating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void relativeDatesFollowTheIssue();
    void decisionsStay();
    void undoBringsTheOldDatesBack();

private:
    QList<Fact> facts() const;
    void redate(QDate date);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
};

void TestRedating::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    m_issue = test::addAsImported(
        *m_project,
        u"渡口开闸\n本报讯 昨日，渡口开闸放水。今年前三个月，全镇外销鲜果820吨，"
        "同比增长6.4%，果农人均增收300元。\n"_s,
        u"滨河时报-2021-05-06.txt"_s);
    redate(QDate(2021, 5, 6));
}

QList<Fact> TestRedating::facts() const
{
    QList<Fact> facts;
    for (const ArticleSummary &article : m_project->library().articles(m_issue)) {
        facts += m_project->facts().ofArticle(article.id);
    }
    return facts;
}

void TestRedating::redate(QDate date)
{
    IssueInfo info = m_project->library().issue(m_issue)->info;
    info.date = date;
    QVERIFY(m_project->library().editIssue(m_issue, info));
}

void TestRedating::relativeDatesFollowTheIssue()
{
    const QList<Fact> before = facts();
    redate(QDate(2019, 5, 6));
    const QList<Fact> now = facts();
    QCOMPARE(now.size(), before.size());
    int followed = 0;
    for (qsizetype i = 0; i < now.size(); ++i) {
        QCOMPARE(now.at(i).id, before.at(i).id);
        QVERIFY2(!now.at(i).periodResolved.contains(u"2021"_s), qPrintable(now.at(i).quote));
        followed += before.at(i).periodResolved.contains(u"2021"_s) ? 1 : 0;
        followed += before.at(i).value.resolved.contains(u"2021"_s) ? 1 : 0;
    }
    QVERIFY(followed >= 2);
}

void TestRedating::decisionsStay()
{
    for (const Fact &fact : facts()) {
        if (fact.type == FactType::Percent) {
            Fact own = fact;
            own.periodResolved = u"2018-01-01/2018-12-31"_s;
            QVERIFY(m_project->facts().correct(fact.id, own));
        } else {
            QVERIFY(m_project->facts().accept({fact.id}));
        }
    }
    redate(QDate(2019, 5, 6));
    for (const Fact &fact : facts()) {
        QVERIFY(fact.state != FactState::Proposed);
        if (fact.type == FactType::Percent) {
            QCOMPARE(fact.periodResolved, u"2018-01-01/2018-12-31"_s);
        }
    }
}

void TestRedating::undoBringsTheOldDatesBack()
{
    const QList<Fact> before = facts();
    redate(QDate(2019, 5, 6));
    QVERIFY(facts() != before);
    QVERIFY(m_project->history().undo());
    QCOMPARE(facts(), before);
}

QTEST_GUILESS_MAIN(TestRedating)
#include "tst_redating.moc"
