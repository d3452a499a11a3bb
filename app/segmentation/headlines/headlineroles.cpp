// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headlineroles.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/headlinechoice.h"
#include "app/segmentation/headlines/titletraits.h"
#include "app/segmentation/lines/foldwidth.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"
#include "app/text/reflow.h"
#include "app/text/shadowtype.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// A line of the headings of an article.
struct HeadingLine
{
    TextRange range;
    int width = 0;         // half cells, doubled type counted once
    int lastWidth = 0;     // of its last piece, as it stands
    int unit = 0;          // the heading it stands in
    QList<TextRange> rest; // what goes on with it behind the fold width, a line each
    bool isApart = false;
    bool isMarkdown = false;
    std::optional<BlockRole> role; // unset: headline or deck, still to be chosen
};

/// The line without the marks of a Markdown heading and blanks around it.
QStringView withoutMarks(QStringView line)
{
    while (!line.isEmpty() && (line.front() == u'#' || line.front().isSpace())) {
        line = line.sliced(1);
    }
    return line.trimmed();
}

/// "张三讲话 李四主持", "张三主持会议"
bool namesAttendance(QStringView text)
{
    constexpr qsizetype longestAlone = 12;
    const auto closes = [text](QStringView word) { return finishesWith(text, word); };
    const bool closing = closes(u"主持") || closes(u"出席") || closes(u"讲话") || closes(u"致辞")
                         || closes(u"講話") || closes(u"致詞");
    const bool alone = text.size() <= longestAlone
                       && (closes(u"出席并讲话") || closes(u"主持会议") || closes(u"主持并讲话"));
    return (text.contains(u' ') && closing) || alone;
}

bool startsWithDash(QStringView text)
{
    return beginsWith(text, u"——") || beginsWith(text, u"--") || beginsWith(text, u"──");
}

/// 访…, and what stands in brackets as a whole: （2024年3月2日通过）
bool isInterviewOrRemark(QStringView text)
{
    constexpr qsizetype longestInterview = 60;
    const bool interview = (text.startsWith(u'访') || text.startsWith(u'訪'))
                           && text.size() <= longestInterview && text.size() > 4;
    const bool isRemark = !text.isEmpty() && isOpeningBracket(text.front().unicode())
                          && !text.startsWith(u'【') && isClosingBracket(text.back().unicode())
                          && std::count_if(text.begin(), text.end(), [](QChar c) {
                                 return isOpeningBracket(c.unicode());
                             }) == 1;
    return interview || isRemark;
}

int widthWithoutShadow(QStringView line, int width)
{
    const QList<TextRange> copies = shadowCopies(line);
    qsizetype doubled = 0;
    for (const TextRange &copy : copies) {
        doubled += copy.length();
    }
    return doubled > 0 ? int(width * (line.size() - doubled) / line.size()) : width;
}

/// The line with doubled type once, and whether it has any.
std::pair<QString, bool> withoutShadow(QStringView line)
{
    QString text = line.toString();
    const QList<TextRange> copies = shadowCopies(line);
    for (auto copy = copies.crbegin(); copy != copies.crend(); ++copy) {
        text.remove(copy->start, copy->length());
    }
    text.removeIf([](QChar c) { return isHidden(c.unicode()) && !isBlank(c.unicode()); });
    return {text, !copies.isEmpty()};
}

QList<HeadingLine> linesOfHeadings(QStringView source, const QList<Unit> &headings)
{
    QList<HeadingLine> all;
    for (int unit = 0; unit < headings.size(); ++unit) {
        const Unit &heading = headings[unit];
        const QList<Line> lines = linesOf(heading.range.in(source));
        for (const Line &line : lines) {
            const TextRange place{heading.range.start + line.range.start,
                                  heading.range.start + line.range.end};
            const bool opens = &line == lines.data();
            const bool apart = (opens ? heading.blanksBefore : line.blanksBefore) > 0;
            all.append({place,
                        widthWithoutShadow(place.in(source), line.width),
                        line.width,
                        unit,
                        {},
                        apart,
                        heading.isMarkdown,
                        {}});
            if (heading.isNumber) {
                all.last().role = BlockRole::Label;
            }
        }
    }
    return all;
}

