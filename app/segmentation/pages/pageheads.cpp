// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/pageheads.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/lines.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// 要闻, 综合·要闻
bool isSection(QStringView text, const NewsWords &words)
{
    const qsizetype dot = text.indexOf(u'·');
    return NewsWords::is(words.columnLabels, text)
           || (dot > 0 && NewsWords::is(words.columnLabels, text.first(dot))
               && NewsWords::is(words.columnLabels, text.sliced(dot + 1)));
}

/// 综合3, 要闻·02
bool isSectionAndNumber(QStringView text, const NewsWords &words)
{
    constexpr qsizetype mostDigits = 2;
    qsizetype start = text.size();
    while (start > 0 && text[start - 1] >= u'0' && text[start - 1] <= u'9') {
        --start;
    }
    QStringView section = text.first(start);
    section = section.endsWith(u'·') ? section.chopped(1) : section;
    return start < text.size() && text.size() - start <= mostDigits && isSection(section, words);
}

} // namespace

bool isPageNumber(QStringView text, const NewsWords &words)
{
    bool digits = false;
    const auto isPart = [&digits](QChar c) {
        digits = digits || isNumeral(c.unicode());
        return isNumeral(c.unicode()) || isAmong(c, u"-—–－·.~_|/第版页共ABCD");
    };
    const auto end = std::find_if_not(text.begin(), text.end(), isPart);
    const QStringView rest = text.sliced(end - text.begin());
    const QStringView number = text.first(end - text.begin());
    if (isSectionAndNumber(text, words)) {
        return true;
    }
    if (!digits || (!rest.isEmpty() && !isSection(rest, words))) {
        return false;
    }
    constexpr qsizetype longest = 14;
    const bool ordinal =
        number.startsWith(u'第') || number.endsWith(u'版') || number.endsWith(u'页');
    const bool bare = std::all_of(number.begin(), number.end(), [](QChar c) {
        return c < u'0' || c > u'9' ? !isNumeral(c.unicode()) : true;
    });
    constexpr qsizetype mostDigits = 4;
    const bool isLong = !ordinal && std::count_if(number.begin(), number.end(), [](QChar c) {
                                        return isNumeral(c.unicode());
                                    }) > mostDigits;
    return number.size() <= longest && !isLong && (ordinal || bare);
}

namespace {

/// 第26318期 今日8版, 总第512期.
bool isIssueNumber(QStringView text)
{
    constexpr qsizetype longest = 30;
    for (const QStringView opener : {u"总第", u"第"}) {
        const qsizetype digits = text.startsWith(opener) ? opener.size() : text.size();
        const qsizetype end = skipNumerals(text, digits);
        if (end == digits || end >= text.size() || text.size() > longest
            || !isAmong(text[end], u"期号")) {
            continue;
        }
        const QStringView rest = text.sliced(end + 1);
        return rest.isEmpty() || rest.startsWith(u'(') || beginsWith(rest, u"今日")
               || beginsWith(rest, u"本期") || beginsWith(rest, u"共") || beginsWith(rest, u"总第")
               || beginsWith(rest, u"国内");
    }
    return false;
}

/// End of a date with all its parts that begins at `at`: 2025年9月27日, 2025/9/27; -1 for none.
qsizetype endOfFullDate(QStringView text, qsizetype at)
{
    constexpr qsizetype yearDigits = 4;
    const qsizetype year = skipNumerals(text, at);
    const qsizetype month = year < text.size() ? skipNumerals(text, year + 1) : year;
    const qsizetype day = month < text.size() ? skipNumerals(text, month + 1) : month;
    if (year - at != yearDigits || month <= year + 1 || day <= month + 1) {
        return -1;
    }
    const char16_t mark = text[year].unicode();
    const bool isWritten =
        mark == u'年' && text[month] == u'月' && day < text.size() && text[day] == u'日';
    const bool isSlashed = isAmong(QChar(mark), u"/-.") && text[month] == text[year];
    return isWritten ? day + 1 : isSlashed ? day : -1;
}

/// "2025 年 9 月 27 日" with its blanks taken out, those around it left.
QString withoutInnerBlanks(QStringView text)
{
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInner = isBlank(text[i].unicode()) && i > 0 && i + 1 < text.size()
                             && (isAmong(text[i - 1], u"年月") || isAmong(text[i + 1], u"年月日"));
        if (!isInner) {
            line += text[i];
        }
    }
    return line;
}

/// Latin letters, figures and marks, some letters among them.
bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })
           && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "A6 生活 2025/9/27 星期六", "明镜报 2025年11月12日": a full date set apart, with the names of
