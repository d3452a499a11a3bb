// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/changereview.h"

#include "app/project/annotating/anchors.h"
#include "app/project/codebook/topictags.h"
#include "app/project/projectcore.h"
#include "app/text/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Does what a person says to changes of facts and topics, inside one action.
class Settling
{
public:
    Settling(Storage &stored, ActionDraft &action)
        : m_stored(stored)
        , m_action(action)
    {}

    Result<void> accept(const FactChange &change);
    Result<void> reject(const FactChange &change);
    Result<void> accept(const TopicChange &change);
    Result<void> reject(const TopicChange &change);

private:
    void takeReading(const Fact &fact, const Fact &now);
    Result<void> bringBack(const FactChange &change);
    void correctTo(FactId id, const Fact &before);
    void putTags(const TopicChange &change);
    void name(IssueId issue, ArticleId article, const QString &detail);

    Storage &m_stored;
    ActionDraft &m_action;
};

void Settling::name(IssueId issue, ArticleId article, const QString &detail)
{
    m_action.issue = issue;
    m_action.article = article;
    m_action.detail = onOneLine(detail);
}

Result<void> Settling::accept(const FactChange &change)
{
    const bool isGone = change.kind == SuggestionChange::Gone;
    name(change.issue, change.article, (isGone ? change.before : change.after).quote);
    const std::optional<Fact> fact = m_stored.facts.find(change.fact);
    if (!fact) {
        return {}; // gone for good, as was proposed
    }
    if (isGone) {
        m_stored.facts.setState(fact->id, FactState::Rejected);
    } else if (change.isDecided) {
        takeReading(*fact, change.after);
    } else {
        m_stored.facts.setState(fact->id, FactState::Accepted);
    }
    return {};
}

/// The fact says what the engine says now, and that is accepted.
void Settling::takeReading(const Fact &fact, const Fact &now)
{
    m_stored.facts.restoreProposal(fact.id); // else it would be found beside the same reading
    Fact result = now;
    result.id = fact.id;
    result.article = fact.article;
    result.origin = fact.origin;
    result.note = fact.note;
    result.state = FactState::Accepted;
    m_stored.facts.update(result);
}

Result<void> Settling::reject(const FactChange &change)
{
    const bool isGone = change.kind == SuggestionChange::Gone;
    name(change.issue, change.article, (isGone ? change.before : change.after).quote);
    if (change.isDecided) {
        return {}; // what the person had decided still is so
    }
    if (isGone) {
        return bringBack(change);
    }
    if (change.kind == SuggestionChange::New) {
        m_stored.facts.setState(change.fact, FactState::Rejected);
    } else {
        correctTo(change.fact, change.before);
    }
    return {};
}

Result<void> Settling::bringBack(const FactChange &change)
{
    if (!m_stored.articles.issueOf(change.article).isValid()) {
        return fail(ErrorCode::NoSuchThing, change.before.quote);
    }
    Fact fact = change.before;
    fact.id = {};
    fact.article = change.article;
    fact.state = FactState::Accepted;
    m_stored.facts.add(fact);
    return {};
}

void Settling::correctTo(FactId id, const Fact &before)
{
    const std::optional<Fact> now = m_stored.facts.find(id);
    if (!now) {
        return;
    }
    m_stored.facts.keepProposal(id);
    Fact fact = before;
    fact.id = id;
    fact.article = now->article;
    fact.note = now->note;
    fact.state = FactState::Corrected;
    m_stored.facts.update(fact);
}

Result<void> Settling::accept(const TopicChange &change)
{
    name(change.issue, change.article, topicOf(change));
    if (change.kind != SuggestionChange::Gone) {
        putTags(change);
    }
    return {};
}

Result<void> Settling::reject(const TopicChange &change)
{
    name(change.issue, change.article, topicOf(change));
    if (change.kind == SuggestionChange::Gone) {
        putTags(change);
        return {};
    }
    for (const TagId tag : tagsOfTopic(m_stored, topicOf(change))) {
        m_stored.checking.addUnwanted(change.article, tag, m_action.coder,
                                      QDateTime::currentDateTimeUtc());
    }
    return {};
}

