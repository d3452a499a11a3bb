// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/lines.h"

namespace jianbao::segmentation {

/// The width, in half cells, at which a program has broken all lines of the text, headlines too;
/// 0 where some line is wider or few lines are as wide. The lines have their widths.
int foldWidthOf(QStringView source, const QList<Line> &lines);

/// Whether a line had to break at the width before what stands on the next one.
bool isFoldedBefore(int width, QStringView next, int foldWidth);

} // namespace jianbao::segmentation
