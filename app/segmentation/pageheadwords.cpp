// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pageheadwords.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && !isBlank(line[end].unicode())) {
            ++end;
        }
        if (end > i) {
            words.append(line.sliced(i, end - i));
        }
        i = end + 1;
    }
    return words;
}

bool isWideWord(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return isWideLetter(c.unicode()); });
}

/// 第3版, 第1482期, 总第862期, 今日8版
bool isNumbered(QStringView word)
{
    for (const QStringView opener : {u"总第", u"第", u"今日", u"共", u""}) {
        if (beginsWith(word, opener) || opener.isEmpty()) {
            const qsizetype end = skipNumerals(word, opener.size());
            return end > opener.size() && end + 1 == word.size() && isAmong(word[end], u"版期号");
        }
    }
    return false;
}

/// 星期一, 周三, 农历甲辰年十一月十一, and what `isNumbered`.
bool isPageWord(QStringView word)
{
    constexpr qsizetype weekday = 2; // 周三
    const bool isWeek = beginsWith(word, u"星期") || beginsWith(word, u"农历")
                        || (word.size() == weekday && isAmong(word[0], u"周週")
                            && isAmong(word[1], u"一二三四五六日"));
    return isWeek || isNumbered(word);
}

/// 编辑, 编辑:方舟
bool isEditorsJob(QStringView word)
{
    static constexpr std::array<QStringView, 15> jobs{u"编辑", u"责编", u"美编", u"版式", u"校对",
                                                      u"组版", u"图编", u"审读", u"制图", u"编审",
                                                      u"设计", u"视觉", u"检校", u"排版", u"主编"};
    return std::any_of(jobs.begin(), jobs.end(), [word](QStringView job) {
        return beginsWith(word, job) && (word.size() == job.size() || word[job.size()] == u':');
    });
}

} // namespace

bool isListOfPageWords(QStringView line)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestName = 6;
    if (line.size() > longest) {
        return false;
    }
    const QString folded = foldedForMatching(line);
    int known = 0;
    for (const QStringView word : wordsOf(folded)) {
        const bool isKnown = isPageWord(word);
        known += isKnown ? 1 : 0;
        if (!isKnown && (word.size() > longestName || !isWideWord(word))) {
            return false;
        }
    }
    return known >= 2;
}

bool isEditorsLine(QStringView line)
{
    constexpr qsizetype longest = 48;
    constexpr qsizetype longestName = 4;
    if (line.size() > longest) {
        return false;
    }
    const QString folded = foldedForMatching(line);
    const QList<QStringView> words = wordsOf(folded);
    if (words.size() < 2 || !isEditorsJob(words.first())) {
        return false;
    }
    return std::all_of(words.begin(), words.end(), [](QStringView word) {
        return isEditorsJob(word) || (word.size() <= longestName && isWideWord(word));
    });
}

bool isLatinMasthead(QStringView line, qsizetype start)
{
    constexpr qsizetype headOfPage = 200;
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 40;
    return start < headOfPage && line.size() >= shortest && line.size() <= longest
           && std::all_of(line.begin(), line.end(),
                          [](QChar c) { return (c >= u'A' && c <= u'Z') || isBlank(c.unicode()); });
}

bool isOrnament(QStringView line)
{
    constexpr qsizetype longest = 12;
    const auto mayStandInText = [](QChar c) {
        return isBlank(c.unicode()) || isVerticalQuote(c.unicode())
               || isAmong(c, u"“”‘’「」『』《》〈〉—…()（）\"'!?！？，。、；：,.;:-");
    };
    const bool hasWord = std::any_of(
        line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return line.size() <= longest && !hasWord
           && !std::all_of(line.begin(), line.end(), mayStandInText);
}

} // namespace jianbao::segmentation
