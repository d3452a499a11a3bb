-- SPDX-FileCopyrightText: 2026 The Jianbao authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a person writes about an issue, an article and a tag.

ALTER TABLE issue ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Passages that show when a tag is given, and when it only seems to fit; one a line, as a rule.
ALTER TABLE tag ADD COLUMN examples TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN counter_examples TEXT NOT NULL DEFAULT '';

-- Writes every row of these tables whole. A row that is older than a column holds no value for it, and
-- SQLite before 3.47 records NULL as what it held before a change, which no undo can bring back.
UPDATE issue SET note = '';
UPDATE article SET note = '';
UPDATE tag SET note = '';
