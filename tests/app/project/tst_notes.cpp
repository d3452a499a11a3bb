// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Notes on issues, articles and tags.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void notesOutliveTheProgram();
    void everyNoteIsOneStep();
    void unknownThingsHaveNoNotes();
    void joinedArticlesKeepBothNotes();
    void noteStaysWithTheFirstPart();
    void noteFollowsTheLastBlock();
    void noteSurvivesReanalysis();
    void removedIssueComesBackWithItsNotes();

private:
    Library &library() { return m_project->library(); }
    ArticleId article(int position) { return library().articles(m_issue).at(position).id; }
    QString noteOn(ArticleId id) { return library().article(id)->note; }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    int m_number = 0;
};

void TestNotes::init()
{
    m_project = test::newProject(m_folder.filePath(u"study%1.jianbao"_s.arg(++m_number)));
    m_issue = *library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    QVERIFY(library().articles(m_issue).size() > 1);
}

void TestNotes::notesOutliveTheProgram()
{
    const TagId tag = m_project->codebook().tags().first().id;
    QVERIFY(library().setNote(m_issue, u"𡃁仔：缺页"_s));
    QVERIFY(library().setNote(article(0), u"头条"_s));
    QVERIFY(m_project->codebook().setNote(tag, u"待拆分"_s));
    QVERIFY(m_project->codebook().setExamples(tag, u"首贷"_s, u"借阅"_s));
    const QString path = m_project->path();
    m_project.reset();
    m_project = test::openProject(path);
    QCOMPARE(library().issue(m_issue)->note, u"𡃁仔：缺页"_s);
    QCOMPARE(library().issues().first().note, u"𡃁仔：缺页"_s);
    QCOMPARE(noteOn(article(0)), u"头条"_s);
    const Tag stored = *m_project->codebook().tag(tag);
    QCOMPARE(stored.note, u"待拆分"_s);
    QCOMPARE(stored.examples, u"首贷"_s);
    QCOMPARE(stored.counterExamples, u"借阅"_s);
    QCOMPARE(m_project->codebook().tags().first(), stored);
}

void TestNotes::everyNoteIsOneStep()
{
    const TagId tag = m_project->codebook().tags().first().id;
    QVERIFY(library().setNote(m_issue, u"一"_s));
    QVERIFY(library().setNote(article(0), u"二"_s));
    QVERIFY(m_project->codebook().setNote(tag, u"三"_s));
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->codebook().tag(tag)->note, QString());
    QCOMPARE(noteOn(article(0)), u"二"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(noteOn(article(0)), QString());
    QCOMPARE(library().issue(m_issue)->note, u"一"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(library().issue(m_issue)->note, QString());
    QVERIFY(m_project->history().redo());
    QCOMPARE(library().issue(m_issue)->note, u"一"_s);
}

void TestNotes::unknownThingsHaveNoNotes()
{
    QCOMPARE(library().setNote(IssueId{999}, u"x"_s).error().code, ErrorCode::NoSuchThing);
    QCOMPARE(library().setNote(ArticleId{999}, u"x"_s).error().code, ErrorCode::NoSuchThing);
    QCOMPARE(m_project->codebook().setNote(TagId{999}, u"x"_s).error().code,
             ErrorCode::NoSuchThing);
}

void TestNotes::joinedArticlesKeepBothNotes()
{
    const ArticleId first = article(0);
    QVERIFY(library().setNote(first, u"甲"_s));
    QVERIFY(library().setNote(article(1), u"乙"_s));
    QVERIFY(m_project->split().merge(first, article(1)));
    QCOMPARE(noteOn(first), u"甲\n乙"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(noteOn(first), u"甲"_s);
    QCOMPARE(noteOn(article(1)), u"乙"_s);
}

void TestNotes::noteStaysWithTheFirstPart()
{
    const ArticleId first = article(0);
    QVERIFY(library().setNote(first, u"甲"_s));
    const Result<ArticleId> second = m_project->split().splitBefore(first, 1);
    QVERIFY(second);
    QCOMPARE(noteOn(first), u"甲"_s);
    QCOMPARE(noteOn(*second), QString());
}

void TestNotes::noteFollowsTheLastBlock()
{
    const ArticleId first = article(0);
    const ArticleId second = article(1);
    QVERIFY(library().setNote(first, u"甲"_s));
    while (library().article(first)) {
        QVERIFY(m_project->split().moveBlock(first, 0, second, false));
    }
    QCOMPARE(noteOn(second), u"甲"_s);
}

void TestNotes::noteSurvivesReanalysis()
{
    QVERIFY(library().setNote(m_issue, u"缺页"_s));
    for (int i = 0; i < library().articles(m_issue).size(); ++i) {
        QVERIFY(library().setNote(article(i), u"第%1篇"_s.arg(i)));
    }
    QVERIFY(library().reanalyse(m_issue));
    QCOMPARE(library().issue(m_issue)->note, u"缺页"_s);
    for (int i = 0; i < library().articles(m_issue).size(); ++i) {
        QCOMPARE(noteOn(article(i)), u"第%1篇"_s.arg(i));
    }
}

void TestNotes::removedIssueComesBackWithItsNotes()
{
    QVERIFY(library().setNote(m_issue, u"缺页"_s));
    QVERIFY(library().setNote(article(0), u"头条"_s));
    QVERIFY(library().removeIssue(m_issue));
    QVERIFY(m_project->history().undo());
    QCOMPARE(library().issue(m_issue)->note, u"缺页"_s);
    QCOMPARE(noteOn(article(0)), u"头条"_s);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