/// paper and page beside it.
bool isDatedHead(QStringView text)
{
    constexpr qsizetype longest = 36;
    constexpr qsizetype longestName = 6;
    const qsizetype wide =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    if (text.size() > 2 * longest || (text.size() > longest && wide > longest / 2)) {
        return false;
    }
    const QString line = withoutInnerBlanks(text);
    bool isDated = false;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && !isBlank(line[end].unicode())) {
            ++end;
        }
        const QStringView word = QStringView(line).sliced(i, end - i);
        const bool isDate = !word.isEmpty() && endOfFullDate(word, 0) == word.size();
        if (isDate && isLatin(QStringView(line).sliced(end))) {
            return true; // Friday, 15 March
        }
        if (!isDate && word.size() > longestName) {
            return false;
        }
        isDated |= isDate;
        i = end + 1;
    }
    return isDated;
}

} // namespace

bool isMastheadLine(QStringView text, const NewsWords &words)
{
    if (isIssueNumber(text)) {
        return true;
    }
    constexpr qsizetype longestName = 8;
    if (text.size() <= longestName && text.size() > 2 && endsLikePaper(text, words)) {
        return true;
    }
    const qsizetype year = text.indexOf(u'年');
    const qsizetype month = year < 0 ? -1 : text.indexOf(u'月');
    if (month < year || month < 0 || text.indexOf(u'日', month) < 0) {
        return false;
    }
    const qsizetype week = text.indexOf(u'周');
    const bool weekday =
        holdsWord(text, u"星期") || holdsWord(text, u"农历")
        || (week >= 0 && week + 1 < text.size() && isAmong(text[week + 1], u"一二三四五六日"));
    const bool edition = text.contains(u'版') && !holdsWord(text, u"出版社") && text.size() <= 40;
    const bool isRemark = isOpeningBracket(text.front().unicode()); // （原载…第1版）
    return (weekday || edition) && !isRemark && !text.contains(u'。') && !text.contains(u',');
}

namespace {

/// "A9 香港新闻", "B02版 要闻": a page with a letter, and its section.
bool isLetteredPage(QStringView text)
{
    constexpr qsizetype longest = 12;
    if (text.size() > longest || text.size() < 4 || text[0] < u'A' || text[0] > u'Z') {
        return false;
    }
    qsizetype at = 1;
    while (at < text.size() && text[at].isDigit()) {
        ++at;
    }
    const bool hasNumber = at > 1 && at <= 3;
    at += at < text.size() && text[at] == u'版' ? 1 : 0;
    return hasNumber && at < text.size() && isBlank(text[at].unicode())
           && std::all_of(text.begin() + at + 1, text.end(),
                          [](QChar c) { return isWideLetter(c.unicode()); });
}

/// "04 综合新闻 边塞晚报", "濠海日报 C06 镜海": words set apart, one of them the name of a paper
/// and another the number of a page.
bool namesPaperAndPage(QStringView text)
{
    constexpr qsizetype longest = 30;
    constexpr qsizetype longestName = 6;
    bool hasPaper = false;
    bool hasPage = false;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isWide = std::all_of(word.begin(), word.end(),
                                        [](QChar c) { return isWideLetter(c.unicode()); });
        const bool isPaper = isWide && word.size() >= 3 && isAmong(word.back(), u"报報");
        QStringView page = word.sliced(word.startsWith(u'第') ? 1 : 0); // 第A2版
        page.chop(page.endsWith(u'版') && page.size() > 1 ? 1 : 0);
        const bool isLettered = page.size() > 1 && page[0] >= u'A' && page[0] <= u'H';
        const QStringView number = page.sliced(isLettered ? 1 : 0);
        const bool isPage = !number.isEmpty() && number.size() <= 2
                            && std::all_of(number.begin(), number.end(),
                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isPage && (!isWide || word.size() > longestName)) {
            return false;
        }
        hasPaper |= isPaper;
        hasPage |= isPage;
    }
    return hasPaper && hasPage && text.size() <= longest;
}

/// "第二版 政策", "民生 05版": a page with a number, and its section.
bool isNumberedPage(QStringView text)
{
    constexpr qsizetype longest = 14;
    constexpr qsizetype longestSection = 6;
    const qsizetype gap = text.indexOf(u' ');
    if (text.size() > longest || gap < 1) {
        return false;
    }
    const auto isPage = [](QStringView word) {
        word = word.startsWith(u'第') ? word.sliced(1) : word;
        const qsizetype end = skipNumerals(word, 0);
        return end > 0 && end <= 3 && word.endsWith(u'版') && end == word.size() - 1;
    };
    const auto isSection = [](QStringView word) {
        return word.size() >= 2 && word.size() <= longestSection
               && std::all_of(word.begin(), word.end(),
                              [](QChar c) { return isWideLetter(c.unicode()); });
    };
    const QStringView first = text.first(gap);
    const QStringView second = text.sliced(gap).trimmed();
    return !second.isEmpty() && !first.isEmpty()
           && ((isPage(first) && isSection(second)) || (isSection(first) && isPage(second)));
}

