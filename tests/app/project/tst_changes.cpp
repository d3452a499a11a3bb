// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "app/project/rerun/changereview.h"
#include "app/project/wordlists.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Imported as test::importedIssue() does, each of these articles is of the topic "ports", by one
/// word; the engine sees the first as one of finance and the second as one of ports by more words.
const QString Page =
    u"=信用社放贷扶春耕\n"
    u"县信用社今年发放小额贷款120笔，信贷资金到户，贷款利率不变，金融服务进村。\n"
    u"=新桥口岸通关提速\n"
    u"新桥口岸上月通关货车330辆，口岸联检部门合署办公，过境货物随到随检，专线全长12公里。\n"_s;
const QByteArray OurClassifiers = "word\n牛车\n";
const QByteArray OurUnits = "word\ttype\n公里\tduration\n";

} // namespace

/// What a run of the engine changed: the list that the project keeps of it, and a person's
/// decisions on topics in it. (Decisions on facts: tst_decisions, tst_rerun.)
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runTellsTopicsThatAreNewGoneAndChanged();
    void acceptedTopicPutsItsTagOnTheArticle_data();
    void acceptedTopicPutsItsTagOnTheArticle();
    void rejectedTopicIsNotProposedAgain();
    void rejectedLossOfATopicPutsItsTagOnTheArticle();
    void acceptedLossOfATopicIsGoneThrough();
    void topicWhoseTagIsThereIsDecided();
    void topicsAndFactsAreSettledInOneStep();
    void standingsOfManyAreThoseOfEach();
    void listIsWhatTheRunTold();
    void listSurvivesClosing();
    void undoneRunTakesItsListAlong();
    void changesOfARemovedIssueArePassedOver();
    void changesOfAMergedArticleStandWithTheOther();
    void goneFactComesBackWhereItsPassageIsNow();
    void surenessAloneIsNoChange();
    void laterRunTakesThePlaceOfWhatIsDone();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    const TopicChange &change(SuggestionChange kind) const;
    ChangeReview &review() const { return m_project->changeReview(); }
    /// The articles that carry the tag of a topic.
    QList<TextRange> tagged(const QString &topic) const;
    bool isProposed(const TopicChange &change) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    SuggestionChanges m_changes;
};

void TestChanges::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
    m_issue = m_project->library().addIssue(test::importedIssue(Page, u"a"_s)).value();
    m_changes = m_project->library().reanalyse(m_issue).value();
}

const TopicChange &TestChanges::change(SuggestionChange kind) const
{
    const auto found =
        std::find_if(m_changes.topics.cbegin(), m_changes.topics.cend(),
                     [kind](const TopicChange &change) { return change.kind == kind; });
    if (found == m_changes.topics.cend()) {
        qFatal("the run has no such change");
    }
    return *found;
}

QList<TextRange> TestChanges::tagged(const QString &topic) const
{
    QList<TextRange> ranges;
    for (const Annotation &annotation : m_project->annotations().ofIssue(m_issue)) {
        for (const TagId id : annotation.tags) {
            if (m_project->codebook().tag(id)->topic == topic) {
                ranges.append(annotation.anchors.first().range);
            }
        }
    }
    return ranges;
}

bool TestChanges::isProposed(const TopicChange &change) const
{
    const QList<TagSuggestion> suggestions = m_project->suggestions().ofArticle(change.article);
    return std::any_of(suggestions.cbegin(), suggestions.cend(), [&](const TagSuggestion &each) {
        return m_project->codebook().tag(each.tag)->topic == topicOf(change);
    });
}

void TestChanges::runTellsTopicsThatAreNewGoneAndChanged()
{
    QCOMPARE(m_changes.topics.size(), 3);
    QCOMPARE(change(SuggestionChange::New).after.topic, u"finance"_s);
    QCOMPARE(change(SuggestionChange::Gone).before.topic, u"ports"_s);
    QCOMPARE(change(SuggestionChange::Gone).article, change(SuggestionChange::New).article);
    QCOMPARE(change(SuggestionChange::Changed).after.topic, u"ports"_s);
    for (const TopicChange &each : m_changes.topics) {
        QCOMPARE(review().standing(each), ChangeStanding::Open);
    }
}

void TestChanges::acceptedTopicPutsItsTagOnTheArticle_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("headline");
    QTest::newRow("new") << int(SuggestionChange::New) << u"finance"_s << u"信用社放贷扶春耕"_s;
    QTest::newRow("changed") << int(SuggestionChange::Changed) << u"ports"_s
                             << u"新桥口岸通关提速"_s;
}

void TestChanges::acceptedTopicPutsItsTagOnTheArticle()
{
    QFETCH(int, kind);
    QFETCH(QString, topic);
    QFETCH(QString, headline);
    const TopicChange topicChange = change(SuggestionChange(kind));
    QVERIFY(review().accept({}, {topicChange}));
    QCOMPARE(tagged(topic).size(), 1);
    QVERIFY(tagged(topic).first().in(Page).contains(headline));
    QCOMPARE(review().standing(topicChange), ChangeStanding::Decided);
    QVERIFY(review().accept({}, {topicChange})); // once more puts nothing on it again
    QCOMPARE(tagged(topic).size(), 1);
    QVERIFY(m_project->history().undo());
    QVERIFY(tagged(topic).isEmpty());
    QCOMPARE(review().standing(topicChange), ChangeStanding::Open);
}

