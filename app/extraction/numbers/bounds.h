// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scantext.h"
#include "app/model/fact.h"

namespace jianbao {

/// How the number at `range` is to be taken: by a word behind it (以上, 左右) or before it (超过,
/// 约). `isBareScale`: the number is a scale word without a digit (上百).
Bound boundAround(const ScanText &text, TextRange range, bool isBareScale);

/// By a word right behind `end` alone, which must not run on to another word (内部).
Bound boundAfter(const ScanText &text, qsizetype end);

} // namespace jianbao
