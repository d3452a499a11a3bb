// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/titletraits.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <utility>

namespace jianbao::segmentation {

namespace {

/// Two letters at least on both sides of a blank make two clauses.
void countClauses(QStringView text, TitleTraits &traits)
{
    constexpr qsizetype longestPaired = 13;
    constexpr qsizetype sloganHalf = 4;
    QList<qsizetype> lengths;
    qsizetype length = 0;
    if (text.contains(u'\n')) {
        return; // lines that quotation marks of vertical type hold together
    }
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBlank(text[i].unicode())) {
            ++length;
        } else if (length > 0) {
            lengths.append(std::exchange(length, 0));
        }
    }
    for (qsizetype i = 1; i < lengths.size(); ++i) {
        traits.clauses += lengths[i - 1] >= 2 && lengths[i] >= 2 ? 1 : 0;
    }
    traits.isPaired =
        lengths.size() == 2 && lengths[0] == lengths[1] && text.size() <= longestPaired;
    traits.isSlogan = traits.isPaired && lengths[0] <= sloganHalf;
    traits.clauses -= traits.isPaired && !traits.isSlogan ? 1 : 0;
}

int figuresOf(QStringView folded)
{
    int figures = 0;
    for (qsizetype i = 1; i < folded.size(); ++i) {
        const bool isCount =
            folded[i - 1].isDigit() && isAmong(folded[i], u"%亿万兆名个人公米元台家项吨年成");
        const bool isShare = folded[i] == u'成' && isNumeral(folded[i - 1].unicode()); // 九成
        figures += isCount || isShare ? 1 : 0;
    }
    for (const QStringView word : {u"占比", u"同比", u"环比"}) {
        figures += folded.contains(word) ? 1 : 0;
    }
    return figures;
}

bool namesSpeaker(QStringView folded)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 4;
    const qsizetype colon = folded.left(longest + 1).indexOf(u':');
    return colon >= shortest && colon + 1 < folded.size();
}

} // namespace

bool readsLikeDeck(QStringView line, const NewsWords &words)
{
    const QString text = foldedForMatching(line);
    return beginsWith(text, u"对话") || beginsWith(text, u"专访")
           || (NewsWords::ends(words.deckEndings, text) && !finishesWith(text, u"工作报告"));
}

TitleTraits traitsOf(QStringView text, const NewsWords &words)
{
    const QString folded = foldedForMatching(text);
    TitleTraits traits;
    countClauses(text, traits);
    traits.figures = figuresOf(folded);
    traits.readsLikeDeck = readsLikeDeck(text, words);
    traits.opensLikeDeck = NewsWords::begins(words.deckOpeners, folded);
    traits.namesSpeaker = namesSpeaker(folded);
    traits.namesDocument = folded.contains(u"关于");
    traits.endsDocument = NewsWords::ends(words.documentEndings, folded);
    for (qsizetype i = 0; i < folded.size() && !traits.holdsVerb; ++i) {
        traits.holdsVerb = bool(words.headlineVerbs.longestAt(folded, i));
    }
    return traits;
}

} // namespace jianbao::segmentation
