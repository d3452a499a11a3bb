// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/stories/stories.h"

namespace jianbao::segmentation {

/// Where one text has its headline before it and the next one has it behind, nothing stands between
/// both but a blank line. Parts them there if the first of two headings behind them shares its
/// wording with what follows the blank line, and not with the text behind the headings.
void splitBetweenSides(QStringView source, const QList<Unit> &units, StoryList &list);

} // namespace jianbao::segmentation
