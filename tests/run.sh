#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds, and runs every test without a display.
#   sh tests/run.sh [CTEST ARGUMENTS…]      e.g. -R codepoints, or -L app
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/dependencies.sh"

install_packages build run test
build dev

# The engine of the page refuses to run as root with its sandbox.
if [ "$(id -u)" -eq 0 ]; then
    QTWEBENGINE_DISABLE_SANDBOX=1
    export QTWEBENGINE_DISABLE_SANDBOX
fi
cd "$root"
exec xvfb-run -a -s '-screen 0 1600x1000x24' ctest --preset dev --timeout 900 "$@"
