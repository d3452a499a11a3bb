// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/linesigns.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/tablerows.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/pages/pageheads.h"
#include "app/segmentation/pages/pageheadwords.h"
#include "app/segmentation/stories/credits.h"
#include "app/segmentation/stories/dateline.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int widestFurniture = 120; // half cells
constexpr int widestCredit = 100;
constexpr qsizetype datelineReach = 300;

bool isListHead(QStringView text)
{
    if (text.startsWith(u'(')) {
        const qsizetype end = skipNumerals(text, 1);
        return end > 1 && end < text.size() && text[end] == u')' && end <= 4
               && !(text[1] >= u'0' && text[1] <= u'9' && end > 3);
    }
    if (text.startsWith(u'第')) {
        const qsizetype end = skipNumerals(text, 1);
        return end > 1 && end < text.size() && isAmong(text[end], u"章节条编");
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
    if (text.size() > longest || !text.endsWith(u'号')) {
        return false;
    }
    const qsizetype bracket = text.indexOf(u'〔') >= 0 ? text.indexOf(u'〔') : text.indexOf(u'[');
    return bracket > 0 && text[text.size() - 2].isDigit();
}

/// "2022年8月9日", "二〇二二年八月九日"
bool isSignedDate(QStringView text)
{
    constexpr qsizetype longest = 13;
    if (text.size() > longest || !text.endsWith(u'日')) {
        return false;
    }
    const qsizetype year = skipNumerals(text, 0);
    const qsizetype month = year < text.size() ? skipNumerals(text, year + 1) : year;
    const qsizetype day = month < text.size() ? skipNumerals(text, month + 1) : month;
    return year >= 3 && month > year + 1 && day > month + 1 && text[year] == u'年'
           && text[month] == u'月' && day == text.size() - 1;
}

bool isDialogue(QStringView text, const NewsWords &words)
{
    const auto speaker = words.speakers.longestAt(text, 0);
    return speaker && speaker.length < text.size() && text[speaker.length] == u':';
}

bool mayBeCredit(QStringView text, const NewsWords &words)
{
    const QStringView bare = withoutBullets(text);
    if (bare.isEmpty()) {
        return false;
    }
    const bool bracketed = isClosingBracket(text.back().unicode());
    return bracketed || words.credits.canStartWith(bare.front().unicode())
           || isAmong(text.back(), u"摄影道导图文发");
}

/// "洪怀远 本报记者 王景平": a name alone before the word that says who is a reporter.
bool beginsWithAuthor(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longest = 30;
    const auto blank = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const qsizetype gap = blank - line.begin();
    return line.size() <= longest && gap < line.size()
           && !authorOf(line.first(gap), words).isEmpty()
           && NewsWords::begins(words.credits, foldedForMatching(line.sliced(gap).trimmed()));
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

/// "（江城文报记者 王志）……": a reporter in brackets.
bool opensWithReporter(QStringView text)
{
    constexpr qsizetype reach = 24;
    return isOpeningBracket(text.front().unicode()) && holdsWord(text.left(reach), u"记者");
}

/// "某市人民政府市长 王志" under the title of the report that he gives, "读者 王志" under a letter.
bool isOfficialReport(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longest = 30;
    if (line.size() > longest) {
        return false;
    }
    const QString text = foldedForMatching(line);
    const bool isBody = holdsWord(text, u"读者") || holdsWord(text, u"人民政府")
                        || holdsWord(text, u"人民法院") || holdsWord(text, u"人民检察院")
                        || holdsWord(text, u"委员会");
    return isBody && isOfficeAndName(line, words);
}

/// Whether the line may name one of the bodies that `isOfficialReport` knows.
bool mayNameBody(const FoldedLine &line)
{
    return line.mayHold(u'者') || line.mayHold(u'府') || line.mayHold(u'院') || line.mayHold(u'会');
}

/// "王志 文 石岩 图": four words set apart that are no row of a table.
bool namesWriterAndPhotographer(QStringView source, TextRange line, const NewsWords &words)
{
    if (!isAmong(source[line.end - 1], u"摄攝图圖影")) {
        return false;
    }
    const std::optional<Credit> credit = parseCreditLine(source, line, words);
    return credit && credit->isPhotoReport;
}

/// １２３
bool holdsWideDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'０' && c <= u'９'; });
}

