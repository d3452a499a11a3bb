// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scantext.h"

#include <optional>

namespace jianbao {

/// The place behind the words or dashes that join the two ends of a range (—, --, ～, 至, 到) and
/// the blanks around them; nullopt where none stands at `at`.
std::optional<qsizetype> rangeConnectorAt(const ScanText &text, qsizetype at);

/// Whether the words before a number make it the first of two values, not of a range: 从4%到6%.
bool isChangeFromTo(const ScanText &text, qsizetype start);

} // namespace jianbao
