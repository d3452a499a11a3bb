-- SPDX-FileCopyrightText: 2026 The Jianbao authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Decisions on what the program says of the whole project, and searches that are kept. They speak of
-- issues, articles and tags without foreign keys: an id is never given twice, so a decision about
-- something that was removed does no harm, and holds again when undo brings it back.

-- What a check found, confirmed or dismissed. The finding is named by what it says and where, by
-- the content of the source, so that a later run of the engine meets the decision again.
CREATE TABLE verdict (
    finding TEXT PRIMARY KEY NOT NULL,
    verdict TEXT NOT NULL,
    issue_id INTEGER NOT NULL,
    coder TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;

-- Tags that were proposed for an article and are not wanted. An accepted one is an annotation.
CREATE TABLE unwanted_tag (
    article_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    coder TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (article_id, tag_id)
) STRICT;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    request TEXT NOT NULL, -- JSON
    created_at TEXT NOT NULL
) STRICT;
