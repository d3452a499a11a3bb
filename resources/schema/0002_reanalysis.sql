-- SPDX-FileCopyrightText: 2026 The Jianbao authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a run of the engine over issues again has to know.

-- Rules and word lists that the analysis of the issue is from; empty: from before this was kept.
ALTER TABLE issue ADD COLUMN engine TEXT NOT NULL DEFAULT '';

-- Whether a person corrected where the articles of the issue begin and end; then a run keeps them.
ALTER TABLE issue ADD COLUMN split_by_hand INTEGER NOT NULL DEFAULT 0
    CHECK (split_by_hand IN (0, 1));

-- Word lists that this project adds to those of the program, as files of the same form.
CREATE TABLE lexicon (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''), -- of the file: units.ours.tsv
    content TEXT NOT NULL
) STRICT;
