#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/bench/scale.sh [ARTICLES…]   (1000 10000 100000 by default)
# Makes projects of these sizes and times what a person does with them, next to floors measured in the
# same run: the sqlite3 shell inserting the same texts with a plain full-text index, and grep over them.
# Needs a build with the preset bench; about 2 GB of room in $TMPDIR.
set -eu
bin=$(cd "$(dirname "$0")/../.." && pwd)/build/bench/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seconds() { { /usr/bin/env time -f '%e s, %M KiB' "$@" >/dev/null; } 2>&1 | tail -1; }

for articles in ${*:-1000 10000 100000}; do
    echo "== $articles articles"
    project=$work/$articles.jianbao
    "$bin/scalebench" make "$articles" "$project"
    "$bin/scalebench" texts "$project" "$work/texts.sql"
    { echo "PRAGMA journal_mode=WAL; CREATE VIRTUAL TABLE t USING fts5(text);"; cat "$work/texts.sql"; } >"$work/all.sql"
    echo "floor: sqlite3 shell, texts and index     $(seconds sh -c "sqlite3 '$work/floor.db' <'$work/all.sql'")"
    "$bin/scalebench" import "$project" "$work/imported.jianbao"
    echo "floor: grep -c over the same texts        $(seconds grep -c 口岸货运 "$work/texts.sql")"
    "$bin/scalebench" measure "$project"
    rm -f "$work"/*
done