/// What is deck by its own words: attendance, interview, remark, and what follows a dash, set
/// tight.
void settleDecks(QStringView source, const NewsWords &words, QList<HeadingLine> &lines)
{
    bool behindDash = false;
    for (HeadingLine &line : lines) {
        const QStringView text = withoutMarks(line.range.in(source));
        const bool opensUnit = &line == lines.data() || (&line - 1)->unit != line.unit;
        behindDash = (behindDash && !line.isApart && !line.isMarkdown) || startsWithDash(text);
        if (line.role) {
            continue;
        }
        const bool tellsWhomItVisits =
            startsWithDash(text)
            && (text.sliced(2).startsWith(u'访') || text.sliced(2).startsWith(u'訪'));
        if (!opensUnit && !tellsWhomItVisits && isOfficeAndName(text, words)) {
            line.role = BlockRole::Byline; // who gives the report
        } else if (behindDash || namesAttendance(text) || isInterviewOrRemark(text)) {
            line.role = BlockRole::Deck;
        }
    }
}

/// Whether nothing but blanks and the marks of Markdown stands between two lines.
bool isNextTo(QStringView source, const HeadingLine &line, const HeadingLine &next)
{
    if (line.range.end > next.range.start) {
        return false;
    }
    const QStringView between = TextRange{line.range.end, next.range.start}.in(source);
    return std::all_of(between.begin(), between.end(),
                       [](QChar c) { return isHidden(c.unicode()) || c == u'#'; });
}

/// Quotation marks of vertical type hold lines together that the page sets apart: one line.
void joinVertical(QStringView source, QList<HeadingLine> &lines)
{
    const auto isVertical = [source](const HeadingLine &line) {
        const QStringView text = line.range.in(source);
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return isVerticalQuote(c.unicode()); });
    };
    const auto first = std::find_if(lines.begin(), lines.end(), isVertical);
    if (first == lines.end()) {
        return;
    }
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isVertical).base();
    qsizetype from = first - lines.begin();
    from -= from > 0 && isNextTo(source, lines[from - 1], lines[from]) ? 1 : 0;
    qsizetype to = from + 1;
    while (to < last - lines.begin() && isNextTo(source, lines[to - 1], lines[to])) {
        ++to;
    }
    lines[from].range.end = lines[to - 1].range.end;
    lines[from].width =
        2 * int(readingTextOf(BlockRole::Headline, lines[from].range, source).size());
    lines.remove(from + 1, to - from - 1);
}

/// A line that was broken at the width of the page is one with the next.
void joinFolded(QStringView source, int foldWidth, QList<HeadingLine> &lines)
{
    for (qsizetype i = 0; foldWidth > 0 && i + 1 < lines.size();) {
        HeadingLine &line = lines[i];
        const HeadingLine &next = lines[i + 1];
        const bool goesOn = !next.isApart && !startsWithDash(next.range.in(source))
                            && line.isMarkdown == next.isMarkdown && !line.role && !next.role
                            && isNextTo(source, line, next)
                            && isFoldedBefore(line.lastWidth, next.range.in(source), foldWidth);
        if (!goesOn) {
            ++i;
            continue;
        }
        line.rest.append(next.range);
        line.range.end = next.range.end;
        line.width += next.width;
        line.lastWidth = next.lastWidth;
        lines.remove(i + 1);
    }
}

/// The words of a line, put together where it was broken.
QString wordsOf(QStringView source, const HeadingLine &line)
{
    if (line.rest.isEmpty()) {
        return withoutMarks(line.range.in(source)).toString();
    }
    QString text =
        withoutMarks(TextRange{line.range.start, line.rest.first().start}.in(source)).toString();
    for (const TextRange &piece : line.rest) {
        text += piece.in(source);
    }
    return text;
}

/// A line that says again what another one says is the shadow of its type.
void markGhosts(QStringView source, QList<HeadingLine> &lines)
{
    QStringList seen;
    for (HeadingLine &line : lines) {
        QString text = readingTextOf(BlockRole::Headline, line.range, source).remove(u' ');
        if (seen.contains(text)) {
            line.role = BlockRole::Ghost;
        }
        seen.append(std::move(text));
    }
}

