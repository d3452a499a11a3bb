// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/facts.h"

#include "app/model/isodate.h"
#include "app/project/annotating/passagereading.h"
#include "app/project/projectcore.h"
#include "app/text/reflow.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Puts a person's values into a fact that exists; what a person cannot change stays.
Fact edited(const Fact &fact, const Fact &values, QStringView source)
{
    Fact result = values;
    result.id = fact.id;
    result.article = fact.article;
    result.origin = fact.origin;
    result.state = fact.state;
    result.quote = values.range.in(source).toString();
    return result;
}

/// What is wrong with the values a person gave, if anything.
Result<void> validate(const Fact &fact, QStringView source)
{
    const TextRange range = fact.range;
    if (range.isEmpty() || range.start < 0 || range.end > source.size()
        || range.in(source).trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidRange, fact.quote);
    }
    const FactValue &value = fact.value;
    if (value.min && value.max && *value.min > *value.max) {
        return fail(ErrorCode::InvalidValue,
                    value.min->toString() + u" > "_s + value.max->toString());
    }
    for (const QString &date : {value.iso, value.isoStart, value.isoEnd}) {
        if (!date.isEmpty() && !isIsoDate(date)) {
            return fail(ErrorCode::InvalidValue, date);
        }
    }
    return {};
}

/// The first figure of an article from a place on, with the words that qualify it; read in parts,
/// since it mostly is near.
TextRange firstFigure(Storage &stored, ArticleId article, qsizetype from)
{
    constexpr qsizetype PartLength = 1000;
    const FactRepository &facts = stored.facts;
    const auto isFigure = [](const Fact &fact) {
        return fact.state != FactState::Rejected && fact.type != FactType::Person
               && fact.type != FactType::Port;
    };
    for (auto at = facts.firstPlace(article, from); at;) {
        const qsizetype end = *at + PartLength;
        const QList<Fact> part = facts.beginningIn(article, {*at, end});
        const auto figure = std::find_if(part.cbegin(), part.cend(), isFigure);
        if (figure != part.cend()) {
            return qualifiedRange(figure->range,
                                  stored.sources.text(stored.sources.ofArticle(article)));
        }
        at = facts.firstPlace(article, end);
    }
    return {};
}

/// An action on facts one by one; the last one gives the place and the name.
Result<void> changeEach(ProjectCore &core, ActionKind kind, const QList<FactId> &ids,
                        const std::function<Result<void>(const Fact &)> &work)
{
    return core.perform({kind}, [&](ActionDraft &action) -> Result<void> {
        QString quote;
        for (const FactId id : ids) {
            const std::optional<Fact> fact = core.storage.facts.find(id);
            if (!fact) {
                return fail(ErrorCode::NoSuchThing);
            }
            action.article = fact->article;
            action.issue = core.storage.articles.issueOf(fact->article);
            quote = fact->quote;
            if (Result<void> done = work(*fact); !done) {
                return done;
            }
        }
        action.detail = onOneLine(quote);
        return {};
    });
}

} // namespace

Facts::Facts(ProjectCore &core)
    : m_core(core)
{}

QList<Fact> Facts::ofArticle(ArticleId id) const
{
    return m_core.read([id](Storage &stored) { return stored.facts.ofArticle(id); });
}

QList<Fact> Facts::beginningIn(ArticleId id, TextRange range) const
{
    return m_core.read([&](Storage &stored) { return stored.facts.beginningIn(id, range); });
}

std::optional<Fact> Facts::fact(FactId id) const
{
    return m_core.read([id](Storage &stored) { return stored.facts.find(id); });
}

FactProgress Facts::progress(IssueId id) const
{
    const std::pair<int, int> progress =
        m_core.read([id](Storage &stored) { return stored.facts.progress(id); });
    return {progress.first, progress.second};
}

FactProgress Facts::progress(ArticleId id) const
{
    const std::pair<int, int> progress =
        m_core.read([id](Storage &stored) { return stored.facts.progress(id); });
    return {progress.first, progress.second};
}

std::optional<Fact> Facts::nextOpen(ArticleId article, FactId after, const ReviewScope &scope) const
{
    const double below = scope.confidenceBelow;
    return m_core.read([&](Storage &stored) -> std::optional<Fact> {
        const FactRepository &facts = stored.facts;
        const IssueId here = stored.articles.issueOf(article);
        std::optional<FactId> next;
        if (!scope.issue.isValid() || scope.issue == here) {
            next = facts.nextOpenInIssue(here, article, after, below);
        }
        if (!next && scope.issue.isValid()) {
            next = facts.nextOpenInIssue(scope.issue, {}, {}, below);
        } else if (!next) {
            std::optional<IssueId> further = facts.nextIssueWithOpen(here, below);
            if (!further) { // on from the start of the library
                further = facts.nextIssueWithOpen({}, below);
            }
            next = further ? facts.nextOpenInIssue(*further, {}, {}, below) : std::nullopt;
        }
        return next ? facts.find(*next) : std::nullopt;
    });
}

FactCursor Facts::walk(const FactQuery &query, qsizetype mostRows) const
{
    return {m_core, query, mostRows};
}

void Facts::prepareFilters()
{
    m_core.read([](Storage &stored) {
        stored.factColumns.load(stored.issues.idsInOrder());
        return true;
    });
}

void Facts::waitUntilPrepared()
{
    m_core.storage.factColumns.waitForLoading();
}

