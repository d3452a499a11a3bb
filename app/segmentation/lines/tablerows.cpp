// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/tablerows.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/lines.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QList>

#include <algorithm>
#include <array>

namespace jianbao::segmentation {

namespace {

bool isFigure(QStringView word)
{
    const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return (digits || word == u"-" || word == u"—")
           && std::all_of(word.begin(), word.end(),
                          [](QChar c) { return c.isDigit() || isAmong(c, u".,-+%‰—－＋％．/:"); });
}

bool isName(QStringView word, const NewsWords &words)
{
    constexpr qsizetype longest = 4;
    return word.size() >= 2 && word.size() <= longest
           && words.surnames.canStartWith(folded(word[0].unicode()))
           && std::all_of(word.begin(), word.end(),
                          [](QChar c) { return isWideLetter(c.unicode()); });
}

/// 记者, 通讯员, 摄 …: names beside them are credits.
bool namesJob(QStringView word)
{
    static constexpr std::array<QStringView, 14> jobs{
        u"记者", u"記者", u"通讯员", u"通訊員", u"实习生", u"實習生", u"编辑",
        u"編輯", u"摄影", u"攝影",   u"摄",     u"攝",     u"报道",   u"報導"};
    return std::any_of(jobs.begin(), jobs.end(),
                       [word](QStringView job) { return finishesWith(word, job); });
}

/// 3:1, 68：67, 2-0
bool isScoreWord(QStringView word)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto mark = std::find_if_not(word.begin(), word.end(), isDigit);
    return mark != word.begin() && mark != word.end() && isAmong(*mark, u":：-")
           && mark + 1 != word.end() && std::all_of(mark + 1, word.end(), isDigit);
}

} // namespace

bool isTableRow(QStringView line, const NewsWords &words)
{
    if (line.contains(u'。') || line.contains(u'，') || line.contains(u'\n')) {
        return false;
    }
    int cells = 0;
    int figures = 0;
    int names = 0;
    int jobs = 0;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && !isBlank(line[end].unicode())) {
            ++end;
        }
        if (end > i) {
            const QStringView cell = line.sliced(i, end - i);
            ++cells;
            jobs += namesJob(cell) ? 1 : 0;
            longest = std::max(longest, cell.size());
            figures += isFigure(cell) ? 1 : 0;
            names += isName(cell, words) ? 1 : 0;
        }
        i = end + 1;
    }
    constexpr int few = 3;
    const bool mostlyFigures = figures >= 2 && figures >= cells - 2;
    constexpr qsizetype shortWord = 6;
    const bool namesWithWords =
        cells > few && names >= 2 && figures < 2 && jobs == 0 && longest <= shortWord;
    return cells >= few
           && (mostlyFigures || figures == cells - 1 || names == cells || namesWithWords
               || isResult(line));
}

bool isResult(QStringView line)
{
    const auto isGap = [](QChar c) { return isBlank(c.unicode()); };
    QList<QStringView> words;
    constexpr qsizetype columns = 3;
    for (auto at = line.begin(); at != line.end() && words.size() <= columns;) {
        const auto start = std::find_if_not(at, line.end(), isGap);
        at = std::find_if(start, line.end(), isGap);
        if (start != at) {
            words.append(QStringView(start, at));
        }
    }
    return words.size() == columns && isScoreWord(words[1]) && !isFigure(words.first())
           && !isFigure(words.last());
}

bool isProgrammeLine(QStringView text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype timeSize = 5;
    constexpr int hours = 24; // 88:76 is a result
    constexpr int minutes = 60;
    const auto isTime = [](QStringView word) {
        const auto digit = [&word](qsizetype i) { return word[i] >= u'0' && word[i] <= u'9'; };
        const bool isClock = word.size() == timeSize && digit(0) && digit(1)
                             && isAmong(word[2], u":：") && digit(3) && digit(4);
        return isClock && word.first(2).toInt() < hours && word.last(2).toInt() < minutes;
    };
    if (text.size() > longest || hasClauseMark(text)) {
        return false;
    }
    const qsizetype gap = text.indexOf(u' ');
    const qsizetype next = gap < 0 ? -1 : text.indexOf(u' ', gap + 1);
    const QStringView second =
        gap < 0 ? QStringView() : text.sliced(gap + 1, (next < 0 ? text.size() : next) - gap - 1);
    const QStringView first = gap < 0 ? QStringView() : text.first(gap);
    return gap > 0
           && (isTime(first)
               || (first.endsWith(u'日') && first.front().isDigit() && next > 0 && isTime(second)));
}

bool isLoneFigure(QStringView text)
{
    constexpr qsizetype longest = 10;
    const auto isDigit = [](QChar c) { return c.isDigit() || isAmong(c, u".,．，"); };
    const auto unit = std::find_if_not(text.begin(), text.end(), isDigit);
    return text.size() <= longest && text.front().isDigit() && unit != text.end()
           && std::none_of(unit, text.end(), [](QChar c) {
                  return c.isDigit() || c.isSpace() || isAmong(c, u"年月日时版期号届、)）:：-—。");
              });
}

bool isFigureField(QStringView text)
{
    constexpr qsizetype longestKey = 14;
    const auto gap =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isBlank(c.unicode()); });
    const QStringView key = text.first(gap - text.begin());
    const QStringView figure = text.sliced(key.size()).trimmed();
    return key.size() >= 2 && key.size() <= longestKey && !figure.isEmpty() && isLoneFigure(figure)
           && std::all_of(key.begin(), key.end(), [](QChar c) {
                  return isWideLetter(c.unicode()) || isAmong(c, u"（）()");
              });
}

} // namespace jianbao::segmentation