/// Of several Markdown headings the last is the headline, what stands over it names a column; what
/// follows it without a mark is deck.
void rankMarkdown(QList<HeadingLine> &lines)
{
    int main = -1;
    for (const HeadingLine &line : std::as_const(lines)) {
        main = line.isMarkdown && !line.role ? line.unit : main;
    }
    for (HeadingLine &line : lines) {
        if (main >= 0 && !line.role) {
            line.role = line.unit == main  ? BlockRole::Headline
                        : line.unit < main ? BlockRole::Label
                                           : BlockRole::Deck;
        }
    }
}

/// Chooses the headline among the lines without a role; the others of them are decks.
void chooseAmong(QStringView source, QStringView story, const NewsWords &words, TitleHabit habit,
                 QList<HeadingLine> &lines)
{
    QList<TitleLine> titles;
    QList<HeadingLine *> open;
    for (HeadingLine &line : lines) {
        const bool isDeck = line.role == BlockRole::Deck;
        if (line.role && !isDeck) {
            continue;
        }
        const bool isApart =
            line.isApart || open.isEmpty() || !isNextTo(source, *open.last(), line);
        const auto [text, isDoubled] = withoutShadow(wordsOf(source, line));
        titles.append({text, line.width, isApart, isDoubled, isDeck});
        open.append(&line);
    }
    const TitleRun headline = chooseHeadline(titles, story, words, habit);
    for (int i = 0; i < open.size(); ++i) {
        open[i]->role =
            i >= headline.first && i < headline.end ? BlockRole::Headline : BlockRole::Deck;
    }
}

/// The line feed before a place in the source.
qsizetype lineEndBefore(QStringView source, qsizetype at)
{
    return source.lastIndexOf(u'\n', at);
}

/// Neighbouring lines of a heading that have the same role are one block; what goes on with a line
/// that was broken is one of its own, from the line feed on.
QList<Block> blocksOf(QStringView source, const QList<HeadingLine> &lines)
{
    QList<Block> blocks;
    for (int i = 0; i < lines.size(); ++i) {
        const bool goesOn =
            i > 0 && lines[i].unit == lines[i - 1].unit && lines[i].role == lines[i - 1].role;
        const BlockRole role = lines[i].role.value_or(BlockRole::Headline);
        const QList<TextRange> &rest = lines[i].rest;
        const TextRange first{lines[i].range.start,
                              rest.isEmpty() ? lines[i].range.end
                                             : lineEndBefore(source, rest.first().start)};
        if (goesOn) {
            blocks.last().range.end = first.end;
        } else {
            blocks.append({role, first});
        }
        for (const TextRange &piece : rest) {
            blocks.append({role, {lineEndBefore(source, piece.start), piece.end}});
        }
    }
    if (lines.size() == 1 && blocks.first().role == BlockRole::Deck) {
        for (Block &block : blocks) {
            block.role = BlockRole::Headline; // there is no other
        }
    }
    return blocks;
}

} // namespace

TitleHabit titleHabit(QStringView source, const QList<Unit> &units, const HeadlineLinks &links,
                      const NewsWords &words)
{
    constexpr int some = 3;
    int alone = 0;
    int two = 0;
    for (const StoryLinks &story : links.stories) {
        QList<int> headings = story.before + story.after;
        headings.removeIf([&units](int unit) { return units[unit].kind != UnitKind::Heading; });
        if (headings.size() == 1 && units[headings.first()].lineCount == 1) {
            const QStringView line = withoutMarks(units[headings.first()].range.in(source));
            ++alone;
            two += traitsOf(line, words).clauses == 2 ? 1 : 0;
        }
    }
    return two >= some && 4 * two >= 3 * alone ? TitleHabit::TwoClauses : TitleHabit::Any;
}

QList<Block> headlineBlocks(QStringView source, const QList<Unit> &headings, QStringView story,
                            const NewsWords &words, const HeadlineStyle &style)
{
    QList<HeadingLine> lines = linesOfHeadings(source, headings);
    joinFolded(source, style.foldWidth, lines);
    joinVertical(source, lines);
    settleDecks(source, words, lines);
    markGhosts(source, lines);
    rankMarkdown(lines);
    chooseAmong(source, story, words, style.habit, lines);
    return blocksOf(source, lines);
}

} // namespace jianbao::segmentation
