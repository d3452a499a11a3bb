-- SPDX-FileCopyrightText: 2026 The Jianbao authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What runs of the engine over issues again have changed, to be gone through at any later time. They
-- speak of issues, articles and facts without foreign keys, as verdicts do: a change whose run was
-- undone or whose issue was removed is passed over, and holds again when that is taken back.
CREATE TABLE suggestion_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    issue_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    fact_id INTEGER, -- NULL: an undecided fact that is gone, or a change of a topic
    is_decided INTEGER NOT NULL CHECK (is_decided IN (0, 1)), -- before the run
    is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1))        -- gone through and left as it is
) STRICT;
CREATE INDEX suggestion_change_issue ON suggestion_change (issue_id);

-- What was proposed before and what is proposed now.
CREATE TABLE changed_fact (
    change_id INTEGER NOT NULL REFERENCES suggestion_change (id),
    is_now INTEGER NOT NULL CHECK (is_now IN (0, 1)),
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
    confidence REAL NOT NULL,
    PRIMARY KEY (change_id, is_now)
) STRICT;

CREATE TABLE changed_topic (
    change_id INTEGER NOT NULL REFERENCES suggestion_change (id),
    is_now INTEGER NOT NULL CHECK (is_now IN (0, 1)),
    topic TEXT NOT NULL,
    score REAL NOT NULL,
    because TEXT NOT NULL, -- JSON array of strings
    PRIMARY KEY (change_id, is_now)
) STRICT;
