// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/pageheadwords.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QList>

#include <algorithm>

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

/// 星期一, 周三, and no word that only begins so: 星期三路修好了.
bool isWeekday(QStringView word)
{
    for (const QStringView week : {u"星期", u"周", u"週"}) {
        if (beginsWith(word, week) && word.size() == week.size() + 1) {
            return isAmong(word.back(), u"一二三四五六日天");
        }
    }
    return false;
}

/// 农历甲辰年十一月十一, 农历腊月廿三: a lunar year or month behind the word, not 农历年味.
bool isLunarDate(QStringView word)
{
    if (!beginsWith(word, u"农历")) {
        return false;
    }
    const qsizetype year = word.indexOf(u'年');
    const qsizetype month = word.indexOf(u'月');
    return (year > 0 && isAmong(word[year - 1], u"子丑寅卯辰巳午未申酉戌亥"))
           || (month > 0
               && (isAmong(word[month - 1], u"正冬腊") || isNumeral(word[month - 1].unicode())));
}

/// A weekday, a lunar date, and what `isNumbered`.
bool isPageWord(QStringView word)
{
    return isWeekday(word) || isLunarDate(word) || isNumbered(word);
}

/// 编辑, 编辑:方舟
bool isEditorsJob(QStringView word, const NewsWords &words)
{
    const auto job = words.editorJobs.longestAt(word, 0);
    return job && (job.length == word.size() || word[job.length] == u':');
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

bool isEditorsLine(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longest = 48;
    constexpr qsizetype longestName = 4;
    if (line.size() > longest) {
        return false;
    }
    const QString folded = foldedForMatching(line);
    const QList<QStringView> parts = wordsOf(folded);
    if (parts.size() < 2 || !isEditorsJob(parts.first(), words)) {
        return false;
    }
    const bool areShort = std::all_of(parts.begin(), parts.end(), [&words](QStringView part) {
        return isEditorsJob(part, words) || (part.size() <= longestName && isWideWord(part));
    });
    // jobs are words that headlines use too (设计 改变 乡村): a second one tells, a colon or a name
    const bool isMarked =
        parts.first().contains(u':')
        || std::any_of(parts.begin() + 1, parts.end(),
                       [&words](QStringView part) { return isEditorsJob(part, words); });
    const QStringView behind = QStringView(folded).sliced(parts.first().size()).trimmed();
    return areShort
           && (isMarked || !authorOf(behind, words).isEmpty()
               || std::all_of(parts.begin() + 1, parts.end(),
                              [&words](QStringView part) { return isPlainName(part, words); }));
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

bool isLatinPage(QStringView line)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostDigits = 3;
    constexpr QStringView word = u"page ";
    const bool isLatin = line.size() <= longest
                         && std::all_of(line.begin(), line.end(),
                                        [](QChar c) { return c.unicode() < 0x80 || c == u'·'; });
    const qsizetype at = isLatin ? line.indexOf(word, 0, Qt::CaseInsensitive) : -1;
    if (at < 0 || (at > 0 && line[at - 1].isLetterOrNumber())) {
        return false;
    }
    const QStringView text = line;
    qsizetype end = at + word.size();
    end += end < text.size() && text[end].isLetter() ? 1 : 0; // Page A4
    const qsizetype digits = end;
    while (end < text.size() && text[end].isDigit()) {
        ++end;
    }
    return end > digits && end - digits <= mostDigits
           && (end == text.size() || !text[end].isLetterOrNumber());
}

namespace {

/// Whether a line without words is a piece of text for all that: "％。" is the end of a paragraph,
/// "××" stands for a name, and a bullet alone on its line opens what stands below it.
bool mayBelongToText(QStringView line)
{
    const auto stands = [](QChar c) { return isAmong(c, u"□×%％‰"); };
    const QChar last = line.back();
    const bool isAlone = line.size() == 1;
    return (isAlone && isBullet(last.unicode()) && last != u'□') // that one is a lost letter
           || isAmong(last, u"。，；：、！？")
           || (!isAlone && std::any_of(line.begin(), line.end(), stands));
}

} // namespace

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
           && !std::all_of(line.begin(), line.end(), mayStandInText) && !mayBelongToText(line);
}

} // namespace jianbao::segmentation
