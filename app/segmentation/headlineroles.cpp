// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlineroles.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/credits.h"
#include "app/text/characters.h"
#include "app/text/folding.h"
#include "app/text/reflow.h"
#include "app/text/shadowtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// A part of a heading set in one size: a line group, or its lines from a dash on.
struct HeadingPart
{
    TextRange range;
    int lineCount = 1;
    int width = 0; // of all lines together, half cells
    bool isMarkdown = false;
    BlockRole role = BlockRole::Headline;
};

/// The line without the marks of a Markdown heading and blanks around it.
QStringView withoutMarks(QStringView line)
{
    while (!line.isEmpty() && (line.front() == u'#' || line.front().isSpace())) {
        line = line.sliced(1);
    }
    return line.trimmed();
}

/// "张三讲话 李四主持"
bool namesAttendance(QStringView text)
{
    return text.contains(u' ')
           && (finishesWith(text, u"主持") || finishesWith(text, u"出席")
               || finishesWith(text, u"讲话") || finishesWith(text, u"致辞")
               || finishesWith(text, u"講話") || finishesWith(text, u"致詞"));
}

/// 访…, ——…, "张三讲话 李四主持": what only ever stands in a deck.
bool isDeckLine(QStringView line)
{
    constexpr qsizetype longestInterview = 60;
    const QStringView text = withoutMarks(line);
    const bool interview = (text.startsWith(u'访') || text.startsWith(u'訪'))
                           && text.size() <= longestInterview && text.size() > 4;
    return beginsWith(text, u"——") || beginsWith(text, u"--") || beginsWith(text, u"──")
           || interview || namesAttendance(text);
}

/// Beside another line, one that ends 纪实, 侧记, 强调 or the like is the deck, and so is one that
/// names who is talked with.
bool readsLikeDeck(QStringView line, const NewsWords &words)
{
    const QString text = foldedForMatching(withoutMarks(line));
    return beginsWith(text, u"对话") || beginsWith(text, u"专访")
           || (NewsWords::ends(words.deckEndings, text) && !finishesWith(text, u"工作报告"));
}

/// Of lines set tight the last is the deck where it says two things and is not narrower than those
/// before, which say one: smaller type holds more on a line.
bool isStackedDeck(const QList<Line> &lines, qsizetype index, QStringView first, QStringView line)
{
    constexpr qsizetype shortestHeadline = 8;
    constexpr qsizetype shortestPart = 4;
    const QStringView text = line.trimmed();
    const qsizetype gap = text.indexOf(u' ');
    const bool isLast = index > 0 && index == lines.size() - 1;
    const bool isWidest = std::all_of(lines.begin(), lines.end(), [&lines](const Line &other) {
        return other.width <= lines.last().width;
    });
    return isLast && isWidest
           && first.trimmed().size() >= (lines.size() > 2 ? shortestPart : shortestHeadline)
           && !first.trimmed().contains(u' ') && gap >= shortestPart
           && text.size() - gap > shortestPart;
}

/// Of tight lines the first, far wider than the others, is the deck over them: the headline is set
/// in larger type. Not where the words run on (关于印发, 的) or the lines are doubled or quoted by
/// vertical marks.
bool isWideOpener(QStringView source, const QList<TextRange> &places, const QList<Line> &lines)
{
    constexpr int wide = 22; // half cells
    const QStringView first = places.first().in(source);
    const bool runsOn = first.contains(u"关于") || first.contains(u"關於")
                        || isAmong(first.back(), u"的和与與及在对對为為将將、，");
    const auto isPlain = [source](TextRange place) {
        const QStringView text = place.in(source);
        return !isVerticalQuote(text.front().unicode()) && shadowCopies(text).isEmpty();
    };
    return lines.size() > 1 && lines.first().width >= wide && !runsOn
           && std::all_of(places.begin(), places.end(), isPlain)
           && std::all_of(lines.begin() + 1, lines.end(), [&lines](const Line &other) {
                  return 13 * other.width <= 10 * lines.first().width;
              });
}

/// `isAlone`: no other heading stands beside it. `deck`: the lines behind a dash are deck too, also
/// those of the next heading, set tight.
QList<HeadingPart> partsOf(QStringView source, const Unit &heading, const NewsWords &words,
                           bool isAlone, bool &deck)
{
    QList<HeadingPart> parts;
    deck = deck && heading.blanksBefore == 0 && !heading.isMarkdown;
    const TextRange range = heading.range;
    const QList<Line> lines = linesOf(range.in(source));
    const auto placeOf = [range](const Line &line) {
        return TextRange{range.start + line.range.start, range.start + line.range.end};
    };
    QList<Line> mainLines;
    QList<TextRange> mainPlaces;
    for (const Line &line : lines) {
        const QStringView text = placeOf(line).in(source);
        if (!readsLikeDeck(text, words) && !isDeckLine(text)) {
            mainLines.append(line);
            mainPlaces.append(placeOf(line));
        }
    }
    const bool opens =
        isAlone && !mainLines.isEmpty() && isWideOpener(source, mainPlaces, mainLines);
    for (const Line &line : lines) {
        const TextRange place = placeOf(line);
        const bool isOpener = opens && place == mainPlaces.first();
        const bool isAttendance = namesAttendance(place.in(source).trimmed());
        deck = deck || (!isAttendance && isDeckLine(place.in(source)))
               || isStackedDeck(lines, &line - lines.data(), placeOf(lines.first()).in(source),
                                place.in(source));
        const bool isDeck = deck || isAttendance || isOpener
                            || (!mainLines.isEmpty() && readsLikeDeck(place.in(source), words));
        const bool isSpeaker =
            place.start > range.start && isOfficeAndName(place.in(source), words);
        const BlockRole role = heading.isNumber ? BlockRole::Label
                               : isSpeaker      ? BlockRole::Byline
                               : isDeck         ? BlockRole::Deck
                                                : BlockRole::Headline;
        if (!parts.isEmpty() && parts.last().role == role) {
            HeadingPart &part = parts.last();
            part.range.end = place.end;
            part.width += line.width;
            ++part.lineCount;
            continue;
        }
        parts.append({place, 1, line.width, heading.isMarkdown, role});
    }
    return parts;
}

