// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/settledsigns.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/headinglines.h"
#include "app/segmentation/lines/boxrows.h"
#include "app/segmentation/lines/foldwidth.h"
#include "app/segmentation/lines/listmarks.h"
#include "app/segmentation/lines/tablerows.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/chronicles.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

bool isRemark(QStringView text, const NewsWords &words)
{
    constexpr qsizetype longestWord = 8;
    constexpr qsizetype shortestWord = 2;
    const QString inner = foldedForMatching(text.sliced(1).left(longestWord));
    return isOpeningBracket(text.front().unicode())
           && words.remarks.longestAt(inner, 0).length >= shortestWord;
}

bool isSalutation(QStringView text)
{
    constexpr qsizetype longest = 20;
    const QString opening = foldedForMatching(text.left(longest + 1));
    const qsizetype colon = opening.indexOf(u':');
    const bool toEditors = beginsWith(opening, u"编辑");
    const bool greets = toEditors || beginsWith(opening, u"尊敬的")
                        || beginsWith(opening, u"亲爱的") || beginsWith(opening, u"各位");
    return greets && colon > 0 && (toEditors || colon == opening.size() - 1);
}

namespace {

/// The first item of a list: （一）, 1.
bool opensList(QStringView text)
{
    return beginsWith(text, u"（一）") || beginsWith(text, u"(一)") || beginsWith(text, u"1.")
           || beginsWith(text, u"1．") || beginsWith(text, u"1、");
}

/// 一、, 第一章, 第二节: no sentence runs on into it.
bool opensPart(QStringView text)
{
    return text.startsWith(u"一、") || listMarkOf(text) == ListMark::Chapter;
}

/// Three or more words, no sentence: over rows of a table they name its columns.
bool isTableHead(QStringView text)
{
    const auto isGap = [](QChar c) { return isBlank(c.unicode()); };
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        words += !isGap(c) && !inWord ? 1 : 0;
        inWord = !isGap(c);
    }
    return words >= 3 && !hasClauseMark(text);
}

/// Lines that begin with a name and a colon are parts of a dialogue where the name speaks twice.
void findSpeakers(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                  QList<LineSign> &signs)
{
    QHash<QString, int> speeches;
    const auto speaker = [&](int i) {
        const bool begins = i == 0 || lines[i].blanksBefore > 0 || layout.ends(i - 1);
        const bool isText = begins && signs[i] == LineSign::Text;
        return isText ? speakerOf(lines[i].range.in(source)) : QStringView();
    };
    for (int i = 0; i < lines.size(); ++i) {
        if (const QStringView name = speaker(i); !name.isEmpty()) {
            ++speeches[name.toString()];
        }
    }
    for (int i = 0; i < lines.size() && !speeches.isEmpty(); ++i) {
        const QStringView name = speaker(i);
        if (!name.isEmpty() && speeches.value(name.toString()) > 1) {
            signs[i] = LineSign::Dialogue;
        }
    }
}

/// One result is a headline; results below each other are rows of a table.
void releaseLoneResults(QStringView source, const QList<Line> &lines, QList<LineSign> &signs)
{
    const QList<LineSign> found = signs;
    const auto signAt = [&found](qsizetype i) {
        return i >= 0 && i < found.size() ? found[i] : LineSign::Text;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isAmongRows =
            (signAt(i - 1) == LineSign::TableRow || signAt(i + 1) == LineSign::TableRow)
            && signAt(i + 1) != LineSign::DatelineStart;
        if (found[i] == LineSign::TableRow && !isAmongRows && isResult(lines[i].range.in(source))) {
            signs[i] = LineSign::Text;
        }
    }
}

/// "寻找红色记忆 / ——访……": what has a deck under it is a headline and names no column.
void releaseTitles(QStringView source, const QList<Line> &lines, QList<LineSign> &signs)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (signs[i] != LineSign::Label) {
            continue;
        }
        const QStringView next = lines[i + 1].range.in(source);
        const bool hasDeck = beginsWith(next, u"——") && !endsSentence(next)
                             && !beginsWith(next, u"——摘") && !beginsWith(next, u"——题");
        if (hasDeck) {
            signs[i] = LineSign::Text;
        }
    }
}

/// What ends like the name of a column is one where another line that may be a headline stands
/// under it.
void findColumns(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                 const NewsWords &words, QList<LineSign> &signs)
{
    for (int i = 0; i + 1 < lines.size(); ++i) {
        if (signs[i] != LineSign::Text || !endsLikeColumn(lines[i].range.in(source), words)) {
            continue;
        }
        const bool begins =
            i == 0 || lines[i].blanksBefore > 0 || layout.ends(i - 1) || !isTextSign(signs[i - 1]);
        const bool textFollows = i + 2 < lines.size() && signs[i + 2] == LineSign::Text;
        const bool mayBeTitle =
            signs[i + 1] == LineSign::Text && !(layout.isFull(i + 1) && textFollows)
            && mayBeHeadingLine(lines[i + 1].range.in(source), lines[i + 1].width);
        const bool isOverTitle = mayBeTitle || signs[i + 1] == LineSign::MarkdownHeading;
        if (begins && isOverTitle) {
            signs[i] = LineSign::Label;
        }
    }
}