void TestChanges::rejectedTopicIsNotProposedAgain()
{
    const TopicChange topic = change(SuggestionChange::New);
    QVERIFY(isProposed(topic));
    QVERIFY(review().reject({}, {topic}));
    QVERIFY(!isProposed(topic));
    QVERIFY(tagged(u"finance"_s).isEmpty());
    QCOMPARE(review().standing(topic), ChangeStanding::Decided);
    QVERIFY(m_project->history().undo());
    QVERIFY(isProposed(topic));
    QCOMPARE(review().standing(topic), ChangeStanding::Open);
}

void TestChanges::rejectedLossOfATopicPutsItsTagOnTheArticle()
{
    const TopicChange topic = change(SuggestionChange::Gone);
    QVERIFY(review().reject({}, {topic}));
    QCOMPARE(tagged(u"ports"_s).size(), 1);
    QVERIFY(tagged(u"ports"_s).first().in(Page).contains(u"信用社"_s));
    QCOMPARE(review().standing(topic), ChangeStanding::Decided);
}

void TestChanges::acceptedLossOfATopicIsGoneThrough()
{
    const TopicChange topic = change(SuggestionChange::Gone);
    QVERIFY(review().accept({}, {topic}));
    QVERIFY(tagged(u"ports"_s).isEmpty());
    QVERIFY(review().kept().contains(topic.id));
    QVERIFY(m_project->history().undo());
    QVERIFY(!review().kept().contains(topic.id));
}

void TestChanges::topicWhoseTagIsThereIsDecided()
{
    const TopicChange topic = change(SuggestionChange::New);
    for (const Tag &tag : m_project->codebook().tags()) {
        if (tag.topic == u"finance"_s) {
            QVERIFY(m_project->annotations().add(m_issue, {test::rangeOf(u"信用社放贷"_s, Page)},
                                                 {tag.id}));
        }
    }
    QCOMPARE(review().standing(topic), ChangeStanding::Decided);
}

void TestChanges::topicsAndFactsAreSettledInOneStep()
{
    QVERIFY(!m_changes.facts.isEmpty());
    QVERIFY(review().accept(m_changes.facts, m_changes.topics));
    QVERIFY(!tagged(u"finance"_s).isEmpty());
    for (const FactChange &each : m_changes.facts) {
        QVERIFY(review().standing(each) != ChangeStanding::Open
                || review().kept().contains(each.id));
    }
    QVERIFY(m_project->history().undo());
    QVERIFY(tagged(u"finance"_s).isEmpty());
    for (const FactChange &each : m_changes.facts) {
        QCOMPARE(review().standing(each), ChangeStanding::Open);
    }
}

/// Whatever was decided on some of them.
void TestChanges::standingsOfManyAreThoseOfEach()
{
    QVERIFY(m_changes.facts.size() > 1 && m_changes.topics.size() > 1);
    QVERIFY(review().accept({m_changes.facts.first()}, {m_changes.topics.first()}));
    QVERIFY(review().reject({m_changes.facts.last()}, {m_changes.topics.last()}));
    QList<ChangeStanding> each;
    for (const FactChange &change : m_changes.facts) {
        each.append(review().standing(change));
    }
    for (const TopicChange &change : m_changes.topics) {
        each.append(review().standing(change));
    }
    QVERIFY(each.contains(ChangeStanding::Open) || each.contains(ChangeStanding::Decided));
    QCOMPARE(review().standings(m_changes), each);
}

void TestChanges::listIsWhatTheRunTold()
{
    const SuggestionChanges list = review().list();
    QCOMPARE(list.topics, m_changes.topics);
    QCOMPARE(list.facts.size(), m_changes.facts.size());
    const auto content = [](Fact fact) { // what else a fact has is no matter of the engine
        fact.id = {};
        fact.article = {};
        fact.state = {};
        fact.origin = {};
        return fact;
    };
    for (qsizetype i = 0; i < list.facts.size(); ++i) {
        const FactChange &kept = list.facts.at(i);
        const FactChange &told = m_changes.facts.at(i);
        QCOMPARE(kept.kind, told.kind);
        QCOMPARE(kept.fact, told.fact);
        QCOMPARE(kept.article, told.article);
        QCOMPARE(kept.isDecided, told.isDecided);
        QCOMPARE(content(kept.before), content(told.before));
        QCOMPARE(content(kept.after), content(told.after));
    }
}

void TestChanges::listSurvivesClosing()
{
    QVERIFY(review().accept({}, {change(SuggestionChange::New)}));
    QVERIFY(review().keep({change(SuggestionChange::Changed).id}, true));
    const SuggestionChanges before = review().list();
    m_project.reset();
    m_project = test::openProject(path());
    QCOMPARE(review().list(), before);
    QCOMPARE(review().kept(), QSet{change(SuggestionChange::Changed).id});
    QCOMPARE(review().standing(change(SuggestionChange::New)), ChangeStanding::Decided);
    QVERIFY(m_project->history().undo());
    QVERIFY(review().kept().isEmpty());
}

