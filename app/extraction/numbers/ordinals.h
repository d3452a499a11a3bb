// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// The ordinal whose 第 stands at `at`: 第四批, 全国第25个 (whose span begins with 全国), 第二大,
/// 位居第三; nullopt for fixed names and where no classifier follows.
std::optional<Fact> ordinalAt(const ScanText &text, qsizetype at);

} // namespace jianbao
