// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/annotationhistory.h"

#include "app/storage/database.h"
#include "app/storage/history/actionrecords.h"
#include "app/storage/history/changesetreader.h"

namespace jianbao {

namespace {

// Columns of the tables annotation and annotation_tag.
constexpr int NoteColumn = 2;
constexpr int TagColumn = 1;

void addAnnotationRow(const ChangesetReader &row, AnnotationChange &change)
{
    change.isMade = change.isMade || row.isInsert();
    change.isRemoved = change.isRemoved || row.isRemoval();
    const std::optional<QString> before = row.oldText(NoteColumn);
    const std::optional<QString> after = row.newText(NoteColumn);
    if (before && after) {
        change.noteBefore = before;
        change.noteAfter = after;
    } else if (after && !after->isEmpty()) { // made with a note
        change.noteBefore = QString();
        change.noteAfter = after;
    }
}

/// Adds what a row says of the annotation. False for rows of other things.
bool addRow(const ChangesetReader &row, AnnotationId id, AnnotationChange &change)
{
    if (row.id(0) != id.value) {
        return false;
    }
    if (qstrcmp(row.table(), "annotation") == 0) {
        addAnnotationRow(row, change);
    } else if (qstrcmp(row.table(), "annotation_range") == 0) {
        change.isMoved = true;
    } else if (qstrcmp(row.table(), "annotation_tag") == 0) {
        (row.isInsert() ? change.tagsGiven : change.tagsTaken).append(TagId{row.id(TagColumn)});
    } else {
        return false;
    }
    return true;
}

std::optional<AnnotationChange> changeIn(const QByteArray &changeset, AnnotationId id)
{
    AnnotationChange change;
    bool isTouched = false;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        isTouched = addRow(reader, id, change) || isTouched;
    }
    if (change.isMade || change.isRemoved) {
        change.isMoved = false; // its passage came or went with it
    }
    return isTouched ? std::optional(change) : std::nullopt;
}

} // namespace

QList<AnnotationChange> changesOf(const Database &database, AnnotationId id)
{
    // Left out are the kinds that make the largest changesets and never touch an annotation.
    Statement query = database.statement(
        "SELECT id, kind, detail, coder, at, issue_id, article_id, state, changeset FROM action "
        "WHERE kind NOT IN (?1, ?2, ?3) ORDER BY id DESC");
    query.bind(ActionKind::ImportIssue, ActionKind::SetReviewState, ActionKind::AcceptFacts);
    QList<AnnotationChange> changes;
    while (query.next()) {
        QByteArray changeset;
        const ActionRecord record = readRecord(query, &changeset);
        if (std::optional<AnnotationChange> change = changeIn(qUncompress(changeset), id)) {
            change->action = record;
            changes.append(*change);
        }
    }
    return changes;
}

} // namespace jianbao
