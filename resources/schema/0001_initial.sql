-- SPDX-FileCopyrightText: 2026 The Jianbao authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The project file, version 1. Offsets are UTF-16 code units of the source text, half-open ranges.
-- Foreign keys never cascade: undo applies changesets, and each row of them must be an explicit one.

-- Imported bytes and their text, by content. Immutable, and no part of the history: undoing an
-- import takes the issue away, the source stays until no action can bring the issue back.
CREATE TABLE source (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64), -- of the bytes, lower-case hex
    encoding TEXT NOT NULL,                                       -- IANA name
    length INTEGER NOT NULL CHECK (length >= 0),                  -- of the text, UTF-16 code units
    bytes BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE REFERENCES source (sha256),
    paper TEXT NOT NULL,
    date TEXT, -- ISO 8601; NULL: unknown
    edition TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported_at TEXT NOT NULL -- ISO 8601, UTC, like all times
) STRICT;
CREATE INDEX issue_order ON issue (date IS NULL, date, paper, edition, file_name, id);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue (id),
    position INTEGER NOT NULL, -- within the issue, from 0
    review TEXT NOT NULL,
    headline TEXT NOT NULL,
    deck TEXT NOT NULL,
    place TEXT NOT NULL,
    date TEXT NOT NULL,
    reporters TEXT NOT NULL, -- JSON array of strings
    kind TEXT NOT NULL,
    first_words TEXT NOT NULL,
    confidence REAL NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX article_issue ON article (issue_id, position, review);

CREATE TABLE block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue (id),
    article_id INTEGER REFERENCES article (id), -- NULL: furniture of the page
    position INTEGER NOT NULL,                  -- reading order
    role TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL
) STRICT;
CREATE INDEX block_article ON block (article_id, position);
CREATE INDEX block_issue ON block (issue_id, start_offset);

CREATE TABLE topic (
    article_id INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL,
    score REAL NOT NULL,
    because TEXT NOT NULL, -- JSON array of strings
    PRIMARY KEY (article_id, position)
) STRICT;

CREATE TABLE diagnostic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue (id),
    code TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX diagnostic_issue ON diagnostic (issue_id);

-- Exact decimals are text: binary floating point would not give them back.
CREATE TABLE fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    state TEXT NOT NULL,
    origin TEXT NOT NULL,
    note TEXT NOT NULL,
    type TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,
    value TEXT,
    min TEXT,
    max TEXT,
    bound TEXT NOT NULL,
    unit TEXT NOT NULL,
    iso TEXT NOT NULL,
    resolved TEXT NOT NULL,
    iso_start TEXT NOT NULL,
    iso_end TEXT NOT NULL,
    norm TEXT NOT NULL,
    role TEXT NOT NULL,
    indicator TEXT NOT NULL,
    change TEXT NOT NULL,
    base TEXT NOT NULL,
    period TEXT NOT NULL,
    base_resolved TEXT NOT NULL,
    period_resolved TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;
CREATE INDEX fact_article ON fact (article_id, state, start_offset);

-- What the engine had found where a person corrected it; the fact holds what the person says.
CREATE TABLE proposal (
    fact_id INTEGER PRIMARY KEY REFERENCES fact (id),
    type TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,
    value TEXT,
    min TEXT,
    max TEXT,
    bound TEXT NOT NULL,
    unit TEXT NOT NULL,
    iso TEXT NOT NULL,
    resolved TEXT NOT NULL,
    iso_start TEXT NOT NULL,
    iso_end TEXT NOT NULL,
    norm TEXT NOT NULL,
    role TEXT NOT NULL,
    indicator TEXT NOT NULL,
    change TEXT NOT NULL,
    base TEXT NOT NULL,
    period TEXT NOT NULL,
    base_resolved TEXT NOT NULL,
    period_resolved TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES tag (id), -- NULL: at the top
    position INTEGER NOT NULL,             -- among its siblings
    name TEXT NOT NULL CHECK (name <> ''),
    topic TEXT NOT NULL,
    colour TEXT NOT NULL, -- #rrggbb
    definition TEXT NOT NULL,
    shortcut INTEGER NOT NULL CHECK (shortcut BETWEEN 0 AND 9) -- 0: none
) STRICT;
CREATE INDEX tag_parent ON tag (parent_id, position);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue (id),
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_issue ON annotation (issue_id);

CREATE TABLE annotation_range (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    position INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,          -- source text of the range when it was marked
    context_before TEXT NOT NULL, -- up to 32 characters each
    context_after TEXT NOT NULL,
    PRIMARY KEY (annotation_id, position)
) STRICT;

CREATE TABLE annotation_tag (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (annotation_id, tag_id)
) STRICT;
CREATE INDEX annotation_tag_tag ON annotation_tag (tag_id);

-- The history: one row for each action of a person, with the changes it made to the tables above.
-- Places are no foreign keys, the history outlives what it speaks of.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    coder TEXT NOT NULL,
    at TEXT NOT NULL,
    issue_id INTEGER,
    article_id INTEGER,
    sha256 TEXT, -- the source that its undo or redo needs
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changeset BLOB NOT NULL -- compressed; its inverse is the undo
) STRICT;
CREATE INDEX action_state ON action (state, id);
CREATE INDEX action_source ON action (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE remembered (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Reading texts of the articles; the rowid is the id of the article's first block, which is another
-- one when the blocks change. Entries are only ever added: an undone import leaves entries to which
-- no block belongs, and a redo finds them again.
CREATE VIRTUAL TABLE article_index USING fts5 (text, content = '', tokenize = 'jianbao');
