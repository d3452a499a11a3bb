// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr TagId Fishing{1};
constexpr TagId Schools{2};
/// Of the issue with the id 1 each fifth passage from the fourth (0, 1 … 4) is held back; where an
/// article is a headline and a body, that is the body of each fifth article from this on.
constexpr int HeldBackBody = 4;

/// Passages of fishing, and many of other things whose words stand in one passage each.
QList<TagExample> fewAmongMany()
{
    QList<TagExample> examples;
    for (int i = 0; i < 4; ++i) {
        examples.append({u"渔船回港，渔民晒网，第%1天开秤。"_s.arg(i), {Fishing}});
    }
    for (int i = 0; i < 60; ++i) {
        const QChar own(u'丁' + i);
        examples.append({u"%1%1街上%1铺开张，%1货%1色都全。"_s.arg(own), {}});
    }
    return examples;
}

TagModel modelOf(const QList<TagExample> &examples)
{
    TagModel model;
    for (const TagExample &example : examples) {
        model.learn(example);
    }
    return model;
}

bool isProposed(Project &project, ArticleId article, TagId tag)
{
    const QList<TagSuggestion> all = project.suggestions().ofArticle(article);
    return std::ranges::find(all, tag, &TagSuggestion::tag) != all.end();
}

} // namespace

/// What is learned from decisions, and what of it is proposed.
class TestTagModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheTagSpeakForIt();
    void wordsThatTheTagNeverHadDoNotSpeakForIt();
    void forgettingUndoesLearning();
    void tagThatIsMostlyWrongIsNotProposed_data();
    void tagThatIsMostlyWrongIsNotProposed();
    void headlinesAloneAreNotWhatIsHeldBack();
    void decisionsAreFollowed();
};

void TestTagModel::wordsOfTheTagSpeakForIt()
{
    const auto judged = modelOf(fewAmongMany()).judge(u"清早渔船出海，渔民盼着好风。"_s);
    QVERIFY(judged.contains(Fishing));
    QVERIFY(judged[Fishing].because.join(u' ').contains(u"渔船"_s));
    QVERIFY(judged[Fishing].like.contains(u"渔船"_s));
}

void TestTagModel::wordsThatTheTagNeverHadDoNotSpeakForIt()
{
    const QList<TagExample> examples = fewAmongMany();
    const TagModel model = modelOf(examples);
    for (qsizetype i = 4; i < examples.size(); ++i) { // each word was seen once, elsewhere
        QVERIFY(model.judge(examples[i].text).isEmpty());
    }
}

void TestTagModel::forgettingUndoesLearning()
{
    std::mt19937 random(7);
    const QList<TagExample> kept = fewAmongMany();
    TagModel model = modelOf(kept);
    QList<TagExample> passing;
    for (int i = 0; i < 200; ++i) {
        if (passing.isEmpty() || random() % 3 != 0) {
            const QChar own(u'丁' + int(random() % 40));
            passing.append({u"渔船%1渔%1学堂"_s.arg(own), {random() % 2 ? Fishing : Schools}});
            model.learn(passing.last());
        } else {
            model.forget(passing.takeAt(qsizetype(random() % passing.size())));
        }
    }
    for (const TagExample &example : passing) {
        model.forget(example);
    }
    const TagModel fresh = modelOf(kept);
    for (const QString &text : {u"清早渔船出海"_s, u"丁丁街上丁铺"_s, u"学堂开课"_s}) {
        const auto judged = model.judge(text);
        const auto expected = fresh.judge(text);
        QCOMPARE(judged.keys(), expected.keys());
        QCOMPARE(judged.value(Fishing).probability, expected.value(Fishing).probability);
        QCOMPARE(judged.value(Fishing).like, expected.value(Fishing).like);
    }
}

void TestTagModel::tagThatIsMostlyWrongIsNotProposed_data()
{
    QTest::addColumn<int>("articles");
    QTest::addRow("on many passages") << 60;
    QTest::addRow("on two passages") << 12;
}