/// Whether nothing but blanks and the marks of Markdown stands between two parts.
bool isNextTo(QStringView source, const HeadingPart &part, const HeadingPart &next)
{
    if (part.range.end > next.range.start) {
        return false;
    }
    const QStringView between = TextRange{part.range.end, next.range.start}.in(source);
    return std::all_of(between.begin(), between.end(),
                       [](QChar c) { return c.isSpace() || c == u'#'; });
}

/// Quotation marks of vertical type hold lines together that the page sets apart: one headline.
void joinVertical(QStringView source, QList<HeadingPart> &parts)
{
    const auto isVertical = [source](const HeadingPart &part) {
        const QStringView text = part.range.in(source);
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return isVerticalQuote(c.unicode()); });
    };
    const auto first = std::find_if(parts.begin(), parts.end(), isVertical);
    if (first == parts.end()) {
        return;
    }
    const auto last = std::find_if(parts.rbegin(), parts.rend(), isVertical).base();
    qsizetype from = first - parts.begin();
    from -= from > 0 && isNextTo(source, parts[from - 1], parts[from]) ? 1 : 0;
    qsizetype to = from + 1;
    while (to < last - parts.begin() && isNextTo(source, parts[to - 1], parts[to])) {
        ++to;
    }
    parts[from].range.end = parts[to - 1].range.end;
    parts[from].lineCount = 1;
    parts.remove(from + 1, to - from - 1);
}

/// A heading that says again what another one says is the shadow of its type.
void markGhosts(QStringView source, QList<HeadingPart> &parts)
{
    QStringList seen;
    for (HeadingPart &part : parts) {
        QString text = readingTextOf(BlockRole::Headline, part.range, source).remove(u' ');
        if (seen.contains(text)) {
            part.role = BlockRole::Ghost;
        }
        seen.append(std::move(text));
    }
}

/// Of several Markdown headings the last is the headline, what stands over it names a column; what
/// follows it without a mark is deck.
void rankMarkdown(QList<HeadingPart> &parts)
{
    qsizetype main = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        main = parts[i].isMarkdown && parts[i].role == BlockRole::Headline ? i : main;
    }
    for (qsizetype i = 0; main >= 0 && i < parts.size(); ++i) {
        if (i != main && parts[i].role == BlockRole::Headline) {
            parts[i].role = i < main ? BlockRole::Label : BlockRole::Deck;
        }
    }
}

/// Where one heading is set tight on several lines and another apart from it, they differ in size:
/// the shorter one is the headline. So does a heading far longer than its neighbour.
void rankBySize(QList<HeadingPart> &parts)
{
    const auto isHeadline = [](const HeadingPart &part) {
        return part.role == BlockRole::Headline;
    };
    if (std::count_if(parts.begin(), parts.end(), isHeadline) < 2) {
        return;
    }
    int shortest = -1;
    bool tight = false;
    for (const HeadingPart &part : std::as_const(parts)) {
        if (isHeadline(part)) {
            shortest = shortest < 0 ? part.width : std::min(shortest, part.width);
            tight = tight || part.lineCount > 1;
        }
    }
    constexpr int longDeck = 44;
    for (HeadingPart &part : parts) {
        const bool longer = part.width > shortest;
        const bool muchLonger = part.width >= 2 * shortest && part.width >= longDeck;
        if (isHeadline(part) && ((tight && longer) || muchLonger)) {
            part.role = BlockRole::Deck;
        }
    }
}

void rankByWording(QStringView source, const NewsWords &words, QList<HeadingPart> &parts)
{
    int headlines = 0;
    for (const HeadingPart &part : std::as_const(parts)) {
        headlines += part.role == BlockRole::Headline ? 1 : 0;
    }
    for (HeadingPart &part : parts) {
        if (headlines > 1 && part.role == BlockRole::Headline && part.lineCount == 1
            && readsLikeDeck(part.range.in(source), words)) {
            part.role = BlockRole::Deck;
            --headlines;
        }
    }
}

} // namespace

QList<Block> headlineBlocks(QStringView source, const QList<Unit> &headings, const NewsWords &words)
{
    QList<HeadingPart> parts;
    bool deck = false;
    for (const Unit &heading : headings) {
        parts += partsOf(source, heading, words, headings.size() == 1, deck);
    }
    joinVertical(source, parts);
    markGhosts(source, parts);
    rankMarkdown(parts);
    rankBySize(parts);
    rankByWording(source, words, parts);
    const bool hasHeadline = std::any_of(parts.begin(), parts.end(), [](const HeadingPart &part) {
        return part.role == BlockRole::Headline;
    });
    QList<Block> blocks;
    for (const HeadingPart &part : std::as_const(parts)) {
        const bool promoted = !hasHeadline && part.role == BlockRole::Deck && part.lineCount == 1;
        blocks.append(
            {promoted && parts.size() == 1 ? BlockRole::Headline : part.role, part.range});
    }
    return blocks;
}

} // namespace jianbao::segmentation
