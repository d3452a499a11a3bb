#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/bench/scale.sh [ARTICLES…]   (1000 10000 100000 by default)
# Makes projects of these sizes and times what a person does with them, next to floors measured in the
# same run: the sqlite3 shell inserting the same texts with a plain full-text index, the same with the
# facts that an import finds in them, and grep over the texts. Seconds are by the clock and, for the
# machine that has other work, of the processor (user + system).
# Needs a build with the preset bench; about 3 GB of room in $TMPDIR.
set -eu
bin=$(cd "$(dirname "$0")/../.." && pwd)/build/bench/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seconds() { { /usr/bin/env time -f '%e s, processor %U + %S s, %M KiB' "$@" >/dev/null; } 2>&1 | tail -1; }
shell() { seconds sh -c "sqlite3 '$work/floor.db' <'$1'; rm -f '$work'/floor.db*"; }

for articles in ${*:-1000 10000 100000}; do
    echo "== $articles articles"
    project=$work/$articles.jianbao
    "$bin/scalebench" make "$articles" "$project"
    "$bin/scalebench" texts "$project" "$work/texts.sql"
    { echo "PRAGMA journal_mode=WAL; CREATE VIRTUAL TABLE t USING fts5(text);"; cat "$work/texts.sql"; } >"$work/all.sql"
    echo "floor: sqlite3 shell, texts and index     $(shell "$work/all.sql")"
    "$bin/scalebench" import "$project" "$work/imported.jianbao"
    "$bin/scalebench" files "$project" "$work/files"
    for cores in 0 0,1; do
        echo "import by jianbao-cli on the cores $cores      $(
            seconds taskset -c "$cores" "$bin/jianbao-cli" import "$work/cli.jianbao" "$work/files")"
        rm -rf "$work"/cli.jianbao*
    done
    {
        cat "$work/all.sql"
        sqlite3 "$work/imported.jianbao" "SELECT sql || ';' FROM sqlite_schema WHERE tbl_name = 'fact' AND sql <> ''"
        echo "BEGIN;"
        sqlite3 "$work/imported.jianbao" ".mode insert fact" "SELECT * FROM fact"
        echo "COMMIT;"
    } >"$work/facts.sql"
    echo "floor: the same with the facts            $(shell "$work/facts.sql")"
    echo "floor: grep -c over the same texts        $(seconds grep -c 口岸货运 "$work/texts.sql")"
    rm -f "$work"/*.sql "$work/imported.jianbao"
    "$bin/scalebench" measure "$project"
    rm -rf "$work"/*
done
