// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/actionlog.h"

#include "app/storage/database.h"
#include "app/storage/history/actionrecords.h"
#include "app/storage/history/missingvalues.h"
#include "app/storage/repositories/issuerepository.h"
#include "app/storage/search/fulltextindex.h"

#include <QtEndian>

#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto Immediate = SQLite::TransactionBehavior::IMMEDIATE;

QByteArray storedChangeset(const Database &database, ActionId id)
{
    Statement query = database.statement("SELECT changeset FROM action WHERE id = ?1");
    return query.bind(id).next() ? qUncompress(query.value<QByteArray>()) : QByteArray();
}

/// Bytes of changes that are done in about a twentieth of a second.
constexpr qsizetype LargestAtOnce = 1 << 20;

/// What the changeset of a step takes when it is not compressed, as qCompress() notes it in front.
qsizetype changesetSize(const Database &database, ActionId id)
{
    Statement query =
        database.statement("SELECT substr(changeset, 1, 4) FROM action WHERE id = ?1");
    const QByteArray size = query.bind(id).next() ? query.value<QByteArray>() : QByteArray();
    return size.size() == 4 ? qsizetype(qFromBigEndian<quint32>(size.constData())) : 0;
}

std::optional<ActionRecord> firstOf(Statement query)
{
    return query.bind().next() ? std::optional(readRecord(query)) : std::nullopt;
}

} // namespace

ActionLog::ActionLog(const Database &database, IssueRepository &issues, FullTextIndex &index)
    : m_database(database)
    , m_issues(issues)
    , m_index(index)
{}

Result<ChangedRows> ActionLog::perform(ActionDraft &draft,
                                       const std::function<Result<void>()> &work)
{
    return m_database.write([&]() -> Result<ChangedRows> {
        SQLite::Transaction transaction(m_database.connection(), Immediate);
        const ChangesetRecorder recorder(m_database);
        if (const Result<void> done = work(); !done) {
            return tl::unexpected(done.error());
        }
        const Result<QByteArray> changeset = recorder.changeset();
        if (!changeset) {
            return tl::unexpected(changeset.error());
        }
        if (changeset->isEmpty()) {
            return ChangedRows{};
        }
        Result<ChangedRows> rows = rowsChangedBy(m_database, *changeset);
        if (rows) {
            m_index.add(rows->withNewBlocks);
            record(draft, *changeset);
            transaction.commit();
        }
        return rows;
    });
}

Result<ChangedRows> ActionLog::performAddition(ActionDraft &draft,
                                               const std::function<Result<void>()> &work)
{
    return m_database.write([&]() -> Result<ChangedRows> {
        SQLite::Transaction transaction(m_database.connection(), Immediate);
        if (const Result<void> done = work(); !done) {
            return tl::unexpected(done.error());
        }
        ChangedRows rows;
        rows.issues = rows.articles = rows.facts = true;
        rows.issueIds = {draft.issue};
        rows.articleIds = m_issues.articlesOf(draft.issue);
        rows.withNewBlocks = rows.articleIds;
        m_index.addIssue(draft.issue);
        record(draft, {});
        transaction.commit();
        return rows;
    });
}

void ActionLog::record(const ActionDraft &draft, const QByteArray &changeset)
{
    m_database.statement("UPDATE action SET state = 'abandoned' WHERE state = 'undone'").run();
    const QByteArray compressed = qCompress(changeset);
    m_database
        .statement("INSERT INTO action (kind, detail, coder, at, issue_id, article_id, sha256, "
                   "state, changeset) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), 'done', ?8)")
        .bind(draft.kind, draft.detail, draft.coder, QDateTime::currentDateTimeUtc(), draft.issue,
              draft.article, draft.sha256, compressed)
        .run();
}

Result<ActionLog::Step> ActionLog::undo()
{
    const std::optional<ActionRecord> record = nextUndo();
    return record ? replay(*record, true) : fail(ErrorCode::NothingToUndo);
}