bool Facts::isPrepared() const
{
    return m_core.read([](Storage &stored) {
        const QList<IssueId> issues = stored.issues.idsInOrder();
        return std::all_of(issues.cbegin(), issues.cend(),
                           [&](IssueId id) { return stored.factColumns.isKnown(id); });
    });
}

Result<void> Facts::accept(const QList<FactId> &ids)
{
    FactRepository &stored = m_core.storage.facts;
    return changeEach(m_core, ActionKind::AcceptFacts, ids, [&](const Fact &fact) -> Result<void> {
        const bool corrected = stored.proposal(fact.id).has_value();
        stored.setState(fact.id, corrected ? FactState::Corrected : FactState::Accepted);
        return {};
    });
}

Result<void> Facts::reject(const QList<FactId> &ids)
{
    FactRepository &stored = m_core.storage.facts;
    return changeEach(m_core, ActionKind::RejectFacts, ids, [&](const Fact &fact) -> Result<void> {
        stored.setState(fact.id, FactState::Rejected);
        return {};
    });
}

Result<void> Facts::reset(const QList<FactId> &ids)
{
    FactRepository &stored = m_core.storage.facts;
    return changeEach(m_core, ActionKind::ResetFacts, ids, [&](const Fact &fact) -> Result<void> {
        if (fact.origin == FactOrigin::Engine) { // one made by hand never was a proposal
            stored.restoreProposal(fact.id);
            stored.setState(fact.id, FactState::Proposed);
        }
        return {};
    });
}

Result<void> Facts::correct(FactId id, const Fact &corrected)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Fact &fact) -> Result<void> {
        const QString source = stored.sources.text(stored.sources.ofArticle(fact.article));
        if (Result<void> valid = validate(corrected, source); !valid) {
            return valid;
        }
        Fact result = edited(fact, corrected, source);
        if (fact.origin == FactOrigin::Engine) {
            stored.facts.keepProposal(id);
            result.state = FactState::Corrected;
        }
        stored.facts.update(result);
        return {};
    };
    return changeEach(m_core, ActionKind::CorrectFact, {id}, work);
}

TextRange Facts::passageWithEndMoved(ArticleId article, TextRange range, PassageEnd end,
                                     int step) const
{
    return m_core.read([&](Storage &stored) {
        const std::optional<Article> found = stored.articles.find(article);
        return found ? withEndMoved(range, end, step, *found,
                                    stored.sources.text(stored.sources.ofArticle(article)))
                     : TextRange();
    });
}

Result<void> Facts::setPassage(FactId id, TextRange range)
{
    const std::optional<Fact> fact = this->fact(id);
    if (!fact) {
        return fail(ErrorCode::NoSuchThing);
    }
    Fact corrected = withValueOf(readAlone(fact->article, range), *fact);
    corrected.range = range;
    return correct(id, corrected);
}

Fact Facts::readPassage(ArticleId article, TextRange range) const
{
    return m_core.read([&](Storage &stored) {
        const std::optional<Article> found = stored.articles.find(article);
        const std::optional<Issue> issue = found ? stored.issues.find(found->issue) : std::nullopt;
        if (!issue) {
            return Fact();
        }
        return factInPassage(range, *found, stored.sources.text(issue->sha256), issue->info.date,
                             *m_core.lexicons());
    });
}

Fact Facts::readAlone(ArticleId article, TextRange range) const
{
    return m_core.read([&](Storage &stored) {
        const std::optional<Article> found = stored.articles.find(article);
        const std::optional<Issue> issue = found ? stored.issues.find(found->issue) : std::nullopt;
        return issue ? factOfPassage(range, found->blocks, stored.sources.text(issue->sha256),
                                     issue->info.date, *m_core.lexicons())
                     : Fact();
    });
}

TextRange Facts::figureAfter(ArticleId article, qsizetype after) const
{
    return m_core.read([&](Storage &stored) {
        const TextRange behind = firstFigure(stored, article, after + 1);
        return behind.isEmpty() ? firstFigure(stored, article, 0) : behind;
    });
}

Result<FactId> Facts::make(ArticleId article, const Fact &fact)
{
    Storage &stored = m_core.storage;
    FactId id;
    ActionDraft draft{ActionKind::MakeFact};
    draft.article = article;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        action.issue = stored.articles.issueOf(article);
        if (!action.issue.isValid()) {
            return fail(ErrorCode::NoSuchThing);
        }
        const QString source = stored.sources.text(stored.sources.ofIssue(action.issue));
        if (Result<void> valid = validate(fact, source); !valid) {
            return valid;
        }
        Fact made = edited({}, fact, source);
        made.article = article;
        made.origin = FactOrigin::Person;
        made.state = FactState::Accepted;
        made.confidence = 1;
        action.detail = onOneLine(made.quote);
        id = stored.facts.add(made);
        return {};
    };
    return m_core.perform(draft, work).map([&] { return id; });
}

Result<void> Facts::remove(FactId id)
{
    FactRepository &stored = m_core.storage.facts;
    return changeEach(m_core, ActionKind::RemoveFact, {id}, [&](const Fact &fact) -> Result<void> {
        if (fact.origin == FactOrigin::Engine) {
            return fail(ErrorCode::InvalidValue, fact.quote);
        }
        stored.remove(fact.id);
        return {};
    });
}

} // namespace jianbao