void TestChanges::undoneRunTakesItsListAlong()
{
    const SuggestionChanges before = review().list();
    QVERIFY(m_project->history().undo());
    QCOMPARE(review().list(), SuggestionChanges());
    QCOMPARE(review().listSize(), 0);
    QVERIFY(m_project->history().redo());
    QCOMPARE(review().list(), before);
}

void TestChanges::changesOfARemovedIssueArePassedOver()
{
    const SuggestionChanges before = review().list();
    QVERIFY(m_project->library().removeIssue(m_issue));
    QCOMPARE(review().list(), SuggestionChanges());
    QVERIFY(m_project->history().undo());
    QCOMPARE(review().list(), before);
}

/// An article that is gone takes its topics along; its facts went to the article it was merged
/// with.
void TestChanges::changesOfAMergedArticleStandWithTheOther()
{
    const QList<ArticleSummary> articles = m_project->library().articles(m_issue);
    const SuggestionChanges before = review().list();
    QVERIFY(!before.facts.isEmpty());
    QVERIFY(m_project->split().merge(articles.at(0).id, articles.at(1).id));
    const SuggestionChanges list = review().list();
    for (const FactChange &each : list.facts) {
        QVERIFY(m_project->library().article(each.article).has_value());
    }
    for (const TopicChange &each : list.topics) {
        QVERIFY(m_project->library().article(each.article).has_value());
    }
    QVERIFY(review().accept(list.facts, list.topics)); // what is still listed can be decided
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->history().undo());
    QCOMPARE(review().list(), before);
}

void TestChanges::goneFactComesBackWhereItsPassageIsNow()
{
    const IssueId issue = m_project->library()
                              .addIssue(test::importedIssue(
                                  u"=商道\n山路修通了。\n今年马帮运货330牛车。\n"_s, u"c.txt"_s))
                              .value();
    const QString list = u"classifiers.ours.tsv"_s;
    QVERIFY(m_project->wordLists().add(list, OurClassifiers));
    QVERIFY(m_project->library().reanalyse(issue));
    QVERIFY(m_project->wordLists().remove(list));
    const QList<FactChange> run = m_project->library().reanalyse(issue).value().facts;
    const auto isGone = [](const FactChange &each) {
        return each.kind == SuggestionChange::Gone && each.before.quote == u"330牛车"_s;
    };
    QVERIFY(std::any_of(run.cbegin(), run.cend(), isGone));
    const Article whole =
        *m_project->library().article(m_project->library().articles(issue).first().id);
    QVERIFY(m_project->split().splitBefore(whole.id, int(whole.blocks.size()) - 1));
    const QList<FactChange> listed = review().list().facts;
    const auto gone = std::find_if(listed.cbegin(), listed.cend(), isGone);
    QVERIFY(gone != listed.cend());
    QVERIFY(gone->article != whole.id);
    QVERIFY(review().reject({*gone}, {}));
    const QList<Fact> facts = m_project->facts().ofArticle(gone->article);
    QVERIFY(std::any_of(facts.cbegin(), facts.cend(),
                        [&](const Fact &fact) { return fact.range == gone->before.range; }));
}

void TestChanges::surenessAloneIsNoChange()
{
    const QByteArray bytes = (Page + u"全镇今年修路12公里。\n"_s).toUtf8();
    const QString sha256(64, u'b');
    const InputFile file{u"/import/b.txt"_s, bytes, sha256};
    ImportedIssue issue = analysedIssue(file, Lexicons::builtIn()).value();
    qsizetype facts = 0;
    for (AnalysedArticle &article : issue.analysis.articles) {
        for (Fact &fact : article.facts) {
            fact.confidence /= 2;
            ++facts;
        }
    }
    QVERIFY(facts > 0);
    const IssueId id = m_project->library().addIssue(issue).value();
    QCOMPARE(m_project->library().reanalyse(id).value().facts, QList<FactChange>());
}

void TestChanges::laterRunTakesThePlaceOfWhatIsDone()
{
    QVERIFY(review().accept({}, {change(SuggestionChange::New)}));
    QVERIFY(review().keep({change(SuggestionChange::Changed).id}, true));
    QVERIFY(m_project->wordLists().add(u"units.ours.tsv"_s, OurUnits));
    const SuggestionChanges later = m_project->library().reanalyse(m_issue).value();
    QVERIFY(!later.facts.isEmpty());
    const SuggestionChanges list = review().list();
    QCOMPARE(list.topics, QList{change(SuggestionChange::Gone)}); // nobody has said a word to it
    for (const FactChange &each : later.facts) {
        const auto same = [&](const FactChange &kept) {
            return kept.id == each.id || (each.fact.isValid() && kept.fact == each.fact);
        };
        QCOMPARE(std::count_if(list.facts.cbegin(), list.facts.cend(), same), 1);
    }
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
