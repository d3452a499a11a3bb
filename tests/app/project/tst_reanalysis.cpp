// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/rerun/reanalysis.h"
#include "app/project/rerun/reanalysisplan.h"
#include "app/project/wordlists.h"
#include "tests/app/project/randomactions.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRunInMs = 300'000;

/// All that a person has said: decided facts with what stands behind them, annotations, reviews.
struct Decisions
{
    QMap<FactId, StoredFact> facts;
    QList<Annotation> annotations;
    QMap<ArticleId, ReviewState> reviews;
};

Decisions decisionsOf(Project &project)
{
    Decisions decisions;
    for (const Issue &issue : project.library().issues()) {
        const StoredIssue stored = project.library().storedIssue(issue.id).value();
        for (const StoredFact &fact : stored.facts) {
            if (fact.isDecided()) {
                decisions.facts.insert(fact.fact.id, fact);
            }
        }
        for (const Article &article : stored.articles) {
            if (article.review != ReviewState::Unseen) {
                decisions.reviews.insert(article.id, article.review);
            }
        }
        decisions.annotations += project.annotations().ofIssue(issue.id);
    }
    return decisions;
}

/// A list that makes the engine see other facts than before: units of many samples become another
/// type, and a word that was none becomes a classifier.
const QByteArray OtherUnits = "word\ttype\n公里\tage\n小时\tmeasure\n";
const QByteArray OtherClassifiers = "word\n车\n箱\n";

} // namespace

class TestReanalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDecisionSurvives_data();
    void everyDecisionSurvives();
    void undoRestoresEveryRow();
    void sameEngineChangesNothing();
    void newGoneAndChangedAreTold();
    void rejectedFactIsNotProposedAgain();
    void correctedFactKeepsItsValuesAndGetsTheNewProposal();
    void factMadeByHandTakesThePlaceOfItsProposal();
    void splitByHandStays();
    void reviewedArticleKeepsItsSplit();
    void datesFollowTheIssueDate();
    void staleIssuesAreThoseOfOtherWordLists();
    void runWritesInOrderAndTellsAll();
    void cancelKeepsWholeIssuesOnly();
    void decisionMadeDuringTheRunSurvives();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void addSamples();
    IssueId addText(const QString &text);
    QList<IssueId> allIssues();
    Fact factWith(const QString &quote);
    void changeWords();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestReanalysis::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
}

void TestReanalysis::addSamples()
{
    for (const QString &file : test::sampleFiles()) {
        const auto issue = readInputFile(file).and_then(
            [](const InputFile &read) { return analysedIssue(read, Lexicons::builtIn()); });
        QVERIFY(issue);
        QVERIFY(m_project->library().addIssue(*issue));
    }
}

IssueId TestReanalysis::addText(const QString &text)
{
    const InputFile file{u"/in/page.txt"_s, text.toUtf8(), QString(64, u'a')};
    return m_project->library().addIssue(*analysedIssue(file, Lexicons::builtIn())).value();
}

QList<IssueId> TestReanalysis::allIssues()
{
    QList<IssueId> ids;
    for (const Issue &issue : m_project->library().issues()) {
        ids.append(issue.id);
    }
    return ids;
}

Fact TestReanalysis::factWith(const QString &quote)
{
    for (const IssueId issue : allIssues()) {
        const StoredIssue all = m_project->library().storedIssue(issue).value();
        for (const StoredFact &stored : all.facts) {
            if (stored.fact.quote == quote) {
                return stored.fact;
            }
        }
    }
    return {};
}

void TestReanalysis::changeWords()
{
    QVERIFY(m_project->wordLists().add(u"units.other.tsv"_s, OtherUnits));
    QVERIFY(m_project->wordLists().add(u"classifiers.other.tsv"_s, OtherClassifiers));
}

