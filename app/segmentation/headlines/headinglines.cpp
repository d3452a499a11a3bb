// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headinglines.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/lines.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/text/characters.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

constexpr int widestHeading = 110;
constexpr int widestClauses = 64; // of a heading with commas

} // namespace

bool isTopicLine(QStringView text, int width)
{
    constexpr int widest = 24; // half cells
    constexpr qsizetype shortest = 3;
    const QStringView topic = text.chopped(1);
    return width <= widest && topic.size() >= shortest && isAmong(text.back(), u"：:")
           && !isSalutation(text) && !beginsWith(text, u"各") && !hasClauseMark(topic)
           && !isAmong(u'：', topic) && !isAmong(topic.front(), u"（(《“")
           && !isAmong(topic.back(), u"下单括为是有称说道问答示"); // 名单如下：, 他说：
}

bool opensWithDay(QStringView text)
{
    constexpr qsizetype longest = 7; // 12月31日，
    const QStringView opening = text.left(longest);
    const qsizetype month = skipNumerals(opening, 0);
    const qsizetype day = month + 1 < opening.size() ? skipNumerals(opening, month + 1) : month;
    return month > 0 && day > month + 1 && day + 1 < opening.size() && opening[month] == u'月'
           && opening[day] == u'日' && isAmong(opening[day + 1], u"，,");
}

bool isUnbroken(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isWideLetter(c.unicode()) || c.isDigit(); });
}

bool isWhollyQuoted(QStringView text)
{
    const bool hasMarks = text.size() > 2
                          && ((text.front() == u'“' && text.back() == u'”')
                              || (text.front() == u'「' && text.back() == u'」'));
    return hasMarks && std::count(text.begin(), text.end(), text.front()) == 1
           && std::count(text.begin(), text.end(), text.back()) == 1;
}

bool mayBeHeadingLine(QStringView text, int width)
{
    if (width > widestHeading) {
        return false;
    }
    const bool isStopped = text.size() > 1 && text.back() == u'.' // of a text read by machine
                           && isWideLetter(text[text.size() - 2].unicode());
    const bool hasClauses = hasComma(text) || text.contains(u'；') || text.contains(u';');
    return (width <= widestClauses || !hasClauses) && !isStopped && !hasFullStop(text)
           && !isAmong(text.back(), u"，、；：,;:。")
           && !isAmong(text.front(), u"，。、；：！？”’）》」』,.;!?)%");
}

} // namespace jianbao::segmentation
