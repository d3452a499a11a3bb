// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"

#include "app/segmentation/articlebuilder.h"

namespace jianbao {

using namespace segmentation;

Segmentation segment(QStringView source, const Lexicons &)
{
    const QList<Unit> units = unitsOf(source, linesOf(source));
    const StoryList stories = storiesOf(source, units);
    return buildArticles(source, units, stories, linkHeadlines(source, units, stories));
}

} // namespace jianbao
