// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headlineends.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/foldwidth.h"
#include "app/text/characters.h"
#include "app/text/shadowtype.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

constexpr int widestColumnName = 12; // half cells
constexpr int widestAuthor = 6;

QString withoutBlanks(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (!isBlank(c.unicode())) {
            letters += c;
        }
    }
    return letters;
}

/// Ideographs only, and at least two.
bool isWord(QStringView letters)
{
    return letters.size() >= 2 && std::all_of(letters.begin(), letters.end(), [](QChar c) {
               return isWideLetter(c.unicode());
           });
}

/// Whether two neighbouring letters of the word stand together in the story.
bool isUsed(QStringView word, QStringView story)
{
    for (qsizetype i = 0; i + 2 <= word.size(); ++i) {
        if (story.contains(word.sliced(i, 2))) {
            return true;
        }
    }
    return false;
}

/// Whether the line may stand apart from the headline: a narrow word of its own.
bool isApart(QStringView source, TextRange line, int width, int widest, QStringView story)
{
    const QString word = withoutBlanks(line.in(source));
    return width <= widest && isWord(word) && shadowCopies(line.in(source)).isEmpty()
           && !isUsed(word, story);
}

} // namespace

HeadlineEnds headlineEnds(QStringView source, QList<Unit> headings, QStringView story, bool signs,
                          int foldWidth)
{
    HeadlineEnds ends;
    const auto plain = [](const Unit &unit) { return !unit.isMarkdown && !unit.isNumber; };
    if (!headings.isEmpty() && plain(headings.first()) && headings.first().lineCount > 1) {
        Unit &unit = headings.first();
        const QList<Line> lines = linesOf(unit.range.in(source));
        const TextRange line{unit.range.start, unit.range.start + lines[0].range.end};
        const bool isOverDeck = // what a deck stands under is the headline
            beginsWith(lines[1].range.in(unit.range.in(source)), u"——");
        if (2 * lines[1].width >= 3 * lines[0].width && !isOverDeck
            && isApart(source, line, lines[0].width, widestColumnName, story)) {
            ends.columnName = line;
            unit.range.start += lines[1].range.start;
            --unit.lineCount;
        }
    }
    if (signs && !headings.isEmpty() && plain(headings.last())) {
        Unit &unit = headings.last();
        const QList<Line> lines = linesOf(unit.range.in(source));
        const Line &last = lines.last();
        const TextRange line{unit.range.start + last.range.start,
                             unit.range.start + last.range.end};
        const bool isCutOff =
            lines.size() > 1
            && isFoldedBefore(lines[lines.size() - 2].width, line.in(source), foldWidth);
        const bool underOther = (headings.size() > 1 || lines.size() > 1) && !isCutOff;
        const bool narrow = unit.width >= 2 * last.width || lines.size() == 1;
        if (underOther && narrow && isApart(source, line, last.width, widestAuthor, story)) {
            ends.author = line;
            if (lines.size() == 1) {
                headings.removeLast();
            } else {
                unit.range.end = unit.range.start + lines[lines.size() - 2].range.end;
                --unit.lineCount;
            }
        }
    }
    ends.headings = headings;
    return ends;
}

} // namespace jianbao::segmentation
