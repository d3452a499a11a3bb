// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"

#include "app/lexicons/lexicons.h"
#include "app/segmentation/articlebuilder.h"

namespace jianbao {

using namespace segmentation;

Segmentation segment(QStringView source, const Lexicons &lexicons)
{
    const QList<segmentation::Unit> units = unitsOf(source, linesOf(source), lexicons.news);
    const StoryList stories = storiesOf(source, units, lexicons.news);
    return buildArticles(source, units, stories,
                         linkHeadlines(source, units, stories, lexicons.news), lexicons.news);
}

} // namespace jianbao
