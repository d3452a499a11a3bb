#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the picture of the README: the sample project in a release build, without a display.
#   sh packaging/screenshot.sh [light|dark] [FILE.png]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/dependencies.sh"

theme=${1-light}
picture=${2-$root/packaging/screenshot.png}
install_packages build run headless
build release

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ "$(id -u)" -eq 0 ]; then
    # The engine of the page refuses to run as root with its sandbox.
    QTWEBENGINE_DISABLE_SANDBOX=1
    export QTWEBENGINE_DISABLE_SANDBOX
fi
HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work xvfb-run -a -s '-screen 0 1440x900x24' \
    "$root/build/release/bin/jianbao" --sample --language zh_CN --theme "$theme" \
    --size 1440x900 --screenshot "$picture"
say "The picture lies at $picture"
