// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/chronicles.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QSet>

namespace jianbao::segmentation {

namespace {

/// The year, month and day that the text begins with; empty where it begins otherwise.
QStringView openingDate(QStringView text)
{
    constexpr qsizetype yearDigits = 4;
    qsizetype end = 0;
    for (const char16_t mark : {u'年', u'月', u'日'}) {
        const qsizetype digits = end;
        while (end < text.size() && isNumeral(folded(text[end].unicode()))) {
            ++end;
        }
        const bool isNumber = mark == u'年' ? end - digits == yearDigits : end > digits;
        if (!isNumber || end >= text.size() || text[end] != mark) {
            return {};
        }
        ++end;
    }
    return text.first(end);
}

bool namesPage(QStringView text)
{
    return holdsWord(text, u"星期") || isAmong(u'周', text) || isAmong(u'版', text)
           || isAmong(u'期', text) || holdsWord(text, u"农历");
}

} // namespace

bool isChronicleEntry(QStringView text)
{
    constexpr qsizetype longestHead = 40;
    const QStringView date = openingDate(text);
    const qsizetype told = date.size() + 1;
    return !date.isEmpty() && told < text.size() && isBlank(text[date.size()].unicode())
           && isWideLetter(text[told].unicode()) && !namesPage(text.left(longestHead));
}

void releaseChronicle(QStringView source, const QList<Line> &lines, QList<LineSign> &signs)
{
    QList<qsizetype> entries;
    QSet<QStringView> days;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView text = lines[i].range.in(source);
        if (signs[i] == LineSign::PageFurniture && isChronicleEntry(text)) {
            entries.append(i);
            days.insert(openingDate(text));
        }
    }
    if (days.size() < 2) {
        return;
    }
    for (const qsizetype i : std::as_const(entries)) {
        signs[i] = LineSign::Text;
    }
}

} // namespace jianbao::segmentation
