// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/units.h"

namespace jianbao::segmentation {

/// The headings of one article with their roles: headline, deck, label (a column name or the
/// number of a document), ghost (a copy in shadow type of another heading). In file order.
QList<Block> headlineBlocks(QStringView source, const QList<Unit> &headings,
                            const NewsWords &words);

} // namespace jianbao::segmentation
