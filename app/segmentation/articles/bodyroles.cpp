// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/articles/bodyroles.h"

#include "app/segmentation/lines/listmarks.h"
#include "app/segmentation/pages/pagefurniture.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

/// Whether most paragraphs begin as captions do: then ▲ is the bullet of a list.
bool listsUnderBullets(const QList<Unit> &units, const Story &story)
{
    const auto captions = std::count_if(story.paragraphs.begin(), story.paragraphs.end(),
                                        [&units](int unit) { return units[unit].opensCaption; });
    return 2 * captions > story.paragraphs.size();
}

/// "一、……。" beside "二、……。": sentences of a list, and no headings of texts between them.
bool isItem(QStringView source, const QList<Unit> &units, const Story &story, int index)
{
    const QList<int> &paragraphs = story.paragraphs;
    const auto markAt = [&](int i, int step) {
        while (i >= 0 && i < paragraphs.size() && units[paragraphs[i]].kind != UnitKind::Body) {
            i += step;
        }
        if (i < 0 || i >= paragraphs.size()) {
            return ListMark::None;
        }
        const Unit &unit = units[paragraphs[i]];
        const QStringView text = unit.range.in(source);
        const bool isSentence = (unit.isSubhead && unit.endsSentence) || text.endsWith(u'；');
        return isSentence ? listMarkOf(text) : ListMark::None;
    };
    const ListMark own = markAt(index, 1);
    return own != ListMark::None && (markAt(index - 1, -1) == own || markAt(index + 1, 1) == own);
}

} // namespace

BlockRole bodyRole(QStringView source, const QList<Unit> &units, const Story &story, int index)
{
    constexpr qsizetype longestQuote = 80;
    const QList<int> &paragraphs = story.paragraphs;
    const Unit &unit = units[paragraphs[index]];
    constexpr int longestEpigraph = 4; // paragraphs
    for (int i = index; i < std::min<qsizetype>(longestEpigraph, paragraphs.size() - 1); ++i) {
        if (i > 0 && isQuoteSource(units[paragraphs[i]].range.in(source))) {
            return BlockRole::Quote;
        }
        if (units[paragraphs[i]].range.length() > longestQuote) {
            break;
        }
    }
    if (unit.opensCaption && !listsUnderBullets(units, story)) {
        return BlockRole::Caption; // of a picture between the paragraphs
    }
    const bool headsText = index + 1 < paragraphs.size() && !isItem(source, units, story, index);
    return unit.isSubhead && headsText ? BlockRole::Subhead : BlockRole::Body;
}

} // namespace jianbao::segmentation
