#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formats all C++ files as .clang-format says; with --check only tells which are not.
set -eu

cd "$(dirname -- "$0")/.."
files=$(git ls-files '*.cpp' '*.h')
case ${1-} in
    --check) clang-format-14 --dry-run --Werror $files ;;
    *) clang-format-14 -i $files ;;
esac
