// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// A fact of type percent with the bound that the words around it give.
Fact percentFact(const ScanText &text, TextRange range, const Decimal &value);

/// What 半, 过半 and 对折 say at `at`: 半数, 对折, 半折 (percent), 半年, 半个月 (duration), 半吨
/// (measure), 半码, 半个百分点 (points); nullopt where nothing of the kind begins.
std::optional<Fact> halfWordAt(const ScanText &text, qsizetype at);

/// 超过一半, 一半以上, 总数的一半: as percent. Not 一半是…, 另一半.
std::optional<Fact> oneHalfAt(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
