// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/linewidths.h"

#include "app/base/shortsearch.h"
#include "app/text/characters.h"

#include <algorithm>
#include <array>

namespace jianbao::segmentation {

namespace {

constexpr int widest = 90; // half cells; wider lines are no lines of a column

/// How many characters of a line may have been changed.
struct Changed
{
    int wide = 0;   ///< Full-width digits, letters and signs of numbers.
    int narrow = 0; ///< Half-width marks beside ideographs.
};

bool isWideAscii(char16_t c)
{
    return (c >= u'０' && c <= u'９') || (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ')
           || c == u'．' || c == u'％';
}

Changed changedIn(QStringView text)
{
    const auto isIdeograph = [text](qsizetype i) {
        return i >= 0 && i < text.size() && isWideLetter(text[i].unicode());
    };
    Changed changed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        changed.wide += isWideAscii(c) ? 1 : 0;
        const bool isMark = c < 0x80 && isAmong(text[i], u",.;:()!?");
        changed.narrow += isMark && (isIdeograph(i - 1) || isIdeograph(i + 1)) ? 1 : 0;
    }
    return changed;
}

/// Which of the two changes is taken back.
struct Measure
{
    bool narrows = false; // full-width digits are measured as half-width ones
    bool widens = false;  // half-width marks as full-width ones

    int differenceOf(const Changed &changed) const
    {
        return (widens ? changed.narrow : 0) - (narrows ? changed.wide : 0);
    }
};

/// The measure in which clearly more lines are as wide as the line above them than in any other.
Measure measureOf(const QList<Line> &lines, const QList<Changed> &changed)
{
    constexpr int clearly = 6; // one in so many lines that the measure makes wider or narrower
    constexpr std::array<Measure, 4> measures{
        {{false, false}, {true, false}, {false, true}, {true, true}}};
    Measure best;
    int most = 0;
    for (const Measure &measure : measures) {
        int agreeing = 0;
        int altered = 0;
        int before = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int difference = measure.differenceOf(changed[i]);
            const int width = lines[i].width + difference;
            const bool isPair = lines[i].blanksBefore == 0 && width <= widest && before <= widest;
            agreeing += isPair && std::abs(width - before) <= 1 ? 1 : 0;
            altered += isPair && difference != 0 ? 1 : 0;
            before = width;
        }
        if (clearly * (agreeing - most) > altered) {
            most = agreeing;
            best = measure;
        }
    }
    return best;
}

} // namespace

void restoreWidths(QStringView source, QList<Line> &lines)
{
    QList<Changed> changed;
    changed.reserve(lines.size());
    bool any = false;
    for (const Line &line : std::as_const(lines)) {
        const Changed own = line.width <= 2 * widest ? changedIn(line.range.in(source)) : Changed();
        changed.append(own);
        any = any || own.wide > 0 || own.narrow > 0;
    }
    if (!any) {
        return;
    }
    const Measure measure = measureOf(lines, changed);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].width += measure.differenceOf(changed[i]);
        lines[i].slack += measure.widens ? changed[i].narrow : 0;
    }
}

} // namespace jianbao::segmentation