/// "县委主管主办 第1876期 本期四版": the first word says who publishes, another counts issues or
/// pages. A headline would say 由……主办.
bool namesPublisher(QStringView text)
{
    const QStringView publisher = text.left(text.indexOf(u' '));
    const bool publishes = !isAmong(u'由', publisher)
                           && (finishesWith(publisher, u"主办") || finishesWith(publisher, u"主管")
                               || finishesWith(publisher, u"编印"));
    bool counts = false;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        counts = counts
                 || (isAmong(word.back(), u"期号版") && word.size() > 1
                     && isNumeral(word[word.size() - 2].unicode()));
    }
    return publishes && (counts || text.contains(u"主管主办"));
}

/// "中共清溪市委机关报 清溪日报社出版": whose paper it is. Takes the line as written.
bool isOwnerLine(QStringView line)
{
    constexpr qsizetype longest = 40;
    if (line.size() > longest || hasClauseMark(line)) {
        return false;
    }
    const QString text = foldedForMatching(line);
    if (namesPublisher(text)) {
        return true;
    }
    constexpr QStringView organ = u"机关报";
    const qsizetype at = text.indexOf(organ);
    const qsizetype behind = at + organ.size();
    const bool endsWord =
        at >= 0 && (behind == text.size() || !isWideLetter(text[behind].unicode()));
    return endsWord
           && (holdsWord(text, u"出版") || holdsWord(text, u"主办") || holdsWord(text, u"主管"));
}

} // namespace

bool isIndexEntry(QStringView line)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype shortestTitle = 5;
    QStringView text = line.trimmed();
    if (text.size() > longest || text.contains(u'。') || text.contains(u'，')) {
        return false;
    }
    while (!text.isEmpty() && isClosingBracket(text.back().unicode())) {
        text.chop(1);
    }
    const bool named = text.endsWith(u'版');
    text = named ? text.chopped(1) : text;
    qsizetype start = text.size();
    while (start > 0 && isNumeral(folded(text[start - 1].unicode()))) {
        --start;
    }
    const qsizetype digits = text.size() - start;
    const bool lettered =
        start > 0 && text[start - 1] >= u'A' && text[start - 1] <= u'D'; // G6 is a road
    start -= lettered ? 1 : 0;
    start -= named && start > 0 && text[start - 1] == u'第' ? 1 : 0;
    const bool isPage = digits > 0 && digits <= 2 && (named || lettered);
    return isPage && start >= shortestTitle && isAmong(text[start - 1], u" \u3000\t…·（(【[→▶/");
}

bool isMarkdownMasthead(QStringView line, qsizetype start, const NewsWords &words)
{
    constexpr qsizetype headOfPage = 60;
    constexpr qsizetype longestName = 8;
    const auto begin = std::find_if(line.begin(), line.end(),
                                    [](QChar c) { return c != u'#' && !isBlank(c.unicode()); });
    const auto end =
        std::find_if(begin, line.end(), [](QChar c) { return !isWideLetter(c.unicode()); });
    const QString name = foldedForMatching(line.sliced(begin - line.begin(), end - begin));
    const bool isAlone =
        std::none_of(end, line.end(), [](QChar c) { return isWideLetter(c.unicode()); });
    return start < headOfPage && isAlone && name.size() > 2 && name.size() <= longestName
           && endsLikePaper(name, words);
}

bool isPageHead(QStringView line, qsizetype start)
{
    constexpr qsizetype longestName = 5;
    constexpr qsizetype headOfPage = 60;
    const QStringView name = line.trimmed();
    const bool isPaper =
        start < headOfPage && name.size() >= 3 && name.size() <= longestName
        && (name.endsWith(u'报') || name.endsWith(u'報'))
        && std::all_of(name.begin(), name.end(), [](QChar c) { return isWideLetter(c.unicode()); });
    constexpr qsizetype headOfIssue = 160;
    return isPaper || isLetteredPage(name) || (start < headOfIssue && isOwnerLine(name))
           || (placeOf(u' ', name) >= 0
               && (isNumberedPage(name) || isDatedHead(name) || namesPaperAndPage(name)));
}

} // namespace jianbao::segmentation
