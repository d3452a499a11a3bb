// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"

#include <QStringView>

namespace jianbao {

/// Which end of a passage.
enum class PassageEnd { Start, End };

/// A passage (UTF-16, source text) with one end moved by a character to the left (-1) or right (1):
/// over white space, as that of a hard line break, never into the middle of a character, and never
/// out of the block of the article in which the passage lies. Empty where that cannot be.
TextRange withEndMoved(TextRange range, PassageEnd end, int step, const Article &article,
                       QStringView source);

} // namespace jianbao
