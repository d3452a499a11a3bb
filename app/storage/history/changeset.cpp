// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/changeset.h"

#include "app/storage/database.h"
#include "app/storage/history/changesetreader.h"
#include "app/storage/sqlite.h"

#include <array>

namespace jianbao {

namespace {

constexpr int NoColumn = -1;

/// A table of the history, and how to tell from one of its rows what it belongs to.
struct RecordedTable
{
    const char *name;
    bool ChangedRows::*part;
    int issueColumn;
    int articleColumn;
    const char *ownerSql; ///< Issue and article by key, for rows that do not carry them.
};

constexpr const char *OwnerOfAnnotation = "SELECT issue_id, NULL FROM annotation WHERE id = ?1";
constexpr const char *OwnerOfChange =
    "SELECT issue_id, article_id FROM suggestion_change WHERE id = ?1";

constexpr std::array<RecordedTable, 18> RecordedTables{{
    {"issue", &ChangedRows::issues, 0, NoColumn, nullptr},
    {"diagnostic", &ChangedRows::issues, 1, NoColumn, nullptr},
    {"article", &ChangedRows::articles, 1, 0, "SELECT issue_id, id FROM article WHERE id = ?1"},
    {"block", &ChangedRows::articles, 1, 2, nullptr},
    {"topic", &ChangedRows::articles, NoColumn, 0, nullptr},
    {"fact", &ChangedRows::facts, NoColumn, 1, "SELECT NULL, article_id FROM fact WHERE id = ?1"},
    {"proposal", &ChangedRows::facts, NoColumn, NoColumn, nullptr}, // its fact changes too
    {"tag", &ChangedRows::tags, NoColumn, NoColumn, nullptr},
    {"annotation", &ChangedRows::annotations, 1, NoColumn, OwnerOfAnnotation},
    {"annotation_range", &ChangedRows::annotations, NoColumn, NoColumn, OwnerOfAnnotation},
    {"annotation_tag", &ChangedRows::annotations, NoColumn, NoColumn, OwnerOfAnnotation},
    {"verdict", &ChangedRows::checking, NoColumn, NoColumn, nullptr}, // may concern many issues
    {"unwanted_tag", &ChangedRows::checking, NoColumn, 0, nullptr},
    {"saved_search", &ChangedRows::checking, NoColumn, NoColumn, nullptr},
    {"suggestion_change", &ChangedRows::checking, 2, 3, OwnerOfChange},
    {"changed_fact", &ChangedRows::checking, NoColumn, NoColumn, OwnerOfChange},
    {"changed_topic", &ChangedRows::checking, NoColumn, NoColumn, OwnerOfChange},
    {"lexicon", &ChangedRows::lexicons, NoColumn, NoColumn, nullptr},
}};

const RecordedTable *tableNamed(const char *name)
{
    for (const RecordedTable &table : RecordedTables) {
        if (qstrcmp(table.name, name) == 0) {
            return &table;
        }
    }
    return nullptr;
}

void insertIfValid(ChangedRows &rows, IssueId issue, ArticleId article)
{
    if (issue.isValid()) {
        rows.issueIds.insert(issue);
    }
    if (article.isValid()) {
        rows.articleIds.insert(article);
    }
}

void addRow(const Database &database, const ChangesetReader &row, ChangedRows &rows)
{
    const RecordedTable *table = tableNamed(row.table());
    if (table == nullptr) {
        return;
    }
    rows.*(table->part) = true;
    IssueId issue{row.id(table->issueColumn)};
    ArticleId article{row.id(table->articleColumn)};
    if (!issue.isValid() && !article.isValid() && table->ownerSql != nullptr) {
        Statement owner = database.statement(table->ownerSql);
        if (owner.bind(row.id(0)).next()) {
            owner.read(issue, article);
        }
    }
    insertIfValid(rows, issue, article);
    if (table->part == &ChangedRows::facts) { // both tables have the fact as their key
        rows.factIds.insert(FactId{row.id(0)});
    }
    if (row.isInsert() && article.isValid() && qstrcmp(table->name, "block") == 0) {
        rows.withNewBlocks.insert(article);
    }
}

void addIssuesOfArticles(const Database &database, ChangedRows &rows)
{
    Statement owner = database.statement("SELECT issue_id FROM article WHERE id = ?1");
    for (const ArticleId article : std::as_const(rows.articleIds)) {
        if (owner.bind(article).next()) {
            rows.issueIds.insert(owner.value<IssueId>());
        }
    }
}

/// SQLite reads beyond the end of a changeset that is damaged, and a file of a stranger may hold
/// one; so nothing goes to it that cannot be read to its end as rows of our tables.
bool isSound(const QByteArray &changeset)
{
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (tableNamed(reader.table()) == nullptr) {
            return false;
        }
    }
    return reader.isComplete();
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangesetRecorder::ChangesetRecorder(const Database &database)
    : m_database(database)
    , m_startResult(sqlite3session_create(database.handle(), "main", &m_session))
{
    for (const RecordedTable &table : RecordedTables) {
        if (m_startResult == SQLITE_OK) {
            m_startResult = sqlite3session_attach(m_session, table.name);
        }
    }
}

ChangesetRecorder::~ChangesetRecorder()
{
    if (m_session != nullptr) {
        sqlite3session_delete(m_session);
    }
}

Result<QByteArray> ChangesetRecorder::changeset() const
{
    int size = 0;
    void *data = nullptr;
    int result = m_startResult;
    if (result == SQLITE_OK) {
        result = sqlite3session_changeset(m_session, &size, &data);
    }
    if (result != SQLITE_OK) {
        return tl::unexpected(m_database.errorFrom(result));
    }
    QByteArray changeset(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return changeset;
}

Result<void> applyChangeset(const Database &database, const QByteArray &changeset)
{
    if (!isSound(changeset)) {
        return tl::unexpected(database.errorFrom(SQLITE_CORRUPT));
    }
    const int result = sqlite3changeset_apply(database.handle(), int(changeset.size()),
                                              const_cast<char *>(changeset.constData()), nullptr,
                                              abortOnConflict, nullptr);
    if (result != SQLITE_OK) {
        return tl::unexpected(database.errorFrom(result));
    }
    return {};
}

Result<QByteArray> inverted(const Database &database, const QByteArray &changeset)
{
    if (!isSound(changeset)) {
        return tl::unexpected(database.errorFrom(SQLITE_CORRUPT));
    }
    int size = 0;
    void *data = nullptr;
    const int result =
        sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &data);
    if (result != SQLITE_OK) {
        return tl::unexpected(database.errorFrom(result));
    }
    QByteArray inverse(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return inverse;
}

Result<ChangedRows> rowsChangedBy(const Database &database, const QByteArray &changeset)
{
    ChangedRows rows;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        addRow(database, reader, rows);
    }
    if (!reader.isComplete()) {
        return tl::unexpected(database.errorFrom(SQLITE_CORRUPT));
    }
    addIssuesOfArticles(database, rows);
    return rows;
}

} // namespace jianbao
