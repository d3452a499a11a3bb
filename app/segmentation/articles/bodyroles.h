// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/stories/stories.h"

namespace jianbao::segmentation {

/// What a paragraph of a story is, which is no caption as a whole: body, subhead, epigraph or the
/// caption of a picture between the paragraphs. `index` counts the paragraphs of the story.
BlockRole bodyRole(QStringView source, const QList<Unit> &units, const Story &story, int index);

} // namespace jianbao::segmentation
