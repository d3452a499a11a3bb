// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/linesigns.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/credits.h"
#include "app/segmentation/dateline.h"
#include "app/segmentation/newswords.h"
#include "app/text/characters.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int widestFurniture = 120; // half cells
constexpr int widestCredit = 100;
constexpr qsizetype datelineReach = 300;

bool isNumeral(char16_t c)
{
    if (c < 0x80) {
        return c >= u'0' && c <= u'9';
    }
    constexpr std::u16string_view numerals = u"〇○零一二三四五六七八九十百";
    return numerals.find(c) != numerals.npos;
}

qsizetype skipNumerals(QStringView text, qsizetype i)
{
    while (i < text.size() && isNumeral(text[i].unicode())) {
        ++i;
    }
    return i;
}

QStringView withoutBullets(QStringView text)
{
    const auto isOuter = [](char16_t c) {
        return isBullet(c) || isOpeningBracket(c) || c == u'>' || c == u'-' || c == u'—'
               || c == u'→' || c == u'…' || c == u'.';
    };
    while (!text.isEmpty() && isOuter(text.front().unicode())) {
        text = text.sliced(1);
    }
    return text;
}

/// 下转第3版, 上接第一版, 紧接A2版, 详见3版: a verb and a page.
bool isJump(QStringView text)
{
    text = withoutBullets(text);
    for (const QStringView verb :
         {u"下转", u"上接", u"紧接", u"续接", u"详见", u"相关报道见", u"转", u"接", u"见",
          u"全文见", u"相关报道详见", u"报道见", u"文见"}) {
        if (!text.startsWith(verb)) {
            continue;
        }
        const QStringView target = text.sliced(verb.size());
        constexpr qsizetype longestTarget = 12;
        const qsizetype page = target.indexOf(u'版');
        if (page >= 0 && page <= longestTarget && target.size() <= longestTarget) {
            const bool numbered = std::any_of(target.begin(), target.begin() + page, [](QChar c) {
                return isNumeral(c.unicode()) || (c >= u'A' && c <= u'H');
            });
            return numbered || target.startsWith(u"头版");
        }
    }
    return false;
}

/// "— 3 —", "·3·", "第3版", "A03", "第 3 页 共 12 页"
bool isPageNumber(QStringView text)
{
    bool digits = false;
    for (const QChar c : text) {
        digits = digits || isNumeral(c.unicode());
        constexpr std::u16string_view others = u"-—–－·.~_|/第版页共A B C D";
        if (!isNumeral(c.unicode()) && others.find(c.unicode()) == others.npos) {
            return false;
        }
    }
    constexpr qsizetype longest = 14;
    const bool ordinalStart =
        text.startsWith(u'第') || text.endsWith(u'版') || text.endsWith(u'页');
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c < u'0' || c > u'9' ? !isNumeral(c.unicode()) : true;
    });
    return digits && text.size() <= longest && (ordinalStart || bare);
}

/// "2020年12月2日 星期三 第3版 责任编辑 …"
bool isMastheadLine(QStringView text)
{
    const qsizetype year = placeOf(u"年", text);
    if (year < 0) {
        return false;
    }
    const qsizetype month = text.indexOf(u'月');
    const bool dated = month > year && text.indexOf(u'日', month) > month;
    if (!dated) {
        return false;
    }
    const bool weekday = text.contains(u"星期") || text.contains(u"农历") || text.contains(u"周一");
    const bool edition = text.contains(u'版') && !text.contains(u"出版社") && text.size() <= 30;
    return (weekday || edition) && !text.contains(u'。') && !text.contains(u',');
}

bool isListHead(QStringView text)
{
    if (text.startsWith(u'(')) {
        const qsizetype end = skipNumerals(text, 1);
        return end > 1 && end < text.size() && text[end] == u')' && end <= 4
               && !(text[1] >= u'0' && text[1] <= u'9' && end > 3);
    }
    if (text.startsWith(u'第')) {
        const qsizetype end = skipNumerals(text, 1);
        return end > 1 && end < text.size() && u"章节条编"_s.contains(text[end]);
    }
    const qsizetype end = skipNumerals(text, 0);
    if (end == 0 || end > 3 || end >= text.size()) {
        return false;
    }
    const bool arabic = text[0] >= u'0' && text[0] <= u'9';
    const bool dot =
        text[end] == u'.' && end + 1 < text.size() && !isNumeral(text[end + 1].unicode());
    return text[end] == u'、' || (arabic && dot);
}

bool isDocumentNumber(QStringView text)
{
    constexpr qsizetype longest = 24;
    if (text.size() > longest) {
        return false;
    }
    const qsizetype bracket = text.indexOf(u'〔') >= 0 ? text.indexOf(u'〔') : text.indexOf(u'[');
    return bracket > 0 && text.endsWith(u'号') && text[text.size() - 2].isDigit();
}

bool isLabel(QStringView text)
{
    constexpr qsizetype longest = 11;
    const QStringView bare = withoutBullets(text);
    if (isColumnLabel(bare) || isColumnLabel(text)) {
        return true;
    }
    if (text.size() > longest) {
        return false;
    }
    const qsizetype dot = std::max(text.indexOf(u'·'), text.indexOf(u'•'));
    return dot >= 2 && dot + 1 < text.size() && std::all_of(text.begin(), text.end(), [](QChar c) {
               return kindOf(c.unicode()) == CharKind::Wide || c == u'·' || c == u'•';
           });
}

bool mayBeCredit(QStringView text)
{
    const QStringView bare = withoutBullets(text);
    if (bare.isEmpty()) {
        return false;
    }
    const bool bracketed = isClosingBracket(text.back().unicode());
    return bracketed || mayBeginCredit(bare.front().unicode())
           || isAmong(text.back(), u"摄影道导图文");
}

bool mayBeDateline(char16_t c)
{
    return isOpeningBracket(c) || isBullet(c) || kindOf(c) == CharKind::Wide;
}

/// The first 64 characters tell: one of the words of datelines must be among them.
bool hasDatelineWord(QStringView head)
{
    return isAmong(u'电', head) || isAmong(u'讯', head) || holdsWord(head, u"报导")
           || holdsWord(head, u"报道") || holdsWord(head, u"消息") || holdsWord(head, u"专访");
}

} // namespace

LineSign signOf(QStringView source, const Line &line)
{
    const LineHead head(source, line.range);
    const QStringView text = head.text();
    if (text.isEmpty()) {
        return LineSign::Text;
    }
    if (text.startsWith(u'#')) {
        return LineSign::MarkdownHeading;
    }
    if (head.isWhole() && line.width <= widestFurniture) {
        if (isJump(text)) {
            return LineSign::Jump;
        }
        if (isPageNumber(text) || isMastheadLine(text) || beginsImprint(withoutBullets(text))) {
            return LineSign::PageFurniture;
        }
        if (isLabel(text)) {
            return LineSign::Label;
        }
        if (isDocumentNumber(text)) {
            return LineSign::DocumentNumber;
        }
    }
    const TextRange reach{line.range.start,
                          std::min(line.range.start + datelineReach, source.size())};
    if (mayBeDateline(text.front().unicode()) && hasDatelineWord(LineHead(source, reach).text())
        && parseDateline(source, reach)) {
        return LineSign::DatelineStart;
    }
    if (line.width <= widestCredit && mayBeCredit(text) && parseCreditLine(source, line.range)) {
        return LineSign::Credit;
    }
    return isListHead(text) ? LineSign::ListHead : LineSign::Text;
}

} // namespace jianbao::segmentation
