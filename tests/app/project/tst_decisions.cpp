// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/issues/storedissue.h"
#include "app/project/library.h"
#include "app/project/rerun/changereview.h"
#include "app/project/wordlists.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What a person has decided: the facts with the proposals behind corrected ones, by id.
using Decisions = QMap<FactId, StoredFact>;

/// Word lists that make the engine see other facts, now one, now another.
const QList<std::pair<QString, QByteArray>> OtherWords{
    {u"units.a.tsv"_s, "word\ttype\n公里\tage\n小时\tmeasure\n"},
    {u"units.a.tsv"_s, "word\ttype\n公里\tduration\n亩\tmultiple\n"},
    {u"classifiers.a.tsv"_s, "word\n车\n箱\n"},
    {u"units.b.tsv"_s, "word\ttype\n公里\tage\n家\tmeasure\n元\tmeasure\n"},
};

} // namespace

/// Decisions of a person in the review queue and on what a run of the engine changed, between runs
/// with other word lists, undo and redo, all drawn at random: they stay.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionsSurviveRunsUndoAndRedo_data();
    void decisionsSurviveRunsUndoAndRedo();
    void forgottenDecisionIsAProposalOfToday();

private:
    Decisions decisions() const;
    int below(int end) { return int(m_random() % quint32(end)); }
    void note();
    void decideNext();
    void changeWords();
    void runEngine();
    void decideOnChanges();
    void goBackOrOn();

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::mt19937 m_random;
    ArticleId m_article; ///< Where the queue is.
    FactId m_fact;
    SuggestionChanges m_changes;             ///< Of the last run.
    QHash<ActionId, Decisions> m_afterSteps; ///< As they were when a step was the newest.
    int m_decided = 0;
    int m_runs = 0;
};

void TestDecisions::init()
{
    m_project.reset();
    QFile::remove(m_folder.filePath(u"study.jianbao"_s));
    m_project = test::newProject(m_folder.filePath(u"study.jianbao"_s));
    for (const QString &file : test::sampleFiles()) {
        const auto issue = readInputFile(file).and_then(
            [](const InputFile &read) { return analysedIssue(read, Lexicons::builtIn()); });
        QVERIFY(issue);
        QVERIFY(m_project->library().addIssue(*issue));
    }
    m_article = {};
    m_fact = {};
    m_changes = {};
    m_afterSteps.clear();
    m_decided = 0;
    m_runs = 0;
    note();
}

Decisions TestDecisions::decisions() const
{
    Decisions decisions;
    for (const Issue &issue : m_project->library().issues()) {
        const StoredIssue stored = m_project->library().storedIssue(issue.id).value();
        for (StoredFact fact : stored.facts) {
            if (fact.isDecided()) {
                fact.fact.article = {}; // the split may change around it
                decisions.insert(fact.fact.id, fact);
            }
        }
    }
    return decisions;
}

/// Remembers what is decided with the newest step.
void TestDecisions::note()
{
    const auto newest = m_project->history().nextUndo();
    m_afterSteps.insert(newest ? newest->id : ActionId(), decisions());
}

/// Goes on in the queue and decides by chance, skipping some, as a person does.
void TestDecisions::decideNext()
{
    Facts &facts = m_project->facts();
    const std::optional<Fact> next = facts.nextOpen(m_article, m_fact);
    if (!next) {
        return;
    }
    m_article = next->article;
    m_fact = next->id;
    Fact other = *next;
    other.indicator = u"第%1项"_s.arg(below(90));
    switch (below(5)) {
    case 0:
    case 1:
        QVERIFY(facts.accept({next->id}));
        break;
    case 2:
        QVERIFY(facts.reject({next->id}));
        break;
    case 3:
        QVERIFY(facts.correct(next->id, other));
        break;
    default:
        return; // later
    }
    ++m_decided;
    note();
}

void TestDecisions::changeWords()
{
    const auto &[name, content] = OtherWords.at(below(int(OtherWords.size())));
    const bool isThere = !m_project->wordLists().all().isEmpty();
    if (isThere && below(2) == 0) {
        QVERIFY(m_project->wordLists().remove(m_project->wordLists().all().first().name));
    } else {
        QVERIFY(m_project->wordLists().add(name, content));
    }
    note();
}

void TestDecisions::runEngine()
{
    const Decisions before = decisions();
    m_changes = {};
    for (const Issue &issue : m_project->library().issues()) {
        const Result<SuggestionChanges> done = m_project->library().reanalyse(issue.id);
        QVERIFY(done);
        m_changes += *done;
        note();
    }
    const Decisions after = decisions();
    QCOMPARE(after.keys(), before.keys());
    for (const FactId id : before.keys()) {
        QCOMPARE(after[id].fact, before[id].fact);
        QCOMPARE(after[id].proposal.has_value(), before[id].proposal.has_value());
    }
    m_runs += m_changes.isEmpty() ? 0 : 1;
}

void TestDecisions::decideOnChanges()
{
    QList<FactChange> some;
    for (const FactChange &change : m_changes.facts) {
        if (below(4) == 0 && m_project->changeReview().standing(change) == ChangeStanding::Open) {
            some.append(change);
        }
    }
    if (some.isEmpty()) {
        return;
    }
    const Decisions before = decisions();
    const bool accepts = below(2) == 0;
    QVERIFY(accepts ? m_project->changeReview().accept(some, {})
                    : m_project->changeReview().reject(some, {}));
    note();
    if (!accepts) { // what had been decided before the run is not touched
        for (const FactId id : before.keys()) {
            QCOMPARE(decisions()[id].fact, before[id].fact);
        }
    }
}

void TestDecisions::goBackOrOn()
{
    for (int steps = below(6); steps >= 0; --steps) {
        const bool back = below(3) != 0;
        const auto next = back ? m_project->history().nextUndo() : m_project->history().nextRedo();
        // Not beyond the imports: every step after them is remembered.
        if (!next || next->kind == ActionKind::ImportIssue) {
            return;
        }
        QVERIFY(back ? m_project->history().undo() : m_project->history().redo());
        const auto newest = m_project->history().nextUndo();
        const auto expected = m_afterSteps.constFind(newest ? newest->id : ActionId());
        QVERIFY(expected != m_afterSteps.cend());
        QCOMPARE(decisions(), *expected);
    }
}

void TestDecisions::decisionsSurviveRunsUndoAndRedo_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestDecisions::decisionsSurviveRunsUndoAndRedo()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i) {
        switch (i % 25 == 24 ? 0 : below(10)) { // some runs in any case
        case 0:
            changeWords();
            runEngine();
            break;
        case 1:
            decideOnChanges();
            break;
        case 2:
            goBackOrOn();
            break;
        default:
            decideNext();
        }
    }
    QVERIFY(m_decided > 20 && m_runs >= 2); // else the walk has shown nothing
}

void TestDecisions::forgottenDecisionIsAProposalOfToday()
{
    decideNext();
    while (m_decided == 0) {
        decideNext();
    }
    Fact corrected = *m_project->facts().fact(m_fact);
    corrected.indicator = u"另一项"_s;
    QVERIFY(m_project->facts().correct(m_fact, corrected));
    QVERIFY(m_project->facts().reset({m_fact}));
    const Fact fact = *m_project->facts().fact(m_fact);
    QCOMPARE(fact.state, FactState::Proposed);
    QVERIFY(fact.indicator != corrected.indicator);
    QVERIFY(!decisions().contains(m_fact));
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->facts().fact(m_fact)->indicator, corrected.indicator);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
