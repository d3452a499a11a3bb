// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/suggestionlist.h"

#include "app/project/facts/factmatching.h"

#include <algorithm>

namespace jianbao {

namespace {

SuggestionChange kindOf(const FactStep &step)
{
    if (step.what == FactStep::Do::Add) {
        return SuggestionChange::New;
    }
    return step.after.range.isEmpty() ? SuggestionChange::Gone : SuggestionChange::Changed;
}

/// Whether the engine says the same as before and is only more or less sure of it.
bool isOnlySurer(const FactStep &step)
{
    if (kindOf(step) != SuggestionChange::Changed) {
        return false;
    }
    Fact before = step.before;
    before.confidence = step.after.confidence;
    return haveSameContent(before, step.after);
}

/// Where the change is to be seen: the place of the fact now, or where it was.
TextRange placeOf(const FactChange &change)
{
    return change.kind == SuggestionChange::Gone ? change.before.range : change.after.range;
}

FactChange changeFrom(const FactStep &step, IssueId issue, const QList<Article> &articles)
{
    FactChange change;
    change.kind = kindOf(step);
    change.issue = issue;
    change.article = step.article >= 0 ? articles[step.article].id : step.before.article;
    change.before = step.before;
    change.after = step.after;
    change.isDecided = step.isDecided;
    if (step.what != FactStep::Do::Remove) {
        change.fact = step.before.id;
    }
    if (change.kind != SuggestionChange::Gone) {
        change.after.article = change.article;
        change.after.id = change.fact;
    }
    return change;
}

QList<FactChange> factChanges(const ReanalysisPlan &plan, const QList<Article> &articles,
                              const QList<FactId> &added)
{
    QList<FactChange> changes;
    auto nextAdded = added.cbegin();
    for (const FactStep &step : plan.facts) {
        if (step.what == FactStep::Do::Move || isOnlySurer(step)) {
            continue; // to a person, the suggestion is the same
        }
        changes.append(changeFrom(step, plan.before.id, articles));
        if (step.what == FactStep::Do::Add) {
            changes.last().fact = *nextAdded++;
            changes.last().after.id = changes.last().fact;
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const FactChange &a, const FactChange &b) {
        return placeOf(a) < placeOf(b);
    });
    return changes;
}

const TopicProposal *topicIn(const QList<TopicProposal> &topics, const QString &key)
{
    const auto topic = std::find_if(topics.cbegin(), topics.cend(),
                                    [&](const TopicProposal &each) { return each.topic == key; });
    return topic == topics.cend() ? nullptr : &*topic;
}

/// Adds what has changed between the topics of an article then and now.
void addTopicChanges(QList<TopicChange> &changes, const Article &then, const Article &now)
{
    const ArticleId id = now.id.isValid() ? now.id : then.id;
    const IssueId issue = now.id.isValid() ? now.issue : then.issue;
    for (const TopicProposal &topic : now.topics) {
        const TopicProposal *before = topicIn(then.topics, topic.topic);
        if (before == nullptr) {
            changes.append({SuggestionChange::New, issue, id, {}, topic, {}, false});
        } else if (*before != topic) {
            changes.append({SuggestionChange::Changed, issue, id, *before, topic, {}, false});
        }
    }
    for (const TopicProposal &topic : then.topics) {
        if (topicIn(now.topics, topic.topic) == nullptr) {
            changes.append({SuggestionChange::Gone, issue, id, topic, {}, {}, false});
        }
    }
}

Article storedArticle(const ReanalysisPlan &plan, ArticleId id)
{
    for (const Article &article : plan.before.articles) {
        if (article.id == id) {
            return article;
        }
    }
    return {};
}

void addArticleChanges(SuggestionChanges &changes, const ReanalysisPlan &plan,
                       const QList<Article> &articles)
{
    for (const Article &article : articles) {
        const Article before = storedArticle(plan, article.id);
        if (!before.id.isValid()) {
            ++changes.articlesAdded;
        } else if (before.blocks != article.blocks) {
            ++changes.articlesSplitAnew;
        }
        addTopicChanges(changes.topics, before, article);
    }
    for (const ArticleId id : plan.removedArticles) {
        ++changes.articlesRemoved;
        addTopicChanges(changes.topics, storedArticle(plan, id), {});
    }
}

} // namespace

SuggestionChanges suggestionList(const ReanalysisPlan &plan, const QList<Article> &articles,
                                 const QList<FactId> &added)
{
    SuggestionChanges changes;
    changes.facts = factChanges(plan, articles, added);
    addArticleChanges(changes, plan, articles);
    return changes;
}

} // namespace jianbao
