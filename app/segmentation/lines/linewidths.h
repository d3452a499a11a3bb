// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/lines.h"

namespace jianbao::segmentation {

/// Where a text was changed behind its setting (digits made full-width, or marks half-width), its
/// lines are wider or narrower than they were set: measures such characters as they were set if the
/// lines of the page then agree better in width. Linear.
void restoreWidths(QStringView source, QList<Line> &lines);

} // namespace jianbao::segmentation