/// Puts the tags of a topic on the article, where they are not on it yet.
void Settling::putTags(const TopicChange &change)
{
    const std::optional<Article> article = m_stored.articles.find(change.article);
    if (!article) {
        return;
    }
    const QString source = m_stored.sources.text(m_stored.sources.ofIssue(article->issue));
    const QList<Annotation> annotations = m_stored.annotations.ofIssue(article->issue);
    for (const TagId tag : tagsOfTopic(m_stored, topicOf(change))) {
        if (isTagged(annotations, *article, tag)) {
            continue;
        }
        Annotation annotation;
        annotation.issue = article->issue;
        annotation.anchors = anchorsAt(annotationRanges({topicPassage(*article)}, source), source);
        annotation.tags = {tag};
        annotation.coder = m_action.coder;
        annotation.createdAt = QDateTime::currentDateTimeUtc();
        annotation.updatedAt = annotation.createdAt;
        m_stored.annotations.add(annotation);
    }
}

} // namespace

ChangeReview::ChangeReview(ProjectCore &core)
    : m_core(core)
{}

ChangeStanding ChangeReview::standing(const FactChange &change) const
{
    return m_core.read(
        [&](Storage &stored) { return ChangeStandings(stored, {change}).of(change); });
}

ChangeStanding ChangeReview::standing(const TopicChange &change) const
{
    return m_core.read([&](Storage &stored) { return ChangeStandings(stored, {}).of(change); });
}

QList<ChangeStanding> ChangeReview::standings(const SuggestionChanges &changes) const
{
    return m_core.read([&](Storage &stored) {
        ChangeStandings standings(stored, changes.facts);
        QList<ChangeStanding> all;
        for (const FactChange &change : changes.facts) {
            all.append(standings.of(change));
        }
        for (const TopicChange &change : changes.topics) {
            all.append(standings.of(change));
        }
        return all;
    });
}

SuggestionChanges ChangeReview::list() const
{
    return m_core.read([](Storage &stored) {
        SuggestionChanges changes = stored.changes.ofIssue({});
        ChangeStandings standings(stored, changes.facts);
        const auto isWithdrawn = [&](const auto &change) {
            return standings.of(change) == ChangeStanding::Withdrawn;
        };
        changes.facts.removeIf(isWithdrawn);
        changes.topics.removeIf(isWithdrawn);
        return changes;
    });
}

int ChangeReview::listSize() const
{
    return m_core.read([](Storage &stored) { return stored.changes.count(); });
}

QSet<SuggestionChangeId> ChangeReview::kept() const
{
    return m_core.read([](Storage &stored) { return stored.changes.kept(); });
}

QSet<SuggestionChangeId> ChangeReview::ids() const
{
    return m_core.read([](Storage &stored) { return stored.changes.all(); });
}

Result<void> ChangeReview::keep(const QList<SuggestionChangeId> &ids, bool kept)
{
    return m_core.perform({ActionKind::KeepChanges}, [&](ActionDraft & /*action*/) -> Result<void> {
        for (const SuggestionChangeId id : ids) {
            m_core.storage.changes.setKept(id, kept);
        }
        return {};
    });
}

Result<void> ChangeReview::accept(const QList<FactChange> &facts, const QList<TopicChange> &topics)
{
    return settle(ActionKind::AcceptChanges, facts, topics);
}

Result<void> ChangeReview::reject(const QList<FactChange> &facts, const QList<TopicChange> &topics)
{
    return settle(ActionKind::RejectChanges, facts, topics);
}

Result<void> ChangeReview::settle(ActionKind kind, const QList<FactChange> &facts,
                                  const QList<TopicChange> &topics)
{
    return m_core.perform({kind}, [&](ActionDraft &action) -> Result<void> {
        Settling settling(m_core.storage, action);
        const auto each = [&](const auto &change) -> Result<void> {
            if (standing(change) == ChangeStanding::Withdrawn) {
                return {};
            }
            Result<void> done = kind == ActionKind::AcceptChanges ? settling.accept(change)
                                                                  : settling.reject(change);
            if (done && standing(change) == ChangeStanding::Open) { // it is so already
                m_core.storage.changes.setKept(change.id, true);
            }
            return done;
        };
        for (const FactChange &change : facts) {
            if (Result<void> done = each(change); !done) {
                return done;
            }
        }
        for (const TopicChange &change : topics) {
            if (Result<void> done = each(change); !done) {
                return done;
            }
        }
        return {};
    });
}

} // namespace jianbao
