#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the build needs, builds a release and opens the window on the sample project.
#   sh packaging/run.sh [-- PROGRAM ARGUMENTS…]      e.g. -- my.jianbao, or -- issues/ page1.txt
# Without a display it does the same job headless: it builds the sample project (or takes the
# project and files given), exports annotations and facts as CSV, and draws the window to a PNG.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/dependencies.sh"

case ${1-} in
    -h | --help)
        sed -n '5,9s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    --) shift ;;
    '') ;;
    *) stop "Unknown argument: $1. Arguments for the program follow after --" ;;
esac

has_display() {
    [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]
}

# The engine of the page refuses to run as root with its sandbox. This script may switch the
# sandbox off for that case; the program itself never does.
allow_root() {
    if [ "$(id -u)" -eq 0 ]; then
        say "Running as root: the page's sandbox is switched off for this run."
        QTWEBENGINE_DISABLE_SANDBOX=1
        export QTWEBENGINE_DISABLE_SANDBOX
    fi
}

# headless [PROJECT | FILES…]
headless() {
    out=$root/build/headless
    mkdir -p "$out"
    project=$out/sample.jianbao
    case ${1-} in
        '')
            rm -f "$project"
            "$bin/jianbao-cli" sample "$project"
            ;;
        *.jianbao)
            [ -f "$1" ] || stop "There is no project $1."
            project=$1
            ;;
        *)
            project=$out/imported.jianbao
            rm -f "$project"
            "$bin/jianbao-cli" import "$project" "$@"
            ;;
    esac
    "$bin/jianbao-cli" export --csv "$out/annotations.csv" "$project"
    "$bin/jianbao-cli" export --facts --csv "$out/facts.csv" "$project"
    xvfb-run -a -s '-screen 0 1440x900x24' "$bin/jianbao" --screenshot "$out/window.png" "$project"
    say "There is no display, so the work was done without one. It lies here:"
    say "  project      $project"
    say "  annotations  $out/annotations.csv"
    say "  facts        $out/facts.csv"
    say "  window       $out/window.png"
}

bin=$root/build/release/bin
if has_display; then
    install_packages build run
    build release
    allow_root
    exec "$bin/jianbao" "$@"
fi
install_packages build run headless
build release
allow_root
headless "$@"
