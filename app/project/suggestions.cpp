// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/suggestions.h"

#include "app/project/projectchange.h"
#include "app/project/projectcore.h"
#include "app/project/tagexamples.h"
#include "app/project/topictags.h"
#include "app/text/reflow.h"

#include <algorithm>
#include <utility>

namespace jianbao {

namespace {

constexpr qsizetype HeldBack = 5;        ///< Each fifth example is held back for the figure.
constexpr qsizetype LeastExamples = 10;  ///< Below that a figure says nothing.
constexpr qsizetype MostExamples = 3000; ///< More teach little and take time.
constexpr int MostIssues = 500;
constexpr qsizetype MostStale = 50; ///< Issues; beyond it is quicker to learn all anew.
constexpr int LeastProposals = 3;   ///< On held-back passages, to judge a tag by.
constexpr double LeastPrecision = 0.5;
constexpr qsizetype LongestLike = 60;

bool isHeldBack(qsizetype example)
{
    return example % HeldBack == 0;
}

/// What the engine's topics speak for.
QList<TagSuggestion> ofTopics(const Article &article, const QList<Tag> &tags)
{
    QList<TagSuggestion> suggestions;
    for (const TopicProposal &topic : article.topics) {
        for (const Tag &tag : tags) {
            if (tag.topic == topic.topic) {
                suggestions.append({tag.id,
                                    article.issue,
                                    article.id,
                                    topicPassage(article),
                                    topic.score,
                                    topic.because,
                                    {}});
            }
        }
    }
    return suggestions;
}

/// What the coder's decisions speak for, paragraph by paragraph.
QList<TagSuggestion> learned(const Article &article, const QString &source, const TagModel &model)
{
    QList<TagSuggestion> suggestions;
    for (const Block &block : article.blocks) {
        if (!isExampleBlock(block)) {
            continue;
        }
        const auto judged = model.judge(readingTextOf(block.role, block.range, source));
        for (auto it = judged.cbegin(); it != judged.cend(); ++it) {
            suggestions.append({it.key(), article.issue, article.id, block.range, it->probability,
                                it->because,
                                it->like.first(std::min(LongestLike, it->like.size()))});
        }
    }
    return suggestions;
}

/// Of each tag the first of its highest suggestions; the highest first.
QList<TagSuggestion> bestOfEachTag(QList<TagSuggestion> suggestions)
{
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const TagSuggestion &a, const TagSuggestion &b) {
                         return std::pair(-a.score, a.tag) < std::pair(-b.score, b.tag);
                     });
    QSet<TagId> seen;
    suggestions.removeIf([&](const TagSuggestion &suggestion) {
        const bool isFirst = !seen.contains(suggestion.tag);
        seen.insert(suggestion.tag);
        return !isFirst || suggestion.score <= 0;
    });
    return suggestions;
}

} // namespace

Suggestions::Suggestions(ProjectCore &core)
    : m_core(core)
{}

void Suggestions::follow(const ProjectChange &change)
{
    if (!(change.aspects & ~ProjectChange::Aspects(ProjectChange::Facts))) {
        return;
    }
    m_skills.reset();
    if (change.issues.isEmpty()) {
        m_isLearned = false;
    } else {
        m_stale += change.issues;
    }
}

void Suggestions::learn()
{
    if (!m_isLearned || m_stale.size() > MostStale) {
        m_examples.clear();
        m_stale.clear();
        m_model = m_tested = TagModel();
        qsizetype count = 0;
        for (const IssueId id : m_core.read(
                 [](Storage &stored) { return stored.checking.decidedIssues(MostIssues); })) {
            learnIssue(id);
            count += m_examples.value(id).size();
            if (count >= MostExamples) {
                break;
            }
        }
        m_isLearned = true;
    }
    for (const IssueId id : std::exchange(m_stale, {})) {
        forgetIssue(id);
        learnIssue(id);
    }
}

