// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/pages/pagelayout.h"

namespace jianbao::segmentation {

/// "沈如兰": who speaks at the beginning of a line, before its colon; empty for any other line.
QStringView speakerOf(QStringView text);

/// Marks what stands in rows though it has no columns: programmes, boxes of figures and of fields.
/// Linear in the number of lines.
void findBoxRows(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                 QList<LineSign> &signs);

} // namespace jianbao::segmentation
