// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/app/project/randomactions.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoAndRedoOfAllGiveBackEveryRow_data();
    void undoAndRedoOfAllGiveBackEveryRow();
    void stepsSurviveClosing();
    void newActionAbandonsWhatWasUndone();
    void stepsAreNamed_data();
    void stepsAreNamed();
    void undoTellsThePlace();
    void latestListsTheNewestFirst();
    void failedActionLeavesNoStep();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void reopen();
    /// All recorded rows; closes and opens the project to see what really is in the file.
    QString data();
    void makeIssue();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QString m_text;
    IssueId m_issue;
    ArticleId m_article;
    TagId m_tag;
    AnnotationId m_annotation;
};

void TestHistory::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
}

void TestHistory::reopen()
{
    m_project.reset();
    m_project = test::openProject(path());
}

QString TestHistory::data()
{
    m_project.reset();
    const QString rows = test::dataOf(path());
    m_project = test::openProject(path());
    return rows;
}

void TestHistory::makeIssue()
{
    m_text = test::newspaperText();
    m_issue = m_project->library().addIssue(test::importedIssue(m_text, u"a.txt"_s)).value();
    m_article = m_project->library().articles(m_issue).first().id;
    m_tag = m_project->codebook().create(u"Roads"_s).value();
    m_annotation =
        m_project->annotations().add(m_issue, {test::rangeOf(u"山城"_s, m_text)}, {}).value();
}

void TestHistory::undoAndRedoOfAllGiveBackEveryRow_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("stepsBetweenReopening"); // 0: none
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("seed %u", seed) << seed << 0;
        QTest::addRow("seed %u, reopened", seed) << seed << 40;
    }
}

void TestHistory::undoAndRedoOfAllGiveBackEveryRow()
{
    QFETCH(quint32, seed);
    QFETCH(int, stepsBetweenReopening);
    const QString start = data();
    QList<ActionKind> kinds;
    {
        test::RandomActions actions(*m_project, seed);
        kinds = actions.unusedKinds();
        for (int i = 0; i < 150 || (i < 600 && !kinds.isEmpty()); ++i) {
            actions.doOne();
            kinds = actions.unusedKinds();
        }
    }
    QVERIFY2(kinds.isEmpty(), qPrintable(u"%1 kinds did not occur"_s.arg(kinds.size())));
    const QString end = data();
    QVERIFY(end != start);

    int undone = 0;
    for (; m_project->history().nextUndo(); ++undone) {
        QVERIFY(m_project->history().undo());
        if (stepsBetweenReopening > 0 && undone % stepsBetweenReopening == 0) {
            reopen();
        }
    }
    QVERIFY(undone > 100);
    QCOMPARE(data(), start);
    int redone = 0;
    for (; m_project->history().nextRedo(); ++redone) {
        QVERIFY(m_project->history().redo());
        if (stepsBetweenReopening > 0 && redone % stepsBetweenReopening == 0) {
            reopen();
        }
    }
    QCOMPARE(redone, undone);
    QCOMPARE(data(), end);
}

void TestHistory::stepsSurviveClosing()
{
    makeIssue();
    QVERIFY(m_project->annotations().setNote(m_annotation, u"第一"_s));
    QVERIFY(m_project->history().undo());
    const std::optional<ActionRecord> undo = m_project->history().nextUndo();
    const std::optional<ActionRecord> redo = m_project->history().nextRedo();
    QCOMPARE(undo->kind, ActionKind::AddAnnotation);
    QCOMPARE(redo->kind, ActionKind::EditNote);
    reopen();
    QCOMPARE(m_project->history().nextUndo(), undo);
    QCOMPARE(m_project->history().nextRedo(), redo);
    QVERIFY(m_project->history().redo());
    QCOMPARE(m_project->annotations().annotation(m_annotation)->note, u"第一"_s);
}

void TestHistory::newActionAbandonsWhatWasUndone()
{
    makeIssue();
    QVERIFY(m_project->annotations().setNote(m_annotation, u"第一"_s));
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->annotations().setNote(m_annotation, u"第二"_s));
    QVERIFY(!m_project->history().nextRedo());
    QCOMPARE(m_project->history().redo().error().code, ErrorCode::NothingToRedo);
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->annotations().annotation(m_annotation)->note, QString());
    QVERIFY(m_project->history().redo());
    QCOMPARE(m_project->annotations().annotation(m_annotation)->note, u"第二"_s);
    while (m_project->history().nextUndo()) {
        QVERIFY(m_project->history().undo());
    }
    QCOMPARE(m_project->history().undo().error().code, ErrorCode::NothingToUndo);
}