void TestReanalysis::everyDecisionSurvives_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {11U, 12U, 13U, 14U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestReanalysis::everyDecisionSurvives()
{
    QFETCH(quint32, seed);
    addSamples();
    test::RandomActions actions(*m_project, seed);
    for (int i = 0; i < 500; ++i) {
        actions.doOne();
    }
    changeWords();
    const Decisions before = decisionsOf(*m_project);
    QVERIFY(before.facts.size() > 10 && !before.annotations.isEmpty() && !before.reviews.isEmpty());
    SuggestionChanges changes;
    for (const IssueId issue : allIssues()) {
        const auto done = m_project->library().reanalyse(issue);
        QVERIFY(done);
        changes += *done;
    }
    QVERIFY(!changes.isEmpty());
    const Decisions after = decisionsOf(*m_project);
    QCOMPARE(after.reviews, before.reviews);
    QCOMPARE(after.annotations, before.annotations);
    QCOMPARE(after.facts.keys(), before.facts.keys());
    for (const FactId id : before.facts.keys()) {
        Fact kept = after.facts[id].fact;
        kept.article = before.facts[id].fact.article; // the split may have changed around it
        QCOMPARE(kept, before.facts[id].fact);
        QCOMPARE(after.facts[id].proposal.has_value(), before.facts[id].proposal.has_value());
    }
}

void TestReanalysis::undoRestoresEveryRow()
{
    addSamples();
    test::RandomActions actions(*m_project, 21);
    for (int i = 0; i < 120; ++i) {
        actions.doOne();
    }
    changeWords();
    m_project.reset();
    const QString before = test::dataOf(path());
    m_project = test::openProject(path());
    for (const IssueId issue : allIssues()) {
        QVERIFY(m_project->library().reanalyse(issue));
    }
    m_project.reset();
    const QString after = test::dataOf(path());
    QVERIFY(after != before);
    m_project = test::openProject(path());
    while (m_project->history().nextUndo()->kind == ActionKind::Reanalyse) {
        QVERIFY(m_project->history().undo());
    }
    m_project.reset();
    QCOMPARE(test::dataOf(path()), before);
    m_project = test::openProject(path());
    while (m_project->history().nextRedo()) {
        QVERIFY(m_project->history().redo());
    }
    m_project.reset();
    QCOMPARE(test::dataOf(path()), after);
}

void TestReanalysis::sameEngineChangesNothing()
{
    addSamples();
    const auto last = m_project->history().nextUndo();
    for (const IssueId issue : allIssues()) {
        QVERIFY(m_project->library().reanalyse(issue)->isEmpty());
    }
    QCOMPARE(m_project->history().nextUndo(), last); // no step where nothing changes
}

void TestReanalysis::newGoneAndChangedAreTold()
{
    const IssueId issue =
        addText(u"河岸步道修好了\n\n本报讯 步道全长12公里，走完要用3小时，沿路有7牛腿。\n"_s);
    const Fact length = factWith(u"12公里"_s);
    QCOMPARE(length.type, FactType::Measure);
    QVERIFY(m_project->wordLists().add(u"units.a.tsv"_s,
                                       "word\ttype\n公里\tduration\n牛腿\tmeasure\n"));
    const auto changes = m_project->library().reanalyse(issue);
    QVERIFY(changes);
    const auto changed =
        std::find_if(changes->facts.cbegin(), changes->facts.cend(), [&](const FactChange &change) {
            return change.fact == length.id && change.kind == SuggestionChange::Changed;
        });
    QVERIFY(changed != changes->facts.cend());
    QCOMPARE(changed->before.type, FactType::Measure);
    QCOMPARE(changed->after.type, FactType::Duration);
    QCOMPARE(m_project->facts().fact(length.id)->type, FactType::Duration);
    const Fact legs = factWith(u"7牛腿"_s);
    QCOMPARE(legs.type, FactType::Measure);

    QVERIFY(m_project->wordLists().add(u"exclusions.a.tsv"_s, u"word\n12公里\n"_s.toUtf8()));
    const auto gone = m_project->library().reanalyse(issue);
    QVERIFY(gone);
    QCOMPARE(gone->count(SuggestionChange::Gone), 1);
    QCOMPARE(gone->facts.first().before.quote, u"12公里"_s);
    QVERIFY(!m_project->facts().fact(length.id));
}

void TestReanalysis::rejectedFactIsNotProposedAgain()
{
    const IssueId issue = addText(u"河岸步道修好了\n\n本报讯 步道全长12公里，很好走。\n"_s);
    const Fact fact = factWith(u"12公里"_s);
    QVERIFY(m_project->facts().reject({fact.id}));
    QVERIFY(m_project->wordLists().add(u"units.a.tsv"_s, "word\ttype\n公里\tduration\n"));
    const auto changes = m_project->library().reanalyse(issue);
    QVERIFY(changes);
    QCOMPARE(changes->facts.size(), 1);
    QVERIFY(changes->facts.first().isDecided);
    const QList<StoredFact> facts = m_project->library().storedIssue(issue)->facts;
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().fact.state, FactState::Rejected);
    QCOMPARE(facts.first().fact.type, FactType::Measure);
}

