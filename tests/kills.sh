#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/kills.sh [KILLS]   kills the program so many times (1000 by default) while it
# annotates, imports (large files too), exports, backs up, undoes and migrates, and looks each time whether all that was
# acknowledged is there and nothing is half done. Needs a build with the preset dev.
set -eu
cd "$(dirname "$0")/.."
kills=${1:-1000}
each=$(((kills + 5) / 6))
export QTEST_FUNCTION_TIMEOUT=3600000 # QTest would end a busy machine's run after five minutes
JIANBAO_KILLS=$each build/dev/bin/tests/tst_crash
JIANBAO_KILLS=$each build/dev/bin/tests/tst_killed
