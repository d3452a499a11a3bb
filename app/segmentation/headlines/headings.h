// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/linegroups.h"

namespace jianbao::segmentation {

/// Decides group by group, in order, which of them are headings. A short group without a full stop
/// may be one, or a piece of a paragraph that a blank line tore off: its wording, its width, what
/// stands before and behind it and whether the words across the gap occur together elsewhere tell.
void markHeadings(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                  const NewsWords &words, QList<LineGroup> &groups);

} // namespace jianbao::segmentation