void Suggestions::learnIssue(IssueId id)
{
    const QList<TagExample> examples =
        m_core.read([id](Storage &stored) { return tagExamples(stored, id); });
    for (qsizetype i = 0; i < examples.size(); ++i) {
        m_model.learn(examples.at(i));
        if (!isHeldBack(i)) {
            m_tested.learn(examples.at(i));
        }
    }
    m_examples.insert(id, examples);
}

void Suggestions::forgetIssue(IssueId id)
{
    const QList<TagExample> examples = m_examples.take(id);
    for (qsizetype i = 0; i < examples.size(); ++i) {
        m_model.forget(examples.at(i));
        if (!isHeldBack(i)) {
            m_tested.forget(examples.at(i));
        }
    }
}

QList<TagSkill> Suggestions::measured() const
{
    QHash<TagId, TagSkill> skills;
    int held = 0;
    for (const QList<TagExample> &examples : m_examples) {
        for (qsizetype i = 0; i < examples.size(); i += HeldBack, ++held) {
            const QSet<TagId> &tags = examples.at(i).tags;
            const QSet<TagId> proposed = m_tested.tagsFor(examples.at(i).pairs);
            for (const TagId tag : proposed) {
                TagSkill &skill = skills[tag];
                tags.contains(tag) ? ++skill.right : ++skill.wrong;
            }
            for (const TagId tag : tags) {
                skills[tag].missed += proposed.contains(tag) ? 0 : 1;
            }
        }
    }
    QList<TagSkill> list;
    for (auto skill = skills.begin(); skill != skills.end(); ++skill) {
        skill->tag = skill.key();
        skill->decisions = held;
        list.append(*skill);
    }
    std::sort(list.begin(), list.end(),
              [](const TagSkill &a, const TagSkill &b) { return a.tag < b.tag; });
    return list;
}

QList<TagSkill> Suggestions::skills()
{
    learn();
    if (!m_skills) {
        qsizetype count = 0;
        for (const QList<TagExample> &examples : std::as_const(m_examples)) {
            count += examples.size();
        }
        m_skills = count >= LeastExamples ? measured() : QList<TagSkill>();
    }
    return *m_skills;
}

bool Suggestions::isTrusted(TagId tag)
{
    const QList<TagSkill> all = skills();
    const auto skill = std::ranges::find(all, tag, &TagSkill::tag);
    return skill == all.end() || skill->right + skill->wrong < LeastProposals
           || skill->precision() >= LeastPrecision;
}

QList<TagSuggestion> Suggestions::ofArticle(ArticleId id)
{
    learn();
    return m_core.read([&](Storage &stored) {
        const std::optional<Article> article = stored.articles.find(id);
        if (!article) {
            return QList<TagSuggestion>();
        }
        const QString source = stored.sources.text(stored.sources.ofIssue(article->issue));
        QList<TagSuggestion> fromDecisions = learned(*article, source, m_model);
        fromDecisions.removeIf(
            [this](const TagSuggestion &suggestion) { return !isTrusted(suggestion.tag); });
        QList<TagSuggestion> list =
            bestOfEachTag(ofTopics(*article, stored.tags.all()) + fromDecisions);
        const QList<Annotation> annotations = stored.annotations.ofIssue(article->issue);
        const auto unwanted = stored.checking.unwantedTags();
        list.removeIf([&](const TagSuggestion &suggestion) {
            return unwanted.contains({id, suggestion.tag})
                   || isTagged(annotations, *article, suggestion.tag);
        });
        return list;
    });
}

Result<void> Suggestions::decline(ArticleId article, TagId tag)
{
    Storage &stored = m_core.storage;
    return m_core.perform({ActionKind::DeclineTag}, [&](ActionDraft &action) -> Result<void> {
        const std::optional<Tag> found = stored.tags.find(tag);
        action.issue = stored.articles.issueOf(article);
        action.article = article;
        if (!found || !action.issue.isValid()) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = found->name;
        stored.checking.addUnwanted(article, tag, action.coder, QDateTime::currentDateTimeUtc());
        return {};
    });
}

} // namespace jianbao
