// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/listmarks.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/passage.h"

namespace jianbao::segmentation {

ListMark listMarkOf(QStringView text)
{
    if (text.isEmpty()) {
        return ListMark::None;
    }
    const bool inBrackets = isOpeningBracket(text.front().unicode());
    const bool isPart = text.front() == u'第';
    const qsizetype start = inBrackets || isPart ? 1 : 0;
    const qsizetype end = skipNumerals(text, start);
    if (end == start || end >= text.size()) {
        return ListMark::None;
    }
    if (inBrackets) {
        return isClosingBracket(text[end].unicode()) ? ListMark::Bracket : ListMark::None;
    }
    if (isPart) {
        return isAmong(text[end], u"条條")         ? ListMark::Clause
               : isAmong(text[end], u"章节節编編") ? ListMark::Chapter
                                                   : ListMark::None;
    }
    if (!isAmong(text[end], u"、.．")) {
        return ListMark::None;
    }
    return text.front().isDigit() ? ListMark::Figure : ListMark::Numeral;
}

} // namespace jianbao::segmentation