void TestReanalysis::correctedFactKeepsItsValuesAndGetsTheNewProposal()
{
    const IssueId issue = addText(u"河岸步道修好了\n\n本报讯 步道全长12公里，很好走。\n"_s);
    Fact fact = factWith(u"12公里"_s);
    fact.indicator = u"步道长度"_s;
    QVERIFY(m_project->facts().correct(fact.id, fact));
    QVERIFY(m_project->wordLists().add(u"units.a.tsv"_s, "word\ttype\n公里\tduration\n"));
    QVERIFY(m_project->library().reanalyse(issue));
    QCOMPARE(m_project->facts().fact(fact.id)->indicator, u"步道长度"_s);
    QCOMPARE(m_project->facts().fact(fact.id)->type, FactType::Measure);
    QVERIFY(m_project->library().reanalyse(issue)->isEmpty()); // told once
    QVERIFY(m_project->facts().reset({fact.id}));
    QCOMPARE(m_project->facts().fact(fact.id)->type, FactType::Duration);
}

void TestReanalysis::factMadeByHandTakesThePlaceOfItsProposal()
{
    const QString text = u"河岸步道修好了\n\n本报讯 沿路有7牛腿长的木栏。\n"_s;
    const IssueId issue = addText(text);
    const ArticleId article = m_project->library().articles(issue).first().id;
    Fact made;
    made.type = FactType::Measure;
    made.range = test::rangeOf(u"7牛腿"_s, text);
    QVERIFY(m_project->facts().make(article, made));
    QVERIFY(m_project->wordLists().add(u"units.a.tsv"_s, "word\ttype\n牛腿\tmeasure\n"));
    const auto changes = m_project->library().reanalyse(issue);
    QVERIFY(changes);
    QCOMPARE(changes->count(SuggestionChange::New), 0);
    const QList<StoredFact> facts = m_project->library().storedIssue(issue)->facts;
    QCOMPARE(std::count_if(facts.cbegin(), facts.cend(),
                           [&](const StoredFact &stored) {
                               return stored.fact.range.intersects(made.range);
                           }),
             1);
}

void TestReanalysis::splitByHandStays()
{
    const QString text = test::newspaperText();
    StoredIssue stored;
    stored.id = {1};
    stored.isSplitByHand = true;
    Article article;
    article.id = {1};
    article.issue = stored.id;
    article.headline = u"一"_s;
    article.blocks = {{BlockRole::Body, {0, text.size()}}};
    stored.articles = {article};
    stored.furniture = {{BlockRole::Label, {0, 4}}};
    const ReanalysisPlan plan = planReanalysis(stored, text, Lexicons::builtIn());
    QVERIFY(plan.keepsSplit);
    QCOMPARE(plan.articles.size(), 1);
    QCOMPARE(plan.articles.first().blocks, article.blocks);
    QCOMPARE(plan.articles.first().headline, article.headline);
    QCOMPARE(plan.furniture, stored.furniture);
    QVERIFY(!plan.facts.isEmpty());
    stored.isSplitByHand = false;
    QVERIFY(!planReanalysis(stored, text, Lexicons::builtIn()).keepsSplit);
}

void TestReanalysis::reviewedArticleKeepsItsSplit()
{
    // Two articles where the engine sees one: the second would vanish.
    const QString text = u"河岸步道修好了\n\n本报讯 步道全长12公里，\n很好走。\n"_s;
    StoredIssue stored;
    stored.id = {1};
    for (int i = 0; i < 2; ++i) {
        Article article;
        article.id = {i + 1};
        article.issue = stored.id;
        article.position = i;
        stored.articles.append(article);
    }
    stored.articles[0].blocks = {
        {BlockRole::Body, test::rangeOf(u"本报讯 步道全长12公里，"_s, text)}};
    stored.articles[1].blocks = {{BlockRole::Body, test::rangeOf(u"很好走。"_s, text)}};
    QCOMPARE(planReanalysis(stored, text, Lexicons::builtIn()).removedArticles.size(), 1);
    stored.articles[1].review = ReviewState::Done;
    const ReanalysisPlan plan = planReanalysis(stored, text, Lexicons::builtIn());
    QVERIFY(plan.keepsSplit);
    QVERIFY(plan.removedArticles.isEmpty());
    QCOMPARE(plan.articles.size(), 2);
}

