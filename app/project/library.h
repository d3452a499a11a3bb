// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"
#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/issue.h"
#include "app/model/removaleffect.h"
#include "app/model/reviewprogress.h"
#include "app/model/suggestionchange.h"

#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace jianbao {

class ProjectCore;
struct ActionDraft;
struct ImportedIssue;
struct ReanalysisPlan;
struct StoredIssue;

/// What becomes of the issues that name no paper when one of them is given its own.
enum class MissingPapers { Leave, Fill };

/// An article as the library lists it.
struct ArticleSummary
{
    ArticleId id;
    IssueId issue;
    QString headline; ///< Empty where there is none; then firstWords names the article.
    QString firstWords;
    ReviewState review = ReviewState::Unseen;
    QStringList topics; ///< Keys of the proposed topics.
    QList<TagId> tags;  ///< Tags of its annotations.
    int openFacts = 0;  ///< Facts still to be decided.
    int factCount = 0;

    /// How far the article is reviewed: an unread one with tags or decided facts is in work.
    ReviewState state() const;

    bool operator==(const ArticleSummary &) const = default;
};

/// The issues of a project and their articles.
class Library
{
public:
    explicit Library(ProjectCore &core);

    /// All issues, by date (unknown dates last), then paper, edition and file name.
    QList<Issue> issues() const;
    int issueCount() const;
    std::optional<Issue> issue(IssueId id) const;
    /// The articles of an issue in reading order.
    QList<ArticleSummary> articles(IssueId id) const;
    std::optional<Article> article(ArticleId id) const;
    /// The next unread article after this one, around the end, in an issue or (invalid) the whole
    /// project; invalid when all were read.
    ArticleId nextUnread(ArticleId after, IssueId issue) const;
    /// Articles by review state, and facts decided and in all, of an issue.
    ReviewProgress progress(IssueId issue) const;
    /// The same of the whole project, counted on for about so long. What was counted stays known,
    /// and a change makes no more than its own issues be counted again.
    CountedProgress projectProgress(std::chrono::milliseconds budget) const;
    /// The immutable source text of an issue. Repeated calls for one issue are cheap.
    QString sourceText(IssueId id) const;
    /// Labels, jump lines and the like that belong to no article.
    QList<Block> furniture(IssueId id) const;
    QList<Diagnostic> diagnostics(IssueId id) const;
    /// The issue that was imported from the same bytes.
    std::optional<IssueId> issueWithHash(const QString &sha256) const;

    /// Adds an issue with all that the engine found, in one transaction. Errors: AlreadyImported,
    /// ProjectReadOnly, DiskFull, StorageFailed.
    Result<IssueId> addIssue(const ImportedIssue &issue);
    /// The same in a thread of its own, for an issue that takes long (isLarge()); until `done` is
    /// called, in this thread, the project refuses other changes with ProjectLocked and the cause
    /// HeldByImport. Error besides: Cancelled. Several are added one after the other. Gives a
    /// number to cancel it by.
    int addInBackground(std::shared_ptr<const ImportedIssue> issue,
                        std::function<void(const Result<IssueId> &)> done);
    /// Leaves no trace of what is being added so, unless it is there already.
    void cancelAdding(int number);
    /// Whether an issue cannot be added at once, but in its turn.
    bool isAtWork() const;
    /// How many issues name no paper, as those whose texts and file names tell none.
    int countWithoutPaper() const;
    /// What file name and text of an issue say of it by the rules of today, which may be more than
    /// was read when it was imported. Reads the text once.
    IssueInfo readInfo(IssueId id) const;
    /// Corrects what is said of an issue; dates in its text that were reckoned from its date
    /// follow. Its paper can be given to all issues that name none, in the same step.
    Result<void> editIssue(IssueId id, const IssueInfo &info,
                           MissingPapers missing = MissingPapers::Leave);
    /// What of people's work removeIssue() would take along, to be shown before it is done.
    RemovalEffect removalEffect(IssueId id) const;
    /// Removes an issue with its articles, facts and annotations; undo brings all of it back.
    Result<void> removeIssue(IssueId id);
    /// The same in a thread of its own, for an issue that takes long; until `done` is called the
    /// project refuses changes with ProjectLocked and the cause HeldByLargeStep. Errors at once,
    /// and `done` is not called: NoSuchThing, ProjectReadOnly, ProjectLocked, ProjectReplaced.
    Result<void> removeInBackground(IssueId id, std::function<void(const Result<void> &)> done);
    /// Whether an issue in the project takes long to be removed.
    bool isLarge(IssueId id) const;
    Result<void> setReviewState(ArticleId id, ReviewState state);
    /// Writes what a person remarks of an issue or an article; an empty text takes the note away.
    Result<void> setNote(IssueId id, const QString &note);
    Result<void> setNote(ArticleId id, const QString &note);

    /// The issues, in the order of the library, whose analysis is from another engine or other word
    /// lists than those of today.
    QList<IssueId> staleIssues() const;
    /// Runs the engine over an issue again, as one action, and tells what that changed. For more
    /// than one issue, and away from the thread of the window, use Reanalysis. Errors: NoSuchThing,
    /// ProjectReadOnly, DiskFull, StorageFailed.
    Result<SuggestionChanges> reanalyse(IssueId id);
    /// What the project holds of an issue, for planReanalysis().
    std::optional<StoredIssue> storedIssue(IssueId id) const;
    /// Does what a plan says, as one action. Error NoSuchThing where the issue is no more what the
    /// plan was made for; then plan again.
    Result<SuggestionChanges> applyPlan(const ReanalysisPlan &plan);

private:
    /// An action on one issue that exists, named in the history by its file.
    Result<void> changeIssue(ActionKind kind, IssueId id,
                             const std::function<void(ActionDraft &, const Issue &)> &work);
    /// An action on one article that exists, named in the history by its headline.
    Result<void> changeArticle(ActionKind kind, ArticleId id, const std::function<void()> &work);

    ProjectCore &m_core;
};

} // namespace jianbao
