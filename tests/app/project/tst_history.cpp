// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
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
    void goingToAStepTakesBackWhatCameAfterIt();
    void changesOfAnAnnotationAreListed();
    void changesByUndoneStepsAreMarked();
    void bulkActionTellsTheAnnotation();

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
    row("a passage is named as it is read", ActionKind::AddAnnotation, u"签了约。"_s,
        [](TestHistory &t) {
            const ImportedIssue issue =
                test::importedIssue(u"=甲\n与车队签\n了约。\n"_s, u"b.txt"_s);
            const Result<IssueId> added = t.m_project->library().addIssue(issue);
            return added && t.m_project->annotations().add(*added, {{6, 11}}, {});
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

void TestHistory::goingToAStepTakesBackWhatCameAfterIt()
{
    makeIssue();
    History &history = m_project->history();
    const ActionId early = history.nextUndo()->id;
    const QString atEarly = data();
    for (const QString &note : {u"一"_s, u"二"_s, u"三"_s}) {
        QVERIFY(m_project->annotations().setNote(m_annotation, note));
    }
    const ActionId late = m_project->history().nextUndo()->id;
    const QString atLate = data();
    QCOMPARE(m_project->history().stepsTo(early), -3);
    QCOMPARE(m_project->history().goTo(early).value(), -3);
    QCOMPARE(data(), atEarly);
    QCOMPARE(m_project->history().stepsTo(late), 3);
    QCOMPARE(m_project->history().goTo(late).value(), 3);
    QCOMPARE(data(), atLate);
    QCOMPARE(m_project->history().goTo(late).value(), 0);
    QCOMPARE(m_project->history().goTo(ActionId()).value(), -6);
    QVERIFY(!m_project->history().nextUndo());
}

void TestHistory::changesOfAnAnnotationAreListed()
{
    m_project->setCoder(u"Li"_s);
    makeIssue();
    Annotations &annotations = m_project->annotations();
    const AnnotationId other = annotations.add(m_issue, {{0, 4}}, {}).value();
    m_project->setCoder(u"Wang"_s);
    QVERIFY(annotations.setNote(m_annotation, u"初稿"_s));
    QVERIFY(annotations.addTag(m_annotation, m_tag));
    QVERIFY(annotations.setNote(other, u"别的"_s));
    QVERIFY(annotations.setRanges(m_annotation, {{0, 6}}));
    QVERIFY(annotations.remove({m_annotation}));

    const QList<AnnotationChange> changes = m_project->history().ofAnnotation(m_annotation);
    QCOMPARE(changes.size(), 5);
    QVERIFY(changes[0].isRemoved && !changes[0].isMoved);
    QCOMPARE(changes[0].tagsTaken, QList<TagId>{m_tag});
    QVERIFY(changes[1].isMoved && !changes[1].isMade);
    QCOMPARE(changes[2].tagsGiven, QList<TagId>{m_tag});
    QVERIFY(!changes[2].noteAfter);
    QCOMPARE(changes[3].noteBefore, QString());
    QCOMPARE(changes[3].noteAfter, u"初稿"_s);
    QCOMPARE(changes[3].action.coder, u"Wang"_s);
    QCOMPARE(changes[3].action.kind, ActionKind::EditNote);
    QVERIFY(changes[4].isMade);
    QCOMPARE(changes[4].action.coder, u"Li"_s);
    QVERIFY(changes[4].action.at.isValid());
}

void TestHistory::changesByUndoneStepsAreMarked()
{
    makeIssue();
    QVERIFY(m_project->annotations().setNote(m_annotation, u"初稿"_s));
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->history().ofAnnotation(m_annotation).first().action.undone, true);
    QVERIFY(m_project->annotations().setNote(m_annotation, u"定稿"_s));
    const QList<AnnotationChange> changes = m_project->history().ofAnnotation(m_annotation);
    QCOMPARE(changes.size(), 3);
    QVERIFY(!changes[0].action.undone);
    QVERIFY(changes[1].action.abandoned);
}

void TestHistory::bulkActionTellsTheAnnotation()
{
    makeIssue();
    QVERIFY(m_project->annotations().addTag(m_annotation, m_tag));
    const TagId into = m_project->codebook().create(u"Bridges"_s).value();
    QVERIFY(m_project->codebook().merge(m_tag, into));
    const AnnotationChange change = m_project->history().ofAnnotation(m_annotation).first();
    QCOMPARE(change.action.kind, ActionKind::MergeTags);
    QCOMPARE(change.tagsGiven, QList<TagId>{into});
    QCOMPARE(change.tagsTaken, QList<TagId>{m_tag});
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
