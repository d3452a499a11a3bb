// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/library.h"

#include "app/engine/analysis.h"
#include "app/engine/engineversion.h"
#include "app/importing/importedissue.h"
#include "app/lexicons/lexicons.h"
#include "app/project/heldby.h"
#include "app/project/issues/analysiswriting.h"
#include "app/project/issues/issuestoring.h"
#include "app/project/issues/redating.h"
#include "app/project/projectcore.h"
#include "app/project/rerun/changestanding.h"

namespace jianbao {

namespace {

ArticleSummary summaryFrom(const ArticleRow &row)
{
    return {row.id,     row.issue, row.headline,  row.firstWords, row.review,
            row.topics, {},        row.openFacts, row.factCount};
}

ActionDraft removalDraft(IssueId id)
{
    ActionDraft draft{ActionKind::RemoveIssue};
    draft.issue = id;
    return draft;
}

/// Removes the issue that the draft names.
Result<void> removeWithContent(Storage &stored, ActionDraft &draft)
{
    const std::optional<Issue> issue = stored.issues.find(draft.issue);
    if (!issue) {
        return fail(ErrorCode::NoSuchThing);
    }
    draft.detail = issue->fileName;
    draft.sha256 = issue->sha256;
    stored.issues.removeWithContent(draft.issue);
    return {};
}

} // namespace

ReviewState ArticleSummary::state() const
{
    const bool begun = openFacts < factCount || !tags.isEmpty();
    return review == ReviewState::Unseen && begun ? ReviewState::InWork : review;
}

Library::Library(ProjectCore &core)
    : m_core(core)
{}

QList<Issue> Library::issues() const
{
    return m_core.read([](Storage &stored) { return stored.issues.all(); });
}

int Library::issueCount() const
{
    return m_core.read([](Storage &stored) { return stored.issues.count(); });
}

int Library::countWithoutPaper() const
{
    return m_core.read([](Storage &stored) { return stored.issues.countWithoutPaper(); });
}

std::optional<Issue> Library::issue(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return stored.issues.find(id); });
}

QList<ArticleSummary> Library::articles(IssueId id) const
{
    return m_core.read([&](Storage &stored) {
        const QHash<ArticleId, QSet<TagId>> tags = stored.annotations.tagsByArticle(id);
        QList<ArticleSummary> summaries;
        for (const ArticleRow &row : stored.articles.rows(id)) {
            ArticleSummary summary = summaryFrom(row);
            summary.tags = tags.value(row.id).values();
            m_core.sortByCodebook(summary.tags);
            summaries.append(summary);
        }
        return summaries;
    });
}

std::optional<Article> Library::article(ArticleId id) const
{
    return m_core.read([id](Storage &stored) { return stored.articles.find(id); });
}

ArticleId Library::nextUnread(ArticleId after, IssueId issue) const
{
    return m_core.read([&](Storage &stored) {
        const IssueId here = stored.articles.issueOf(after);
        QList<IssueId> issues = issue.isValid() ? QList{issue} : stored.issues.idsInOrder();
        const qsizetype start = std::max<qsizetype>(0, issues.indexOf(here));
        const int position = here.isValid() ? stored.articles.placeOf(after).second : -1;
        for (qsizetype step = 0; step <= issues.size(); ++step) {
            const IssueId id = issues.at((start + step) % issues.size());
            const int from = step == 0 && id == here ? position + 1 : 0;
            if (const ArticleId next = stored.articles.nextUnread(id, from); next.isValid()) {
                return next;
            }
        }
        return ArticleId();
    });
}

ReviewProgress Library::progress(IssueId issue) const
{
    return m_core.read([&](Storage &) { return m_core.tally.ofIssue(issue); });
}

CountedProgress Library::projectProgress(std::chrono::milliseconds budget) const
{
    return m_core.read([&](Storage &) { return m_core.tally.ofProject(budget); });
}

QString Library::sourceText(IssueId id) const
{
    return m_core.sourceText(id);
}

QList<Block> Library::furniture(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return stored.articles.furniture(id); });
}

QList<Diagnostic> Library::diagnostics(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return stored.issues.diagnostics(id); });
}

std::optional<IssueId> Library::issueWithHash(const QString &sha256) const
{
    return m_core.read([&](Storage &stored) { return stored.issues.withHash(sha256); });
}

Result<IssueId> Library::addIssue(const ImportedIssue &issue)
{
    IssueId id;
    const auto work = [&](ActionDraft &action) {
        const Result<void> stored = storeIssue(m_core.storage, issue, action);
        id = action.issue;
        return stored;
    };
    return m_core.performAddition(importDraft(issue), work).map([&] { return id; });
}

int Library::addInBackground(std::shared_ptr<const ImportedIssue> issue,
                             std::function<void(const Result<IssueId> &)> done)
{
    const auto draft = std::make_shared<ActionDraft>(importDraft(*issue));
    draft->coder = m_core.coder;
    const auto work = [draft, issue = std::move(issue)](Storage &stored) {
        return performImport(stored, *issue, *draft);
    };
    return m_core.performInBackground(HeldByImport, work,
                                      [draft, done = std::move(done)](const Result<void> &added) {
                                          done(added.map([&] { return draft->issue; }));
                                      });
}