/// "巡警跳江救人 / 晚报讯（记者……": what ends the name of the paper stands on the line below, and
/// that line opens the news by itself.
void releaseLinesOverDatelines(QStringView source, const QList<Line> &lines, QList<LineSign> &signs)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (signs[i] != LineSign::DatelineStart || signs[i + 1] != LineSign::DatelineStart) {
            continue;
        }
        const QStringView text = lines[i].range.in(source);
        const bool opens =
            isOpeningBracket(text.front().unicode())
            || std::any_of(text.begin(), text.end(), [](QChar c) {
                   return isAmong(c, u"电電讯訊报報社") || isOpeningBracket(c.unicode());
               });
        if (!opens) {
            signs[i] = LineSign::Text;
        }
    }
}

/// "责任编辑：王志　版⏎式：林远": what the width of the page broke goes on on the next line.
void settleFolded(QStringView source, const QList<Line> &lines, QList<LineSign> &signs)
{
    const int width = foldWidthOf(source, lines);
    for (qsizetype i = 1; width > 0 && i < lines.size(); ++i) {
        const bool goesOn = signs[i - 1] == LineSign::PageFurniture && signs[i] == LineSign::Text
                            && lines[i].blanksBefore == 0 && lines[i].width < lines[i - 1].width
                            && isFoldedBefore(lines[i - 1].width, lines[i].range.in(source), width);
        signs[i] = goesOn ? LineSign::PageFurniture : signs[i];
    }
}

/// A line that goes on with a sentence is text, whatever it looks like.
void settleRunOn(QStringView source, const QList<Line> &lines, const PageLayout &layout, int i,
                 QList<LineSign> &signs)
{
    constexpr qsizetype mark = 3; // 三、 （一）
    const QStringView text = lines[i].range.in(source);
    QStringView before = lines[i - 1].range.in(source);
    if (signs[i - 1] == LineSign::ListHead) {
        before = before.sliced(std::min(mark, before.size())); // 三、 is no clause
    }
    const bool inSentence = layout.isFull(i - 1) || hasClauseMark(before);
    const bool isMarked = !isWideLetter(text.front().unicode()) && !text.front().isDigit();
    switch (signs[i]) {
    case LineSign::ListHead:
        if ((signs[i - 1] == LineSign::ListHead && opensList(text)) || before.endsWith(u'：')
            || (before.endsWith(u'；') && !layout.isFull(i - 1))
            || (opensPart(text) && !hasClauseMark(before))) {
            break; // 三、…… over （一）……, 现公告如下：, （一）……；
        }
        [[fallthrough]];
    case LineSign::CaptionStart:
        signs[i] = inSentence ? LineSign::Text : signs[i];
        break;
    case LineSign::Credit:
    case LineSign::PageFurniture:
        if (!layout.isFull(i - 1) || lines[i].width > layout.column(i - 1) + indent
            || (signs[i] == LineSign::Credit && !layout.isFull(i))) {
            break; // the sentence does not run on into this line
        }
        signs[i] = inSentence && !isMarked && hasClauseMark(before) ? LineSign::Text : signs[i];
        break;
    case LineSign::TableRow:
        if (before.endsWith(u'：')) {
            break; // 名单如下：
        }
        [[fallthrough]];
    case LineSign::SignedDate:
    case LineSign::Label:
    case LineSign::Dialogue:
        signs[i] = inSentence && !isMarked && hasClauseMark(before) ? LineSign::Text : signs[i];
        break;
    default:
        break;
    }
}

} // namespace

void settleSigns(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                 const NewsWords &words, QList<LineSign> &signs)
{
    settleFolded(source, lines, signs);
    releaseChronicle(source, lines, signs);
    releaseLoneResults(source, lines, signs);
    for (int i = int(lines.size()) - 2; i >= 0; --i) {
        if (signs[i] == LineSign::Text && signs[i + 1] == LineSign::TableRow
            && isTableHead(lines[i].range.in(source))) {
            signs[i] = LineSign::TableRow;
        }
    }
    findColumns(source, lines, layout, words, signs);
    releaseTitles(source, lines, signs);
    releaseLinesOverDatelines(source, lines, signs);
    findSpeakers(source, lines, layout, signs);
    findBoxRows(source, lines, layout, signs);
    for (int i = 1; i < lines.size(); ++i) {
        const bool runsOn = lines[i].blanksBefore == 0 && isTextSign(signs[i - 1])
                            && signs[i - 1] != LineSign::TableRow && !layout.ends(i - 1);
        if (runsOn) {
            settleRunOn(source, lines, layout, i, signs);
        }
    }
}

} // namespace jianbao::segmentation
