// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/backgroundaction.h"
#include "app/project/facts/reviewtally.h"
#include "app/project/projectchange.h"
#include "app/storage/storage.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace jianbao {

class Lexicons;

/// What the parts of a project share: the storage, who works on it, and the one way to change it.
class ProjectCore
{
public:
    using Announce = std::function<void(const ProjectChange &)>;

    ProjectCore(std::unique_ptr<ProjectFile> file, Announce announce);

    /// Does `work` as one action of the coder and announces what it changed. Errors: those
    /// of checkWritable(), or that of the work or the storage; then nothing has changed.
    Result<void> perform(ActionDraft draft, const std::function<Result<void>(ActionDraft &)> &work);
    /// The same for work that only adds one issue, which it names in the draft.
    Result<void> performAddition(ActionDraft draft,
                                 const std::function<Result<void>(ActionDraft &)> &work);
    /// Called in this thread with what came of it, when the project has it.
    using Done = std::function<void(const Result<void> &)>;
    /// Does an action in the background; until that is through, others are refused with
    /// ProjectLocked and this cause. Where one is under way already it waits for its turn. Gives a
    /// number to cancel it by.
    int performInBackground(const QString &heldBy, BackgroundAction::Work work, Done done);
    /// The same for a large step that a person asked for: it is refused at once where others are,
    /// and begins before imports that wait for their turn. Errors as checkWritable().
    Result<void> beginInBackground(BackgroundAction::Work work, Done done);
    /// What an action does with the storage of whoever performs it, this thread or another one.
    using StoredWork = std::function<Result<void>(Storage &, ActionDraft &)>;
    /// perform() in the background, as a large step, which is finished where the project is closed
    /// meanwhile.
    Result<void> performLarge(ActionDraft draft, const StoredWork &work, Done done);
    /// Asks for its end; what is done already stays.
    void cancel(int number);
    bool isAtWork() const { return m_atWork != nullptr; }
    /// Ends what is under way and what waits, and waits for it: then the project can be changed.
    /// What performLarge() began is done to its end.
    void stopBackground();
    /// Takes over what was done in the background; waits for it.
    void finishBackground();

    /// Announces a step of undo or redo.
    void announce(const ChangedRows &rows);
    /// Errors ProjectReadOnly, ProjectLocked, ProjectReplaced where nothing may be changed.
    Result<void> checkWritable() const;

    /// Reads with `work(storage)`; after a failure of the storage gives an empty value.
    template<typename Work>
    auto read(Work &&work)
    {
        return storage.database.read([&] { return work(storage); });
    }

    /// The source text of an issue; empty for an unknown one.
    QString sourceText(IssueId id);
    /// The codebook with its counts, kept in memory.
    const QList<Tag> &tags();
    /// Sorts tags into the order of the codebook.
    void sortByCodebook(QList<TagId> &tags);

    /// The word lists of the program with those of the project. Where the latter cannot be read any
    /// more, those of the program alone.
    std::shared_ptr<const Lexicons> lexicons();

    /// The annotations of an issue that were read last.
    struct KnownAnnotations
    {
        IssueId issue;
        qint64 version = 0; ///< Of the file as SQLite counts the changes of others.
        QList<Annotation> annotations;
    };
    /// Dropped when annotations or tags change; holds no more where another program wrote.
    std::optional<KnownAnnotations> knownAnnotations;

    Storage storage;
    ReviewTally tally{storage};
    QString coder;

private:
    using Record = Result<ChangedRows> (ActionLog::*)(ActionDraft &,
                                                      const std::function<Result<void>()> &);

    Result<void> perform(ActionDraft draft, const std::function<Result<void>(ActionDraft &)> &work,
                         Record record);

    struct Task
    {
        int number = 0;
        QString heldBy;
        BackgroundAction::Work work;
        Done done;
        bool isFinishedAtTheEnd = false; ///< Of the project, instead of cancelled.
    };

    void startNext();
    void acceptChange();
    void loadNewFacts();
    bool tagsAreCurrent() const;

    Announce m_announce;
    std::shared_ptr<const Lexicons> m_lexicons; // made when asked for, dropped when they change
    std::optional<QList<Tag>>
        m_tags;               // read when asked for, dropped when they or their counts change
    qint64 m_tagsVersion = 0; // of the file as SQLite counts the changes of others
    QHash<TagId, int> m_codebookOrder; // made with m_tags
    // What is in memory and was current as the work in the background began.
    bool m_knewFacts = false;
    bool m_knewTally = false;
    bool m_knewTags = false;
    int m_lastNumber = 0;
    QList<Task> m_tasks; // where one is under way, it is the first
    std::shared_ptr<void> m_life = std::make_shared<char>(); // gone with the project
    std::unique_ptr<BackgroundAction> m_atWork;              // the last member: it uses the others
};

} // namespace jianbao