void TestReanalysis::datesFollowTheIssueDate()
{
    const IssueId issue =
        addText(u"河岸步道修好了\n\n本报讯 今年，城东旅游收入120万元，同比增长5%。\n"_s);
    QVERIFY(m_project->library().editIssue(issue, {u"城东晚报"_s, QDate(2019, 5, 6), {}}));
    QVERIFY(m_project->library().reanalyse(issue));
    const Fact first = factWith(u"120万元"_s);
    QVERIFY2(first.periodResolved.contains(u"2019"_s), qPrintable(first.periodResolved));
    QVERIFY(m_project->library().editIssue(issue, {u"城东晚报"_s, QDate(2021, 5, 6), {}}));
    QVERIFY(m_project->library().reanalyse(issue));
    QVERIFY(m_project->facts().fact(first.id)->periodResolved.contains(u"2021"_s));
}

void TestReanalysis::staleIssuesAreThoseOfOtherWordLists()
{
    addSamples();
    QVERIFY(m_project->library().staleIssues().isEmpty());
    changeWords();
    QCOMPARE(m_project->library().staleIssues(), allIssues());
    QVERIFY(m_project->library().reanalyse(allIssues().first()));
    QCOMPARE(m_project->library().staleIssues(), allIssues().mid(1));
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->library().staleIssues(), allIssues());
}

void TestReanalysis::runWritesInOrderAndTellsAll()
{
    addSamples();
    changeWords();
    SuggestionChanges expected;
    const QList<IssueId> issues = allIssues();
    for (const IssueId issue : issues) {
        expected += m_project->library().reanalyse(issue).value();
    }
    for (int i = 0; i < issues.size(); ++i) {
        QVERIFY(m_project->history().undo());
    }
    Reanalysis run(*m_project, issues);
    QSignalSpy progress(&run, &Reanalysis::progress);
    QSignalSpy finished(&run, &Reanalysis::finished);
    run.start();
    QVERIFY(finished.wait(LongestRunInMs));
    const auto report = finished.first().first().value<ReanalysisReport>();
    QCOMPARE(report.issues, int(issues.size()));
    QVERIFY(report.failures.isEmpty() && !report.cancelled);
    QCOMPARE(report.changes.facts.size(), expected.facts.size());
    QCOMPARE(report.changes.topics, expected.topics);
    QCOMPARE(progress.size(), issues.size());
    for (int i = 0; i < issues.size(); ++i) {
        QCOMPARE(progress[i][0].toInt(), i + 1);
        QCOMPARE(progress[i][2].value<IssueId>(), issues[i]);
    }
}

void TestReanalysis::cancelKeepsWholeIssuesOnly()
{
    addSamples();
    changeWords();
    const QList<IssueId> issues = allIssues();
    Reanalysis run(*m_project, issues);
    connect(&run, &Reanalysis::progress, &run, &Reanalysis::cancel);
    QSignalSpy finished(&run, &Reanalysis::finished);
    run.start();
    QVERIFY(finished.wait(LongestRunInMs));
    const auto report = finished.first().first().value<ReanalysisReport>();
    QVERIFY(report.cancelled);
    QCOMPARE(report.issues, 1);
    QCOMPARE(m_project->library().staleIssues(), issues.mid(1));
}

void TestReanalysis::decisionMadeDuringTheRunSurvives()
{
    addSamples();
    changeWords();
    const QList<IssueId> issues = allIssues();
    Reanalysis run(*m_project, issues);
    QSignalSpy finished(&run, &Reanalysis::finished);
    run.start(); // every issue of the samples is being analysed by now
    QList<FactId> rejected;
    for (const IssueId issue : issues) {
        rejected.append(m_project->library().storedIssue(issue)->facts.first().fact.id);
    }
    QVERIFY(m_project->facts().reject(rejected));
    QVERIFY(finished.wait(LongestRunInMs));
    QVERIFY(m_project->library().staleIssues().isEmpty());
    for (const FactId id : rejected) {
        QCOMPARE(m_project->facts().fact(id)->state, FactState::Rejected);
    }
}

QTEST_GUILESS_MAIN(TestReanalysis)
#include "tst_reanalysis.moc"
