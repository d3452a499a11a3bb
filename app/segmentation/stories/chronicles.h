// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/lines.h"
#include "app/segmentation/lines/linesigns.h"

namespace jianbao::segmentation {

// Columns that tell what happened on a day of other years.

/// "1922年6月21日 夜校开课……": a full date, set apart from what is told behind it.
bool isChronicleEntry(QStringView text);

/// A page is of one day: where lines taken for its head name several days, they are entries of a
/// chronicle and text.
void releaseChronicle(QStringView source, const QList<Line> &lines, QList<LineSign> &signs);

} // namespace jianbao::segmentation