void TestHistory::stepsAreNamed_data()
{
    using Step = std::function<bool(TestHistory &)>;
    QTest::addColumn<Step>("step");
    QTest::addColumn<ActionKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, ActionKind kind, const QString &detail,
                        const Step &step) { QTest::newRow(name) << step << kind << detail; };
    row("import", ActionKind::ImportIssue, u"b.txt"_s, [](TestHistory &t) {
        const ImportedIssue issue = test::importedIssue(u"=二\n三\n"_s, u"b.txt"_s);
        return t.m_project->library().addIssue(issue).has_value();
    });
    row("annotate with tags", ActionKind::AddAnnotation, u"Roads"_s, [](TestHistory &t) {
        const TextRange range = test::rangeOf(u"果园"_s, t.m_text);
        return t.m_project->annotations().add(t.m_issue, {range}, {t.m_tag}).has_value();
    });
    row("annotate without tag", ActionKind::AddAnnotation, u"果园"_s, [](TestHistory &t) {
        const TextRange range = test::rangeOf(u"果园"_s, t.m_text);
        return t.m_project->annotations().add(t.m_issue, {range}, {}).has_value();
    });
    row("tag", ActionKind::TagAnnotation, u"Roads"_s, [](TestHistory &t) {
        return t.m_project->annotations().addTag(t.m_annotation, t.m_tag).has_value();
    });
    row("untag", ActionKind::UntagAnnotation, u"Roads"_s, [](TestHistory &t) {
        return t.m_project->annotations().addTag(t.m_annotation, t.m_tag)
               && t.m_project->annotations().removeTag(t.m_annotation, t.m_tag);
    });
    row("note", ActionKind::EditNote, u"山城"_s, [](TestHistory &t) {
        return t.m_project->annotations().setNote(t.m_annotation, u"注"_s).has_value();
    });
    row("remove", ActionKind::RemoveAnnotations, u"山城"_s, [](TestHistory &t) {
        return t.m_project->annotations().remove({t.m_annotation}).has_value();
    });
    row("rename a tag", ActionKind::RenameTag, u"Roads"_s, [](TestHistory &t) {
        return t.m_project->codebook().rename(t.m_tag, u"Money"_s).has_value();
    });
    row("review", ActionKind::SetReviewState, u"新桥镇口岸货运回升"_s, [](TestHistory &t) {
        return t.m_project->library().setReviewState(t.m_article, ReviewState::Done).has_value();
    });
}

void TestHistory::stepsAreNamed()
{
    QFETCH(std::function<bool(TestHistory &)>, step);
    QFETCH(ActionKind, kind);
    QFETCH(QString, detail);
    makeIssue();
    QVERIFY(step(*this));
    const ActionRecord record = m_project->history().nextUndo().value();
    QCOMPARE(record.kind, kind);
    QCOMPARE(record.detail, detail);
    QCOMPARE(record.coder, u"Li"_s);
    QVERIFY(record.at.isValid());
    const ActionRecord undone = m_project->history().undo().value();
    QCOMPARE(undone.id, record.id);
    QVERIFY(undone.undone);
    QCOMPARE(m_project->history().nextRedo()->detail, detail);
}

void TestHistory::undoTellsThePlace()
{
    makeIssue();
    QCOMPARE(m_project->history().nextUndo()->issue, m_issue);
    const FactId fact = m_project->facts().ofArticle(m_article).first().id;
    QVERIFY(m_project->facts().accept({fact}));
    const ActionRecord undone = m_project->history().undo().value();
    QCOMPARE(undone.article, m_article);
    QCOMPARE(undone.issue, m_issue);
}

void TestHistory::latestListsTheNewestFirst()
{
    makeIssue();
    QVERIFY(m_project->annotations().setNote(m_annotation, u"注"_s));
    QVERIFY(m_project->history().undo());
    const QList<ActionRecord> latest = m_project->history().latest(2);
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest[0].kind, ActionKind::EditNote);
    QVERIFY(latest[0].undone);
    QCOMPARE(latest[1].kind, ActionKind::AddAnnotation);
    QVERIFY(!latest[1].undone);
}

void TestHistory::failedActionLeavesNoStep()
{
    makeIssue();
    const std::optional<ActionRecord> before = m_project->history().nextUndo();
    const QString rows = data();
    const auto none = TagId{9999};
    QCOMPARE(m_project->annotations().addTag(m_annotation, none).error().code,
             ErrorCode::NoSuchThing);
    QCOMPARE(m_project->annotations().setRanges(m_annotation, {{5, 5}}).error().code,
             ErrorCode::InvalidRange);
    QCOMPARE(m_project->annotations().add(m_issue, {{0, 3}}, {m_tag, none}).error().code,
             ErrorCode::NoSuchThing);
    QCOMPARE(m_project->annotations().remove({m_annotation, AnnotationId{9999}}).error().code,
             ErrorCode::NoSuchThing);
    QCOMPARE(m_project->codebook().create(u"  "_s).error().code, ErrorCode::InvalidName);
    QCOMPARE(m_project->history().nextUndo(), before);
    QCOMPARE(data(), rows);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
