#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that a change for speed changes nothing else: compares what two builds of jianbao-cli say.
#   sh tests/bench/sameoutput.sh OLD_CLI NEW_CLI FILE…
# Each file is inspected as an issue and its lines are extracted from as texts. Exit code 1 at the
# first difference, which is printed.
set -eu

old=$1
new=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for file in "$@"; do
    for form in inspect extract; do
        for build in old new; do
            [ "$build" = old ] && program=$old || program=$new
            if [ "$form" = inspect ]; then
                "$program" inspect --json "$file" >"$work/$build" 2>&1 || true
            else
                "$program" extract --jsonl <"$file" >"$work/$build" 2>&1 || true
            fi
        done
        if ! cmp -s "$work/old" "$work/new"; then
            echo "$form differs: $file"
            diff "$work/old" "$work/new" | cut -c1-2000 | head -20
            exit 1
        fi
    done
done
echo "The same for $# files."
