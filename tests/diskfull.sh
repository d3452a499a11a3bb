#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/diskfull.sh   (as root: it mounts a file system of 6 MB)
# Fills the disk while importing, exporting and backing up, and looks whether what was there stays
# readable, nothing half-written is left, and work goes on when there is room again. Then the same with
# a limit on the size of files. Needs a build with the preset dev.
set -eu
cli=$(cd "$(dirname "$0")/.." && pwd)/build/dev/bin/jianbao-cli
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk" "$work/texts"
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$work"' EXIT
mount -t tmpfs -o size=6m tmpfs "$disk"

fail() { echo "FAIL: $1"; exit 1; }
sound() { [ "$(sqlite3 "$1" 'PRAGMA integrity_check')" = ok ] || fail "$1 is damaged"; }
count() { sqlite3 "$1" 'SELECT count(*) FROM issue'; }

n=0
while [ $n -lt 60 ]; do
    n=$((n + 1))
    i=0
    { echo "山城日报 第${n}号"; while [ $i -lt 900 ]; do i=$((i + 1)); echo "第${n}.${i}车运了$((i * 7 + n))箱苹果，卖给口岸商行。"; done; } >"$work/texts/$n.txt"
done

project=$disk/study.jianbao
"$cli" import "$project" "$work/texts/1.txt" >/dev/null
status=0
"$cli" import "$project" "$work/texts" >"$work/out" 2>"$work/err" || status=$?
[ $status -ne 0 ] || fail "the disk did not fill"
grep -q 'disk is full' "$work/err" || fail "import does not say that the disk is full: $(tail -1 "$work/err")"
sound "$project"
before=$(count "$project")
[ "$before" -ge 1 ] || fail "what was imported is gone"
echo "import on a full disk: $before issues stay, exit code $status"

head -c 6000000 /dev/zero >"$disk/filler" 2>/dev/null || true
status=0
"$cli" export --facts --csv "$disk/facts.csv" "$project" 2>"$work/err" || status=$?
[ $status -eq 4 ] || [ $status -eq 3 ] || fail "export on a full disk ended with $status"
[ ! -e "$disk/facts.csv" ] || fail "a partial export is left"
status=0
"$cli" backup "$project" 2>"$work/err" || status=$?
[ $status -ne 0 ] || fail "backup on a full disk succeeded"
[ -z "$(ls -A "$project-backups" 2>/dev/null)" ] || fail "a partial backup is left"
"$cli" export --facts --csv "$work/facts.csv" "$project" || fail "the project cannot be read on a full disk"
echo "export and backup on a full disk: refused, nothing left behind; reading works"

rm "$disk/filler"
mount -o remount,size=60m "$disk"
"$cli" import "$project" "$work/texts" >/dev/null || fail "import does not go on"
[ "$(count "$project")" -eq 60 ] || fail "not all issues are there"
"$cli" backup "$project" >/dev/null || fail "no backup"
sound "$project"
[ "$(ls -A "$disk" | sort | tr '\n' ' ')" = "study.jianbao study.jianbao-backups " ] || fail "files are left: $(ls -A "$disk")"
echo "with room again: all 60 issues imported, backup made"

status=0
(ulimit -f 4000; "$cli" import "$disk/limited.jianbao" "$work/texts" >/dev/null 2>"$work/err") || status=$?
[ $status -ne 0 ] || fail "the limit was not met"
if [ -e "$disk/limited.jianbao" ]; then
    "$cli" import "$disk/limited.jianbao" "$work/texts/1.txt" >/dev/null || fail "not usable after the limit"
    sound "$disk/limited.jianbao"
fi
echo "limit on the size of files: exit code $status, the project is sound"
echo PASS
