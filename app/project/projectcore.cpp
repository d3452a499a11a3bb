// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/projectcore.h"

#include "app/lexicons/lexicons.h"
#include "app/project/library.h"

#include <algorithm>

namespace jianbao {

namespace {

ProjectChange changeFrom(const ChangedRows &rows)
{
    ProjectChange change;
    change.aspects.setFlag(ProjectChange::Issues, rows.issues);
    change.aspects.setFlag(ProjectChange::Articles, rows.articles);
    change.aspects.setFlag(ProjectChange::Facts, rows.facts);
    change.aspects.setFlag(ProjectChange::Annotations, rows.annotations);
    change.aspects.setFlag(ProjectChange::Tags, rows.tags);
    change.aspects.setFlag(ProjectChange::Checking, rows.checking);
    change.aspects.setFlag(ProjectChange::Lexicons, rows.lexicons);
    change.issues = rows.issueIds;
    change.articles = rows.articleIds;
    return change;
}

/// An action may ask for the lock twice, and a person notices a tenth of a second.
constexpr auto Patience = std::chrono::milliseconds(45);

} // namespace

ProjectCore::ProjectCore(std::unique_ptr<ProjectFile> file, Announce announce)
    : storage(std::move(file))
    , m_announce(std::move(announce))
{
    storage.database.setPatience(Patience);
}

Result<void> ProjectCore::checkWritable() const
{
    if (m_storing) { // which changes the file as another program would
        return fail(ErrorCode::ProjectLocked, storage.database.path(), HeldByImport);
    }
    return storage.file->checkWritable();
}

void ProjectCore::beginStoring(std::shared_ptr<const ImportedIssue> issue, IssueStoring::Done done)
{
    if (const Result<void> writable = checkWritable(); !writable) {
        done(tl::unexpected(writable.error()));
        return;
    }
    m_factsAreCurrent = read([](Storage &stored) { return stored.factColumns.isCurrent(); });
    m_storing = std::make_unique<IssueStoring>(*this, std::move(issue), std::move(done));
}

void ProjectCore::cancelStoring()
{
    if (m_storing) {
        m_storing->cancel();
    }
}

void ProjectCore::stopStoring()
{
    cancelStoring();
    finishStoring();
}

void ProjectCore::finishStoring()
{
    if (!m_storing) {
        return;
    }
    const Result<IssueStoring::Stored> stored = m_storing->result();
    const IssueStoring::Done done = m_storing->done();
    m_storing.reset();
    if (stored) {
        if (m_factsAreCurrent) {
            storage.database.read([this] { return storage.factColumns.acceptChange(); });
        }
        announce(stored->rows);
        loadNewFacts();
    }
    done(stored.map([](const IssueStoring::Stored &issue) { return issue.issue; }));
}

/// Where facts were read before to be filtered.
void ProjectCore::loadNewFacts()
{
    read([](Storage &stored) {
        if (stored.factColumns.wasLoaded()) {
            stored.factColumns.load(stored.issues.idsInOrder());
        }
        return true;
    });
}

Result<void> ProjectCore::perform(ActionDraft draft,
                                  const std::function<Result<void>(ActionDraft &)> &work)
{
    return perform(std::move(draft), work, &ActionLog::perform);
}

Result<void> ProjectCore::performAddition(ActionDraft draft,
                                          const std::function<Result<void>(ActionDraft &)> &work)
{
    return perform(std::move(draft), work, &ActionLog::performAddition);
}

Result<void> ProjectCore::perform(ActionDraft draft,
                                  const std::function<Result<void>(ActionDraft &)> &work,
                                  Record record)
{
    if (Result<void> writable = checkWritable(); !writable) {
        return writable;
    }
    draft.coder = coder;
    const Result<ChangedRows> rows = (storage.actions.*record)(draft, [&] { return work(draft); });
    storage.file->noteChange();
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (!rows->isEmpty()) {
        announce(*rows);
    }
    return {};
}

void ProjectCore::announce(const ChangedRows &rows)
{
    if (rows.tags || rows.annotations) {
        m_tags.reset();
    }
    if (rows.lexicons) {
        m_lexicons.reset();
    }
    if (rows.facts || rows.articles || rows.issues) {
        storage.factColumns.forget(rows.issueIds);
        tally.forget(rows.issueIds);
    }
    m_announce(changeFrom(rows));
}

std::shared_ptr<const Lexicons> ProjectCore::lexicons()
{
    if (!m_lexicons) {
        const QList<LexiconText> own = read([](Storage &stored) { return stored.lexicons.all(); });
        const auto lists = Lexicons::extendedBy(own);
        if (lists) {
            m_lexicons = *lists;
        } else { // lists are checked when they are added, but the program may be another one by now
            qCWarning(storageLog, "%s: %s", qUtf8Printable(lists.error().subject),
                      qUtf8Printable(lists.error().cause));
            m_lexicons = Lexicons::builtInShared();
        }
    }
    return m_lexicons;
}

QString ProjectCore::sourceText(IssueId id)
{
    return read([id](Storage &stored) { return stored.sources.text(stored.sources.ofIssue(id)); });
}

const QList<Tag> &ProjectCore::tags()
{
    read([this](Storage &stored) {
        const qint64 version = stored.database.versionOfOthers();
        if (!m_tags || version != m_tagsVersion) {
            m_tags.reset(); // where reading fails there are none, rather than old ones
            m_tags = stored.tags.all();
            m_tagsVersion = version;
            m_codebookOrder.clear();
            for (const Tag &tag : std::as_const(*m_tags)) {
                m_codebookOrder.insert(tag.id, int(m_codebookOrder.size()));
            }
        }
        return true;
    });
    static const QList<Tag> none; // after a failed read
    return m_tags ? *m_tags : none;
}

void ProjectCore::sortByCodebook(QList<TagId> &tags)
{
    (void)this->tags(); // their order with them
    std::sort(tags.begin(), tags.end(), [this](TagId left, TagId right) {
        return m_codebookOrder.value(left) < m_codebookOrder.value(right);
    });
}

} // namespace jianbao
