// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/changestanding.h"

#include "app/project/factmatching.h"
#include "app/project/topictags.h"
#include "app/storage/storage.h"

#include <algorithm>

namespace jianbao {

namespace {

bool isThere(const std::optional<Fact> &fact)
{
    return fact && fact->state != FactState::Rejected;
}

/// The fact of an article that says what a fact said before.
std::optional<Fact> sameFact(Storage &stored, ArticleId article, const Fact &before)
{
    for (const Fact &fact : stored.facts.ofArticle(article)) {
        if (fact.range == before.range && haveSameContent(fact, before)) {
            return fact;
        }
    }
    return {};
}

/// Of a change that nobody had decided on before the run.
ChangeStanding standingOfOpen(Storage &stored, const FactChange &change)
{
    if (change.kind == SuggestionChange::Gone) {
        const std::optional<Fact> fact = sameFact(stored, change.article, change.before);
        return !fact                                ? ChangeStanding::Open
               : fact->state == FactState::Proposed ? ChangeStanding::Withdrawn
                                                    : ChangeStanding::Decided;
    }
    const std::optional<Fact> fact = stored.facts.find(change.fact);
    if (!fact) {
        return ChangeStanding::Withdrawn;
    }
    if (fact->state != FactState::Proposed) {
        return ChangeStanding::Decided;
    }
    return haveSameContent(*fact, change.after) ? ChangeStanding::Open : ChangeStanding::Withdrawn;
}

/// Of a change to what a person had decided before the run.
ChangeStanding standingOfDecided(Storage &stored, const FactChange &change)
{
    const std::optional<Fact> fact = stored.facts.find(change.fact);
    if (!fact) {
        return ChangeStanding::Withdrawn;
    }
    const bool taken = change.kind == SuggestionChange::Gone
                           ? fact->state == FactState::Rejected
                           : isThere(fact) && haveSameContent(*fact, change.after);
    return taken ? ChangeStanding::Decided : ChangeStanding::Open;
}

bool isProposed(const Article &article, const QString &topic)
{
    return std::any_of(article.topics.cbegin(), article.topics.cend(),
                       [&](const TopicProposal &each) { return each.topic == topic; });
}

/// Whether a new change tells anew what an earlier one told.
bool areOfTheSame(const FactChange &earlier, const FactChange &change)
{
    return earlier.fact.isValid() && earlier.fact == change.fact;
}

bool areOfTheSame(const TopicChange &earlier, const TopicChange &change)
{
    return earlier.article == change.article && topicOf(earlier) == topicOf(change);
}

template<typename Change>
void keepInPlaceOf(Storage &stored, const QList<Change> &earlier, QList<Change> &changes)
{
    for (const Change &before : earlier) {
        const bool toldAnew =
            std::any_of(changes.cbegin(), changes.cend(),
                        [&](const Change &change) { return areOfTheSame(before, change); });
        if (toldAnew || before.isKept || standingOf(stored, before) != ChangeStanding::Open) {
            stored.changes.remove(before.id);
        }
    }
    for (Change &change : changes) {
        change.id = stored.changes.add(change);
    }
}

} // namespace

QList<TagId> tagsOfTopic(Storage &stored, const QString &topic)
{
    QList<TagId> tags;
    for (const Tag &tag : stored.tags.all()) {
        if (tag.topic == topic) {
            tags.append(tag.id);
        }
    }
    return tags;
}

QString topicOf(const TopicChange &change)
{
    return change.kind == SuggestionChange::Gone ? change.before.topic : change.after.topic;
}

ChangeStanding standingOf(Storage &stored, const FactChange &change)
{
    if (!stored.issues.find(change.issue)) {
        return ChangeStanding::Withdrawn;
    }
    return change.isDecided ? standingOfDecided(stored, change) : standingOfOpen(stored, change);
}

ChangeStanding standingOf(Storage &stored, const TopicChange &change)
{
    const std::optional<Article> article = stored.articles.find(change.article);
    if (!article) {
        return ChangeStanding::Withdrawn;
    }
    const QString topic = topicOf(change);
    if (isProposed(*article, topic) == (change.kind == SuggestionChange::Gone)) {
        return ChangeStanding::Withdrawn;
    }
    const QList<Annotation> annotations = stored.annotations.ofIssue(article->issue);
    const auto unwanted = stored.checking.unwantedTags();
    const QList<TagId> tags = tagsOfTopic(stored, topic);
    const bool decided = std::any_of(tags.cbegin(), tags.cend(), [&](TagId tag) {
        return unwanted.contains({article->id, tag}) || isTagged(annotations, *article, tag);
    });
    return decided ? ChangeStanding::Decided : ChangeStanding::Open;
}

void keepChanges(Storage &stored, IssueId issue, SuggestionChanges &changes)
{
    if (changes.facts.isEmpty() && changes.topics.isEmpty()) {
        return;
    }
    const SuggestionChanges earlier = stored.changes.ofIssue(issue);
    keepInPlaceOf(stored, earlier.facts, changes.facts);
    keepInPlaceOf(stored, earlier.topics, changes.topics);
}

} // namespace jianbao
