// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/summarkers.h"

#include "app/base/characterfilter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao {

namespace {

/// Behind 按 or 分, which must stand there.
bool announcesKindsBehind(QStringView between)
{
    constexpr qsizetype Reach = 10;
    for (const auto &[opener, closer] : {std::pair<QStringView, QStringView>{u"按", u"分,"},
                                         std::pair<QStringView, QStringView>{u"按", u"划分"},
                                         std::pair<QStringView, QStringView>{u"分", u"看,"}}) {
        const qsizetype open = placeOf(opener, between);
        const qsizetype close = open < 0 ? -1 : placeOf(closer, between.sliced(open));
        if (close > 1 && close <= Reach) {
            return true;
        }
    }
    return false;
}

} // namespace

bool announcesKinds(QStringView between)
{
    static constexpr CharacterFilter openers(u"按分");
    return openers.isIn(between) && announcesKindsBehind(between);
}

bool announcesParts(QStringView between)
{
    static constexpr std::array<QStringView, 3> markers{u"其中", u"包括", u"分别"};
    static constexpr CharacterFilter openers(u"其包分按");
    if (!openers.isIn(between)) {
        return false; // as mostly
    }
    for (const QStringView marker : markers) {
        const qsizetype at = placeOf(marker, between);
        if (at >= 0 && !between.sliced(at).contains(u'。')) {
            return true;
        }
    }
    return announcesKinds(between);
}

bool announcesSum(QStringView between)
{
    static constexpr std::array<QStringView, 4> words{u"合计", u"共计", u"总计", u"合共"};
    return std::any_of(words.begin(), words.end(),
                       [between](QStringView word) { return holdsWord(between, word); });
}

} // namespace jianbao
