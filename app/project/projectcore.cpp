// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/projectcore.h"

#include "app/lexicons/lexicons.h"
#include "app/project/heldby.h"

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
    change.facts = rows.factIds;
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
    if (m_atWork) { // which changes the file as another program would
        return fail(ErrorCode::ProjectLocked, storage.database.path(), m_tasks.first().heldBy);
    }
    return storage.file->checkWritable();
}

int ProjectCore::performInBackground(const QString &heldBy, BackgroundAction::Work work, Done done)
{
    const int number = ++m_lastNumber;
    m_tasks.append({number, heldBy, std::move(work), std::move(done), false});
    if (!m_atWork) {
        startNext();
    }
    return number;
}

Result<void> ProjectCore::beginInBackground(BackgroundAction::Work work, Done done)
{
    return checkWritable().map([&] {
        m_tasks.prepend({++m_lastNumber, HeldByLargeStep, std::move(work), std::move(done), false});
        startNext();
    });
}

Result<void> ProjectCore::performLarge(ActionDraft draft, const StoredWork &work, Done done)
{
    draft.coder = coder;
    const auto perform = [draft, work](Storage &stored) {
        ActionDraft action = draft;
        return stored.actions.perform(action, [&] { return work(stored, action); });
    };
    return beginInBackground(perform, std::move(done)).map([this] {
        if (m_atWork) {
            m_tasks.first().isFinishedAtTheEnd = true;
        }
    });
}

void ProjectCore::startNext()
{
    while (!m_atWork && !m_tasks.isEmpty()) {
        if (const Result<void> writable = checkWritable(); !writable) {
            const Task refused = m_tasks.takeFirst();
            refused.done(writable);
            continue;
        }
        m_knewFacts = read([](Storage &stored) { return stored.factColumns.isCurrent(); });
        m_knewTally = read([this](Storage &) { return tally.isCurrent(); });
        m_knewTags = read([this](Storage &) { return tagsAreCurrent(); });
        m_atWork = std::make_unique<BackgroundAction>(*this, m_tasks.first().work);
    }
}

void ProjectCore::cancel(int number)
{
    const auto task = std::find_if(m_tasks.cbegin(), m_tasks.cend(),
                                   [number](const Task &each) { return each.number == number; });
    if (task == m_tasks.cend()) {
        return;
    }
    if (m_atWork && task == m_tasks.cbegin()) {
        m_atWork->cancel();
        return;
    }
    const Task cancelled = m_tasks.takeAt(task - m_tasks.cbegin());
    cancelled.done(fail(ErrorCode::Cancelled));
}

void ProjectCore::stopBackground()
{
    if (m_atWork && !m_tasks.first().isFinishedAtTheEnd) {
        m_atWork->cancel(); // first, so that it ends while those behind it are told
    }
    while (!m_tasks.isEmpty()) {
        if (m_tasks.size() > 1 || !m_atWork) {
            cancel(m_tasks.last().number);
        } else {
            finishBackground();
        }
    }
}

void ProjectCore::finishBackground()
{
    if (!m_atWork) {
        return;
    }
    const Result<ChangedRows> rows = m_atWork->result();
    m_atWork.reset();
    const Task task = m_tasks.takeFirst();
    if (rows) {
        acceptChange();
        announce(*rows);
        loadNewFacts();
    }
    const std::weak_ptr<void> life = m_life;
    task.done(rows.map([](const ChangedRows &) {})); // further steps of it go before what waits
    if (!life.expired()) {
        startNext();
    }
}

/// What is in memory stays but for what was changed: no other program wrote.
void ProjectCore::acceptChange()
{
    read([this](Storage &stored) {
        if (m_knewFacts) {
            stored.factColumns.acceptChange();
        }
        if (m_knewTally) {
            tally.acceptChange();
        }
        if (m_knewTags) {
            m_tagsVersion = stored.database.versionOfOthers();
        }
        return true;
    });
}

bool ProjectCore::tagsAreCurrent() const
{
    return m_tags && m_tagsVersion == storage.database.versionOfOthers();
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
        knownAnnotations.reset();
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
        if (!tagsAreCurrent()) {
            m_tags.reset(); // where reading fails there are none, rather than old ones
            m_tags = stored.tags.all();
            m_tagsVersion = stored.database.versionOfOthers();
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
