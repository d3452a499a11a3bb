// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/changestanding.h"

#include "app/project/codebook/topictags.h"
#include "app/project/facts/factmatching.h"
#include "app/storage/storage.h"

#include <algorithm>

namespace jianbao {

namespace {

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
void keepInPlaceOf(Storage &stored, ChangeStandings &standings, const QList<Change> &earlier,
                   QList<Change> &changes)
{
    for (const Change &before : earlier) {
        const bool toldAnew =
            std::any_of(changes.cbegin(), changes.cend(),
                        [&](const Change &change) { return areOfTheSame(before, change); });
        if (toldAnew || before.isKept || standings.of(before) != ChangeStanding::Open) {
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

ChangeStandings::ChangeStandings(Storage &stored, const QList<FactChange> &facts)
    : m_stored(stored)
{
    QList<FactId> ids;
    for (const FactChange &change : facts) {
        ids.append(change.fact);
    }
    for (const Fact &fact : stored.facts.withIds(ids)) {
        m_facts.insert(fact.id, fact);
    }
}

const Fact *ChangeStandings::fact(FactId id) const
{
    const auto found = m_facts.constFind(id);
    return found == m_facts.cend() ? nullptr : &*found;
}

bool ChangeStandings::isThere(IssueId issue)
{
    const auto known = m_issues.constFind(issue);
    return known != m_issues.cend() ? *known
                                    : *m_issues.insert(issue, m_stored.issues.isThere(issue));
}

/// The fact of an article that says what a fact said before.
std::optional<Fact> ChangeStandings::sameFact(ArticleId article, const Fact &before) const
{
    const TextRange start{before.range.start, before.range.start + 1};
    for (const Fact &fact : m_stored.facts.beginningIn(article, start)) {
        if (fact.range == before.range && haveSameContent(fact, before)) {
            return fact;
        }
    }
    return {};
}

ChangeStanding ChangeStandings::of(const FactChange &change)
{
    if (!isThere(change.issue)) {
        return ChangeStanding::Withdrawn;
    }
    return change.isDecided ? ofDecided(change) : ofOpen(change);
}

/// Of a change that nobody had decided on before the run.
ChangeStanding ChangeStandings::ofOpen(const FactChange &change) const
{
    if (change.kind == SuggestionChange::Gone) {
        const std::optional<Fact> same = sameFact(change.article, change.before);
        return !same                                ? ChangeStanding::Open
               : same->state == FactState::Proposed ? ChangeStanding::Withdrawn
                                                    : ChangeStanding::Decided;
    }
    const Fact *now = fact(change.fact);
    if (now == nullptr) {
        return ChangeStanding::Withdrawn;
    }
    if (now->state != FactState::Proposed) {
        return ChangeStanding::Decided;
    }
    return haveSameContent(*now, change.after) ? ChangeStanding::Open : ChangeStanding::Withdrawn;
}

/// Of a change to what a person had decided before the run.
ChangeStanding ChangeStandings::ofDecided(const FactChange &change) const
{
    const Fact *now = fact(change.fact);
    if (now == nullptr) {
        return ChangeStanding::Withdrawn;
    }
    const bool isRejected = now->state == FactState::Rejected;
    const bool taken = change.kind == SuggestionChange::Gone
                           ? isRejected
                           : !isRejected && haveSameContent(*now, change.after);
    return taken ? ChangeStanding::Decided : ChangeStanding::Open;
}

ChangeStanding ChangeStandings::of(const TopicChange &change)
{
    if (!m_article || m_article->id != change.article) {
        m_article = m_stored.articles.find(change.article);
    }
    if (!m_article) {
        return ChangeStanding::Withdrawn;
    }
    const QString topic = topicOf(change);
    if (isProposed(*m_article, topic) == (change.kind == SuggestionChange::Gone)) {
        return ChangeStanding::Withdrawn;
    }
    return isDecided(*m_article, topic) ? ChangeStanding::Decided : ChangeStanding::Open;
}

bool ChangeStandings::isDecided(const Article &article, const QString &topic)
{
    if (!m_tags) {
        m_tags = m_stored.tags.all();
        m_unwanted = m_stored.checking.unwantedTags();
    }
    if (m_annotated != article.issue) {
        m_annotated = article.issue;
        m_annotations = m_stored.annotations.ofIssue(article.issue);
    }
    return std::any_of(m_tags->cbegin(), m_tags->cend(), [&](const Tag &tag) {
        return tag.topic == topic
               && (m_unwanted.contains({article.id, tag.id})
                   || isTagged(m_annotations, article, tag.id));
    });
}

void keepChanges(Storage &stored, IssueId issue, SuggestionChanges &changes)
{
    if (changes.facts.isEmpty() && changes.topics.isEmpty()) {
        return;
    }
    const SuggestionChanges earlier = stored.changes.ofIssue(issue);
    ChangeStandings standings(stored, earlier.facts);
    keepInPlaceOf(stored, standings, earlier.facts, changes.facts);
    keepInPlaceOf(stored, standings, earlier.topics, changes.topics);
}

} // namespace jianbao