LineSign shortSign(QStringView source, const Line &line, const FoldedLine &folded,
                   const NewsWords &words)
{
    const QStringView text = folded.text;
    const QStringView printed = line.range.in(source);
    const QString plain = holdsWideDigits(printed) ? foldedForMatching(printed) : QString();
    const QStringView written = plain.isEmpty() ? printed : QStringView(plain);
    if (folded.mayHold(u'版') && isJump(text, words)) {
        return LineSign::Jump;
    }
    if (isSignedDate(text)) {
        return LineSign::SignedDate;
    }
    if (isPageNumber(text, words) || isMastheadLine(text, words) || isImprint(text, words)) {
        return LineSign::PageFurniture;
    }
    if (isLabel(text, words)) {
        return LineSign::Label;
    }
    const bool isSmallPrint =
        (folded.hasBlank && (isListOfPageWords(written) || isEditorsLine(written, words)))
        || isLatinMasthead(written, line.range.start) || isLatinPage(written)
        || isOrnament(written);
    if (isSmallPrint || isPageHead(written, line.range.start) || isIndexEntry(written)) {
        return LineSign::PageFurniture;
    }
    if (isDocumentNumber(text)) {
        return LineSign::DocumentNumber;
    }
    const bool isRow = folded.hasBlank && isTableRow(written, words);
    if (isRow && namesWriterAndPhotographer(source, line.range, words)) {
        return LineSign::Credit;
    }
    return isRow ? LineSign::TableRow : LineSign::Text;
}

} // namespace

bool isTextSign(LineSign sign)
{
    switch (sign) {
    case LineSign::Text:
    case LineSign::DatelineStart:
    case LineSign::ListHead:
    case LineSign::Dialogue:
    case LineSign::CaptionStart:
    case LineSign::TableRow:
        return true;
    case LineSign::MarkdownHeading:
    case LineSign::Jump:
    case LineSign::PageFurniture:
    case LineSign::Label:
    case LineSign::Credit:
    case LineSign::DocumentNumber:
    case LineSign::SignedDate:
        break;
    }
    return false;
}

LineSign signOf(QStringView source, const Line &line, const FoldedLine &folded,
                const NewsWords &words)
{
    const QStringView text = folded.text;
    if (text.isEmpty()) {
        return LineSign::Text;
    }
    if (text.startsWith(u'#')) {
        return isMarkdownMasthead(line.range.in(source), line.range.start, words)
                   ? LineSign::PageFurniture
                   : LineSign::MarkdownHeading;
    }
    if (folded.isWhole && line.width <= widestFurniture) {
        const LineSign sign = shortSign(source, line, folded, words);
        if (sign != LineSign::Text) {
            return sign;
        }
    }
    const TextRange reach{line.range.start,
                          std::min(line.range.start + datelineReach, source.size())};
    const bool mayOpenNews = folded.mayOpenNews && mayBeDateline(text.front().unicode())
                             && hasDatelineWord(LineHead(source, reach).text());
    if ((mayOpenNews || opensWithReporter(text)) && parseDateline(source, reach, words)) {
        return LineSign::DatelineStart;
    }
    const bool mayName = line.width <= widestCredit && text.size() > 1 // 摄 ends the line above
                         && (mayBeCredit(text, words)
                             || (folded.hasBlank && line.width <= widestCredit / 2
                                 && beginsWithAuthor(line.range.in(source), words)));
    if (mayName && parseCreditLine(source, line.range, words)) {
        return LineSign::Credit;
    }
    if (mayNameBody(folded) && isOfficialReport(line.range.in(source), words)) {
        return LineSign::Credit;
    }
    if (folded.mayHold(u':') && isDialogue(withoutBullets(text), words)) {
        return LineSign::Dialogue;
    }
    if (NewsWords::begins(words.captionOpeners, text)) {
        return LineSign::CaptionStart;
    }
    return isListHead(text) || beginsWith(text, u"附件:") || text == u"附件" ? LineSign::ListHead
                                                                             : LineSign::Text;
}

} // namespace jianbao::segmentation
