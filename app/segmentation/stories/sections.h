// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/stories/stories.h"

namespace jianbao::segmentation {

/// Puts stories together that are sections of one article under headings without numbers: the
/// heading is set tight where other headings have blank lines around, or the text behind it goes
/// on with the wording of the text before; nothing else of a new article (dateline, byline, label)
/// stands there. The headings become parts of the story.
void joinSections(QStringView source, const QList<Unit> &units, const NewsWords &words,
                  StoryList &list);

} // namespace jianbao::segmentation
