// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/suggestions.h"

#include "app/project/codebook/tagexamples.h"
#include "app/project/codebook/topictags.h"
#include "app/project/projectchange.h"
#include "app/project/projectcore.h"
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
constexpr double LeastPrecision = 0.5;
constexpr qsizetype LongestLike = 60;

/// By the issue too: else the first headline would always be held back and never learned from.
bool isHeldBack(IssueId issue, qsizetype example)
{
    return (example + issue.value) % HeldBack == 0;
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
    constexpr auto decisions =
        ProjectChange::Issues | ProjectChange::Articles | ProjectChange::Annotations;
    if ((change.aspects & decisions) && change.issues.isEmpty()) {
        m_isLearned = false;
    } else if (change.aspects & (decisions | ProjectChange::Checking)) {
        m_stale += change.issues; // none where a finding was decided or a search kept
    }
}

void Suggestions::learn()
{
    if (!m_isLearned || m_stale.size() > MostStale || m_exampleCount > 2 * MostExamples) {
        learnAnew();
    }
    for (const IssueId id : std::exchange(m_stale, {})) {
        forgetIssue(id);
        learnIssue(id);
    }
}

void Suggestions::learnAnew()
{
    m_examples.clear();
    m_exampleCount = 0;
    m_stale.clear();
    m_skills.clear();
    m_model = m_tested = TagModel();
    for (const IssueId id :
         m_core.read([](Storage &stored) { return stored.checking.decidedIssues(MostIssues); })) {
        learnIssue(id);
        if (m_exampleCount >= MostExamples) {
            break;
        }
    }
    m_isLearned = true;
}

void Suggestions::learnIssue(IssueId id)
{
    const QList<TagExample> examples =
        m_core.read([id](Storage &stored) { return tagExamples(stored, id); });
    for (qsizetype i = 0; i < examples.size(); ++i) {
        m_model.learn(examples.at(i));
        if (!isHeldBack(id, i)) {
            m_tested.learn(examples.at(i));
        }
    }
    m_examples.insert(id, examples);
    m_exampleCount += examples.size();
    m_skills.clear();
}

void Suggestions::forgetIssue(IssueId id)
{
    const QList<TagExample> examples = m_examples.take(id);
    for (qsizetype i = 0; i < examples.size(); ++i) {
        m_model.forget(examples.at(i));
        if (!isHeldBack(id, i)) {
            m_tested.forget(examples.at(i));
        }
    }
    m_exampleCount -= examples.size();
}

TagSkill Suggestions::measured(TagId tag) const
{
    TagSkill skill;
    skill.tag = tag;
    for (auto issue = m_examples.cbegin(); issue != m_examples.cend(); ++issue) {
        for (qsizetype i = 0; i < issue->size(); ++i) {
            if (!isHeldBack(issue.key(), i)) {
                continue;
            }
            ++skill.decisions;
            const bool isTagged = issue->at(i).tags.contains(tag);
            if (m_tested.isLikely(tag, issue->at(i).pairs)) {
                isTagged ? ++skill.right : ++skill.wrong;
            } else if (isTagged) {
                ++skill.missed;
            }
        }
    }
    return skill;
}

std::optional<TagSkill> Suggestions::skill(TagId tag)
{
    learn();
    if (m_exampleCount < LeastExamples) {
        return std::nullopt;
    }
    const auto known = m_skills.constFind(tag);
    const TagSkill skill = known != m_skills.cend() ? *known : *m_skills.insert(tag, measured(tag));
    return skill.right + skill.wrong + skill.missed > 0 ? std::optional(skill) : std::nullopt;
}

bool Suggestions::isTrusted(TagId tag)
{
    const std::optional<TagSkill> known = skill(tag);
    return !known || known->right + known->wrong == 0 || known->precision() >= LeastPrecision;
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