void TestTagModel::tagThatIsMostlyWrongIsNotProposed()
{
    QFETCH(const int, articles);
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    QString text;
    for (int i = 0; i < articles; ++i) {
        text += u"=篇目%1\n渔船回港，渔民晒网。\n"_s.arg(QChar(u'丁' + i));
    }
    const auto issue = project->library().addIssue(test::importedIssue(text, u"a.txt"_s));
    const auto tag = project->codebook().create(u"心情"_s);
    QVERIFY(issue && tag);
    const auto list = project->library().articles(*issue);
    // All alike, but the bodies that are held back (each fifth passage, headlines counted) have
    // not got it.
    for (qsizetype i = 0; i + 1 < list.size(); ++i) {
        const auto article = project->library().article(list.at(i).id);
        if (i % 5 != HeldBackBody) {
            QVERIFY(project->annotations().add(*issue, {article->blocks.last().range}, {*tag}));
        }
        QVERIFY(project->library().setReviewState(article->id, ReviewState::Done));
    }
    const std::optional<TagSkill> skill = project->suggestions().skill(*tag);
    QVERIFY(skill && skill->wrong > 1 && skill->precision() < 0.5);
    QVERIFY(!isProposed(*project, list.last().id, *tag));
}

void TestTagModel::headlinesAloneAreNotWhatIsHeldBack()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    const auto tag = project->codebook().create(u"渔业"_s);
    QVERIFY(tag);
    QList<ArticleId> articles;
    for (int i = 0; i < 40; ++i) { // issues of one article, tagged in its bodies
        const QString text = (i % 2 == 0 ? u"=篇目%1\n渔船回港，渔民晒网。\n渔市开秤。\n"_s
                                         : u"=篇目%1\n学堂添桌椅，学童读书。\n先生授课。\n"_s)
                                 .arg(QChar(u'丁' + i));
        const auto issue =
            project->library().addIssue(test::importedIssue(text, u"%1.txt"_s.arg(i)));
        QVERIFY(issue);
        articles.append(project->library().articles(*issue).first().id);
        const auto article = project->library().article(articles.last());
        if (i % 2 == 0 && i < 38) {
            const TextRange bodies{article->blocks.at(1).range.start,
                                   article->blocks.last().range.end};
            QVERIFY(project->annotations().add(*issue, {bodies}, {*tag}));
        } else if (i < 38) {
            QVERIFY(project->library().setReviewState(articles.last(), ReviewState::Done));
        }
    }
    QVERIFY(project->suggestions().skill(*tag)->precision() > 0.9);
    QVERIFY(isProposed(*project, articles.at(38), *tag));
    QVERIFY(!isProposed(*project, articles.at(39), *tag));
}

void TestTagModel::decisionsAreFollowed()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    QString text;
    for (int i = 0; i < 12; ++i) {
        text += i % 2 == 0 ? u"=篇目%1\n渔船回港，渔民晒网。\n"_s.arg(QChar(u'丁' + i))
                           : u"=篇目%1\n学堂添桌椅，学童读书。\n"_s.arg(QChar(u'丁' + i));
    }
    text += u"=篇目丙\n清早渔船出海，渔民盼着好风。\n"_s;
    const auto issue = project->library().addIssue(test::importedIssue(text, u"a.txt"_s));
    const auto tag = project->codebook().create(u"渔业"_s);
    QVERIFY(issue && tag);
    const auto articles = project->library().articles(*issue);
    QVERIFY(!isProposed(*project, articles.last().id, *tag));
    for (qsizetype i = 0; i < 12; ++i) {
        const auto article = project->library().article(articles.at(i).id);
        if (i % 2 == 0) {
            QVERIFY(project->annotations().add(*issue, {article->blocks.last().range}, {*tag}));
        } else {
            QVERIFY(project->library().setReviewState(article->id, ReviewState::Done));
        }
    }
    QVERIFY(isProposed(*project, articles.last().id, *tag));
    while (project->history().nextUndo()->kind != ActionKind::CreateTag) {
        QVERIFY(project->history().undo());
    }
    QVERIFY(!isProposed(*project, articles.last().id, *tag)); // unlearned
}

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tagmodel.moc"
