// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/issuestoring.h"
#include "app/project/projectchange.h"
#include "app/project/reviewtally.h"
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
    /// Stores a large issue in the background (IssueStoring); until that is through nothing else
    /// can be changed. `done` is told what came of it.
    void beginStoring(std::shared_ptr<const ImportedIssue> issue, IssueStoring::Done done);
    /// Asks for its end; what is stored already stays.
    void cancelStoring();
    bool isStoring() const { return m_storing != nullptr; }
    /// The same, and waits for it: then the project can be changed.
    void stopStoring();
    /// Takes over what was stored; waits for it. `done` is told.
    void finishStoring();

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

    Storage storage;
    ReviewTally tally{storage};
    QString coder;

private:
    using Record = Result<ChangedRows> (ActionLog::*)(ActionDraft &,
                                                      const std::function<Result<void>()> &);

    Result<void> perform(ActionDraft draft, const std::function<Result<void>(ActionDraft &)> &work,
                         Record record);

    void loadNewFacts();

    Announce m_announce;
    std::shared_ptr<const Lexicons> m_lexicons; // made when asked for, dropped when they change
    std::optional<QList<Tag>>
        m_tags;               // read when asked for, dropped when they or their counts change
    qint64 m_tagsVersion = 0; // of the file as SQLite counts the changes of others
    QHash<TagId, int> m_codebookOrder;       // made with m_tags
    bool m_factsAreCurrent = false;          // as the storing of an issue began
    std::unique_ptr<IssueStoring> m_storing; // the last member: it uses the others
};

} // namespace jianbao
