#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/privacy.sh   (needs strace, xvfb-run, and a build with the preset dev)
# Runs the command line and the window (import, reading, drawing) under strace and looks for calls that
# reach beyond this machine: connecting, binding or sending to an internet address, by any process.
# Then looks for words of the imported text in what the program logged.
set -eu
bin=$(cd "$(dirname "$0")/.." && pwd)/build/dev/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export QT_LOGGING_RULES='*.debug=true;qt.*=false'
printf '山城日报 第9版\n紫藤架下的渡口\n本报讯 渡口上月过货120车，比前月多30车。\n' >"$work/page.txt"

[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1 # Chromium's sandbox refuses to run as root

run() {
    name=$1
    shift
    strace -f -qq -o "$work/trace.$name" -e trace=connect,bind,sendto,sendmsg,sendmmsg "$@" >>"$work/log" 2>&1 || {
        echo "FAIL: $name did not end well"
        cat "$work/log"
        exit 1
    }
}

run import "$bin/jianbao-cli" import "$work/p.jianbao" "$work/page.txt"
run export "$bin/jianbao-cli" export --facts --csv "$work/f.csv" "$work/p.jianbao"
run twin "$bin/jianbao-cli" twin "$work/p.jianbao" "$work/p.jsonl"
run window xvfb-run -a -s '-screen 0 1600x1000x24' "$bin/jianbao" --screenshot "$work/w.png" "$work/p.jianbao" "$work/page.txt"
[ -s "$work/w.png" ] || { echo "FAIL: no window"; cat "$work/log"; exit 1; }

if grep -hE 'sa_family=AF_INET6?' "$work"/trace.*; then
    echo "FAIL: calls to internet addresses, see above"
    exit 1
fi
echo "calls seen: $(cat "$work"/trace.* | wc -l), local: $(grep -hc 'AF_UNIX' "$work/trace.window")"
if grep -E '紫藤架|过货120车' "$work/log"; then
    echo "FAIL: the log holds source text"
    exit 1
fi
echo PASS
