// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/headlines/headlinelinking.h"

namespace jianbao::segmentation {

/// Writes into the article the names of the signs that its boundaries rest on, and how sure they
/// make it. The article has its headline.
void fillReason(Article &article, const QList<Unit> &units, const Story &story,
                const StoryLinks &links);

} // namespace jianbao::segmentation
