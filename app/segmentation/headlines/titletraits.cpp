// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/titletraits.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>
#include <utility>

namespace jianbao::segmentation {

namespace {

/// Whether the blank belongs to a number that has blanks on both sides: 逾 16 万人.
bool isAroundNumber(QStringView text, qsizetype blank)
{
    const auto isFigure = [text](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isDigit() || text[i] == u'.');
    };
    const auto closes = [&](qsizetype at, qsizetype step) {
        while (isFigure(at)) {
            at += step;
        }
        return at < 0 || at >= text.size() || isBlank(text[at].unicode());
    };
    return (isFigure(blank + 1) && closes(blank + 1, 1))
           || (isFigure(blank - 1) && closes(blank - 1, -1));
}

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
        const bool isLetter = i < text.size() && !isBlank(text[i].unicode());
        if (isLetter || (i < text.size() && isAroundNumber(text, i))) {
            length += isLetter ? 1 : 0;
        } else if (length > 0) {
            lengths.append(std::exchange(length, 0));
        }
    }
    for (qsizetype i = 1; i < lengths.size(); ++i) {
        traits.clauses += lengths[i - 1] >= 2 && lengths[i] >= 2 ? 1 : 0;
    }
    const bool areEven = lengths.size() > 1 && lengths.count(lengths.first()) == lengths.size();
    traits.isEven = areEven;
    traits.isPaired = areEven && lengths.size() == 2 && text.size() <= longestPaired;
    traits.isSlogan = areEven && lengths.first() <= sloganHalf;
    traits.clauses -= traits.isPaired && !traits.isSlogan ? 1 : 0;
}

/// 四十一, 二千六百万: numbers written in characters, those with 第 before them aside.
int writtenFigures(QStringView folded)
{
    int figures = 0;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        qsizetype end = at;
        bool hasMultiple = false;
        for (; end < folded.size() && isAmong(folded[end], u"一二三四五六七八九十百千万亿两");
             ++end) {
            hasMultiple = hasMultiple || isAmong(folded[end], u"十百千万亿");
        }
        const bool isNumber = end - at >= 2 && hasMultiple && end < folded.size();
        figures += isNumber && (at == 0 || folded[at - 1] != u'第') ? 1 : 0;
        at = std::max(at, end);
    }
    return figures;
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
    figures += writtenFigures(folded);
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

/// 第九次会议, 第二十二轮, 第三届
bool namesEvent(QStringView folded)
{
    for (qsizetype at = folded.indexOf(u'第'); at >= 0; at = folded.indexOf(u'第', at + 1)) {
        const qsizetype end = skipNumerals(folded, at + 1);
        if (end > at + 1 && end < folded.size() && isAmong(folded[end], u"次届轮站回")) {
            return true;
        }
    }
    return false;
}

} // namespace

namespace {

/// "记黑石岛灯塔守护人": it tells of whom the text is. Words that begin with 记 do not.
bool tellsOfWhom(QStringView folded, const NewsWords &words)
{
    return beginsWith(folded, u"记") && !NewsWords::begins(words.recordWords, folded);
}

/// "大川县金融服务下沉记" tells of what the text is; a short "老小区“焕颜”记" is a headline.
bool isMemoir(QStringView folded)
{
    constexpr qsizetype shortest = 10;
    return folded.endsWith(u'记') && folded.size() >= shortest && !isAmong(u'“', folded)
           && !isAmong(u'「', folded);
}

} // namespace

bool readsLikeDeck(QStringView line, const NewsWords &words)
{
    const QString text = foldedForMatching(line);
    return beginsWith(text, u"对话") || beginsWith(text, u"专访") || tellsOfWhom(text, words)
           || isMemoir(text)
           || (NewsWords::ends(words.deckEndings, text) && !finishesWith(text, u"工作报告"));
}

bool isNoticeTitle(QStringView title, const NewsWords &words)
{
    const auto end = words.noticeTitles.longestBefore(title, title.size());
    return end && end.entry->kind == NoticeTitle::Kind::Notice;
}

bool isShortTitle(QStringView title, const NewsWords &words)
{
    return NewsWords::ends(words.noticeTitles, title);
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
    traits.namesEvent = namesEvent(folded);
    traits.namesDocument = folded.contains(u"关于");
    traits.endsDocument = NewsWords::ends(words.documentEndings, folded);
    for (qsizetype i = 0; i < folded.size() && !traits.holdsVerb; ++i) {
        traits.holdsVerb = bool(words.headlineVerbs.longestAt(folded, i));
    }
    return traits;
}

} // namespace jianbao::segmentation