Result<ActionLog::Step> ActionLog::redo()
{
    const std::optional<ActionRecord> record = nextRedo();
    return record ? replay(*record, false) : fail(ErrorCode::NothingToRedo);
}

Result<ActionLog::Step> ActionLog::replay(const ActionRecord &record, bool backwards)
{
    return m_database.write([&]() -> Result<Step> {
        SQLite::Transaction transaction(m_database.connection(), Immediate);
        const Result<QByteArray> changeset = applyStored(record, backwards);
        if (!changeset) {
            return tl::unexpected(changeset.error());
        }
        const Result<ChangedRows> rows = rowsChangedBy(m_database, *changeset);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        m_index.add(rows->withNewBlocks);
        m_database.statement("UPDATE action SET state = ?1 WHERE id = ?2")
            .bind(backwards ? u"undone"_s : u"done"_s, record.id)
            .run();
        transaction.commit();
        Step step{record, *rows};
        step.record.undone = backwards;
        return step;
    });
}

/// Applies the changeset of a step, or its inverse, and gives what was applied.
Result<QByteArray> ActionLog::applyStored(const ActionRecord &record, bool backwards)
{
    Result<QByteArray> changeset =
        withMissingValues(m_database, storedChangeset(m_database, record.id));
    if (backwards && changeset->isEmpty()) {
        return takeOut(record);
    }
    if (backwards) {
        changeset = inverted(m_database, *changeset);
    }
    return changeset.and_then([&](const QByteArray &changes) {
        return applyChangeset(m_database, changes).map([&] { return changes; });
    });
}

/// Undoes the addition of an issue and keeps the changeset that brings it back.
Result<QByteArray> ActionLog::takeOut(const ActionRecord &record)
{
    const ChangesetRecorder recorder(m_database);
    m_issues.removeWithContent(record.issue);
    const Result<QByteArray> removal = recorder.changeset();
    const Result<QByteArray> addition = removal.and_then(
        [this](const QByteArray &changes) { return inverted(m_database, changes); });
    if (!addition) {
        return addition;
    }
    const QByteArray compressed = qCompress(*addition);
    m_database.statement("UPDATE action SET changeset = ?1 WHERE id = ?2")
        .bind(compressed, record.id)
        .run();
    return removal;
}

bool ActionLog::isLarge(const ActionRecord &record) const
{
    return m_database.read([&] {
        const qsizetype size = changesetSize(m_database, record.id);
        return size > LargestAtOnce || (size == 0 && m_issues.isLarge(record.issue));
    });
}

std::optional<ActionRecord> ActionLog::nextUndo() const
{
    return m_database.read([this] {
        return firstOf(m_database.statement(
            "SELECT id, kind, detail, coder, at, issue_id, article_id, state FROM action "
            "WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
    });
}

std::optional<ActionRecord> ActionLog::nextRedo() const
{
    return m_database.read([this] {
        return firstOf(m_database.statement(
            "SELECT id, kind, detail, coder, at, issue_id, article_id, state FROM action "
            "WHERE state = 'undone' ORDER BY id LIMIT 1"));
    });
}

int ActionLog::stepsTo(ActionId id) const
{
    return m_database.read([&] {
        // Undone steps are always younger than done ones, so one of the two counts is 0.
        Statement query =
            m_database.statement("SELECT count(*) FILTER (WHERE state = 'undone' AND id <= ?1) - "
                                 "count(*) FILTER (WHERE state = 'done' AND id > ?1) FROM action");
        return query.bind(id.value).next() ? query.value<int>() : 0;
    });
}

QList<ActionRecord> ActionLog::latest(int count) const
{
    return m_database.read([&] {
        QList<ActionRecord> records;
        Statement query = m_database.statement(
            "SELECT id, kind, detail, coder, at, issue_id, article_id, state FROM action "
            "ORDER BY id DESC LIMIT ?1");
        query.bind(count);
        while (query.next()) {
            records.append(readRecord(query));
        }
        return records;
    });
}

} // namespace jianbao
