// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/confuseddigits.h"

#include "app/base/shortsearch.h"
#include "app/extraction/scantext.h"

#include <algorithm>

namespace jianbao {

namespace {

bool looksLikeDigit(QChar c)
{
    return isDigit(c.unicode()) || isAmong(c, u"OolI");
}

/// Whether letters of the run [start, end) can only be figures: no word of Latin letters or figures
/// joins it (O2O), and a number is counted behind it.
bool isNumber(QStringView text, qsizetype start, qsizetype end)
{
    const QChar first = text[start];
    const QChar before = start > 0 ? text[start - 1] : QChar(u'\n');
    qsizetype next = end;
    if (next + 1 < text.size() && text[next] == u'.' && isDigit(text[next + 1].unicode())) {
        next = std::find_if_not(text.begin() + next + 1, text.end(),
                                [](QChar c) { return isDigit(c.unicode()); })
               - text.begin();
    }
    while (next < text.size() && text[next] == u' ') {
        ++next;
    }
    if ((!isDigit(first.unicode()) && first != u'l') || isLatin(before.unicode())
        || next >= text.size()) {
        return false;
    }
    const bool mayBeLitres = text[end - 1] == u'l'; // 5l多桶油
    return isAmong(text[next], u"年月日时点万亿%元")
           || (!mayBeLitres && isAmong(text[next], u"千百个余多人户家吨公亩米倍"));
}

} // namespace

void readConfusedDigits(QString &folded)
{
    constexpr qsizetype longest = 12; // no number of a newspaper has more figures in a row
    const auto isFigure = [](QChar c) { return isDigit(c.unicode()); };
    for (auto figure = std::find_if(folded.cbegin(), folded.cend(), isFigure);
         figure != folded.cend();) {
        const qsizetype at = figure - folded.cbegin();
        qsizetype start = at;
        while (start > 0 && at - start < longest && looksLikeDigit(folded.at(start - 1))) {
            --start;
        }
        qsizetype end = at;
        while (end < folded.size() && looksLikeDigit(folded.at(end))) {
            ++end;
        }
        const QStringView run = QStringView(folded).sliced(start, end - start);
        if (run.size() <= longest && !std::all_of(run.begin(), run.end(), isFigure)
            && isNumber(folded, start, end)) {
            for (qsizetype i = start; i < end; ++i) {
                const QChar c = folded.at(i);
                folded[i] = isAmong(c, u"Oo") ? u'0' : isAmong(c, u"lI") ? u'1' : c;
            }
        }
        figure = std::find_if(folded.cbegin() + end, folded.cend(), isFigure);
    }
}

} // namespace jianbao
