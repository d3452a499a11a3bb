// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/lexicons/lexicons.h"
#include "app/segmentation/pages/issuedate.h"
#include "app/segmentation/pages/writtendate.h"
#include "app/segmentation/segmenter.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool isEditionCharacter(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'H')
           || isAmong(QChar(c), u"一二三四五六七八九十");
}

/// The code of a page alone in a line or before the name of a section, "A12" of "A12 南部新聞";
/// empty where there is none. G20 and H7 are no pages.
QString pageCodeAt(QStringView line)
{
    constexpr qsizetype longest = 3;
    constexpr qsizetype longestSection = 6; // of the name with the blank before it
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text[0] < u'A' || text[0] > u'D') {
        return {};
    }
    qsizetype end = 1;
    while (end < text.size() && kindOf(text[end].unicode()) == CharKind::Digit) {
        ++end;
    }
    const bool isCode = end > 1 && end <= longest;
    const bool isSection =
        end == text.size() || (isBlank(text[end].unicode()) && text.size() - end <= longestSection);
    return isCode && isSection ? text.first(end).toString() : QString();
}

/// "第3版", "A03版", "03版" in a passage, as it stands; empty where there is none.
QString editionIn(QStringView text)
{
    for (qsizetype at = text.indexOf(u'版'); at >= 0; at = text.indexOf(u'版', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isEditionCharacter(folded(text[start - 1].unicode()))) {
            --start;
        }
        constexpr qsizetype longest = 4;
        if (start == at || at - start > longest) {
            continue;
        }
        if (start > 0 && text[start - 1] == u'第') {
            --start;
        }
        return text.sliced(start, at + 1 - start).toString();
    }
    return {};
}

/// Whether a folded run of letters names a paper. Many words end as papers' names do, and so do the
/// labels of columns (要闻简报): those name none. 申报 is a word and a famous paper: alone it is
/// the paper.
bool isPaperName(const QString &name, const NewsWords &words)
{
    const auto end = words.paperNames.longestBefore(name, name.size());
    if (end && end.entry->kind == PaperName::Kind::Word) {
        return name == u"申报"_s;
    }
    // 日报 at the end of a name that a line end has cut; 大公报 is a whole name.
    constexpr qsizetype ending = 2;
    return end ? name.size() > ending : name.endsWith(u'报') && name.size() > 1;
}

/// The run of letters before the date in a file name, or a run that ends like a paper's name.
QString paperIn(QStringView fileName, const NewsWords &words)
{
    qsizetype start = 0;
    const auto isLetter = [fileName](qsizetype i) {
        return kindOf(fileName[i].unicode()) == CharKind::Wide;
    };
    while (start < fileName.size()) {
        while (start < fileName.size() && !isLetter(start)) {
            ++start;
        }
        qsizetype end = start;
        while (end < fileName.size() && isLetter(end)) {
            ++end;
        }
        const QString name = foldedForMatching(fileName.sliced(start, end - start));
        if (isPaperName(name, words)) {
            return fileName.sliced(start, end - start).toString();
        }
        start = end;
    }
    return {};
}

/// 晨光日报 of 晨 光 日 报: a line of single letters set apart by blanks, without them; any other
/// line unchanged.
QString withoutSpacing(QStringView line)
{
    QString letters;
    bool isApart = true;
    for (const QChar c : line.trimmed()) {
        if (kindOf(c.unicode()) == CharKind::Wide) {
            if (!isApart) {
                return line.toString();
            }
            letters += c;
            isApart = false;
        } else if (c.isSpace()) {
            isApart = true;
        } else {
            return line.toString();
        }
    }
    return letters;
}

/// The date of 2 O 1 8 年 1 1 月 1 0 日: its characters set apart by blanks, letters read for
/// figures that look like them; null where there is none.
QDate spacedDate(QStringView line)
{
    QString text = line.toString();
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (!text.contains(u'年') || !text.contains(u'月')) {
        return {};
    }
    for (QChar &c : text) {
        c = isAmong(c, u"OoＯ○〇") ? u'0' : isAmong(c, u"lI|") ? u'1' : c;
    }
    return writtenDate(text);
}

struct Masthead
{
    QString paper;
    QString edition;
    QString pageCode; // names the page where no 版 does
    QDate date;
};

void readMastheadLine(QStringView text, const NewsWords &words, Masthead &masthead)
{
    constexpr qsizetype longest = 80;
    if (text.size() > longest) {
        return;
    }
    if (!masthead.date.isValid()) {
        masthead.date = writtenDate(text);
    }
    if (!masthead.date.isValid()) {
        masthead.date = spacedDate(text);
    }
    if (masthead.edition.isEmpty()) {
        masthead.edition = editionIn(text);
    }
    if (masthead.pageCode.isEmpty()) {
        masthead.pageCode = pageCodeAt(text);
    }
    if (masthead.paper.isEmpty()) {
        masthead.paper = paperIn(withoutSpacing(text), words);
    }
}

/// Paper, date and page as the furniture of the page prints them. Jump lines name other pages.
Masthead mastheadOf(QStringView source, const QList<Block> &furniture, const NewsWords &words)
{
    Masthead masthead;
    for (const Block &block : furniture) {
        if (block.role != BlockRole::Jump) {
            readMastheadLine(block.range.in(source), words, masthead);
        }
    }
    return masthead;
}

/// The date that the text begins with, behind dashes and opening brackets.
QDate openingDate(QStringView text)
{
    while (!text.isEmpty()
           && (isAmong(text.front(), u"—─-")
               || segmentation::isOpeningBracket(text.front().unicode())
               || isBlank(text.front().unicode()))) {
        text = text.sliced(1);
    }
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || isBlank(c.unicode())
               || isAmong(c, u"〇○零一二三四五六七八九十年月日.-/");
    });
    return writtenDate(text.first(end - text.begin()));
}

/// The date under the title of a report, "——2024年1月16日在……会议上", or in the brackets there;
/// null where no article has one. Other decks name the days that they tell of.
QDate dateOfReport(QStringView source, const QList<Article> &articles)
{
    for (const Article &article : articles) {
        if (!finishesWith(article.headline, u"报告") && !finishesWith(article.headline, u"報告")) {
            continue;
        }
        for (const Block &block : article.blocks) {
            const QStringView text = block.range.in(source).trimmed();
            const bool isUnderTitle =
                block.role == BlockRole::Deck && !text.isEmpty() && isAmong(text.front(), u"—─（(");
            const QDate date = isUnderTitle ? openingDate(text) : QDate();
            if (date.isValid()) {
                return date;
            }
        }
    }
    return {};
}

} // namespace

IssueInfo proposeIssueInfo(QStringView source, QStringView fileName,
                           const Segmentation &segmentation, const Lexicons &lexicons)
{
    const Masthead masthead = mastheadOf(source, segmentation.furniture, lexicons.news);
    IssueInfo info{paperIn(fileName, lexicons.news), writtenDate(fileName), editionIn(fileName)};
    if (info.paper.isEmpty()) {
        info.paper = masthead.paper;
    }
    if (info.edition.isEmpty()) {
        info.edition = masthead.edition.isEmpty() ? masthead.pageCode : masthead.edition;
    }
    if (!info.date.isValid()) {
        info.date = masthead.date;
    }
    if (!info.date.isValid()) {
        info.date = dateFromDatelines(source, segmentation.articles);
    }
    if (!info.date.isValid()) {
        info.date = dateOfReport(source, segmentation.articles);
    }
    return info;
}

} // namespace jianbao