void Library::cancelAdding(int number)
{
    m_core.cancel(number);
}

bool Library::isAtWork() const
{
    return m_core.isAtWork();
}

Result<void> Library::changeIssue(ActionKind kind, IssueId id,
                                  const std::function<void(ActionDraft &, const Issue &)> &work)
{
    ActionDraft draft{kind};
    draft.issue = id;
    return m_core.perform(draft, [&](ActionDraft &action) -> Result<void> {
        const std::optional<Issue> issue = m_core.storage.issues.find(id);
        if (!issue) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = issue->fileName;
        work(action, *issue);
        return {};
    });
}

IssueInfo Library::readInfo(IssueId id) const
{
    const std::optional<Issue> stored = issue(id);
    return stored ? readIssueInfo(sourceText(id), stored->fileName, *m_core.lexicons())
                  : IssueInfo();
}

Result<void> Library::editIssue(IssueId id, const IssueInfo &info, MissingPapers missing)
{
    Storage &stored = m_core.storage;
    return changeIssue(ActionKind::EditIssue, id,
                       [&](ActionDraft & /*action*/, const Issue &issue) {
                           stored.issues.setInfo(id, info);
                           if (missing == MissingPapers::Fill) {
                               stored.issues.setMissingPapers(info.paper);
                           }
                           if (info.date != issue.info.date) {
                               reckonDatesAnew(stored, id, issue.info.date, info.date);
                           }
                       });
}

RemovalEffect Library::removalEffect(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return stored.issues.effectOfRemoving(id); });
}

Result<void> Library::removeIssue(IssueId id)
{
    return m_core.perform(removalDraft(id), [this](ActionDraft &action) {
        return removeWithContent(m_core.storage, action);
    });
}

Result<void> Library::removeInBackground(IssueId id, std::function<void(const Result<void> &)> done)
{
    if (!issue(id)) {
        return fail(ErrorCode::NoSuchThing);
    }
    return m_core.performLarge(removalDraft(id), removeWithContent, std::move(done));
}

bool Library::isLarge(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return stored.issues.isLarge(id); });
}

Result<void> Library::changeArticle(ActionKind kind, ArticleId id,
                                    const std::function<void()> &work)
{
    Storage &stored = m_core.storage;
    ActionDraft draft{kind};
    draft.article = id;
    return m_core.perform(draft, [&](ActionDraft &action) -> Result<void> {
        const std::optional<Article> article = stored.articles.find(id);
        if (!article) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.issue = article->issue;
        action.detail = article->headline.isEmpty() ? article->firstWords : article->headline;
        work();
        return {};
    });
}

Result<void> Library::setReviewState(ArticleId id, ReviewState state)
{
    return changeArticle(ActionKind::SetReviewState, id,
                         [&] { m_core.storage.articles.setReviewState(id, state); });
}

Result<void> Library::setNote(IssueId id, const QString &note)
{
    return changeIssue(ActionKind::EditIssueNote, id,
                       [&](ActionDraft & /*action*/, const Issue & /*issue*/) {
                           m_core.storage.issues.setNote(id, note);
                       });
}

Result<void> Library::setNote(ArticleId id, const QString &note)
{
    return changeArticle(ActionKind::EditArticleNote, id,
                         [&] { m_core.storage.articles.setNote(id, note); });
}

QList<IssueId> Library::staleIssues() const
{
    const QString engine = engineVersion(*m_core.lexicons());
    return m_core.read([&](Storage &stored) { return stored.issues.notFromEngine(engine); });
}

Result<SuggestionChanges> Library::reanalyse(IssueId id)
{
    const std::optional<StoredIssue> stored = storedIssue(id);
    if (!stored) {
        return fail(ErrorCode::NoSuchThing);
    }
    return applyPlan(planReanalysis(*stored, sourceText(id), *m_core.lexicons()));
}

std::optional<StoredIssue> Library::storedIssue(IssueId id) const
{
    return m_core.read([id](Storage &stored) { return jianbao::storedIssue(stored, id); });
}

Result<SuggestionChanges> Library::applyPlan(const ReanalysisPlan &plan)
{
    SuggestionChanges changes;
    Storage &stored = m_core.storage;
    ActionDraft draft{ActionKind::Reanalyse};
    draft.issue = plan.before.id;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        const std::optional<Issue> issue = stored.issues.find(plan.before.id);
        if (!issue || jianbao::storedIssue(stored, plan.before.id) != plan.before) {
            return fail(ErrorCode::NoSuchThing, issue ? issue->fileName : QString());
        }
        action.detail = issue->fileName;
        changes = writePlan(stored, plan);
        keepChanges(stored, plan.before.id, changes);
        return {};
    };
    return m_core.perform(draft, work).map([&] { return changes; });
}

} // namespace jianbao
