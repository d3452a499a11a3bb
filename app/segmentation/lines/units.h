// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/lines.h"
#include "app/segmentation/lines/linesigns.h"
#include "app/segmentation/stories/credits.h"
#include "app/segmentation/stories/dateline.h"

namespace jianbao::segmentation {

enum class UnitKind {
    Body,      ///< A paragraph, hard wraps undone.
    Heading,   ///< Lines set as a headline, deck or label: short, and no sentence.
    Credit,    ///< Lines that only name reporters.
    Jump,      ///< 下转 …
    Label,     ///< The name of a column.
    Date,      ///< A date alone on its line: a document or letter is signed so.
    Furniture, ///< Page number, masthead, imprint.
};

/// Lines that belong together: the step between lines and blocks.
struct Unit
{
    UnitKind kind = UnitKind::Body;
    TextRange range;
    int lineCount = 0;
    int blanksBefore = 0;
    int width = 0;           ///< Of the widest line, half cells.
    bool continues = false;  ///< Goes on with the paragraph before a page break.
    bool isNextLine = false; ///< Of a heading: set tight under the heading before it.
    bool isMarkdown = false; ///< A heading marked with #.
    bool isSubhead = false;  ///< 一、 and the like, and no more than a heading.
    bool isNumber = false;   ///< The number of an official document.
    bool endsSentence = false;
    bool opensCaption = false;      ///< 图为…
    bool isRow = false;             ///< A line of a table.
    LineSign sign = LineSign::Text; ///< Of its first line.
    std::optional<Dateline> dateline;
    std::optional<Credit> credit; ///< Of a credit line, or of the brackets that close a paragraph.
};

/// On a page without blank lines one headline behind its text and another before the next run
/// together: gives every line of such headings a unit of its own.
void splitHeadings(QStringView source, QList<Unit> &units);

/// Puts lines of headings together again that `splitHeadings` took apart and that stay neighbours.
QList<Unit> joinedHeadings(const QList<Unit> &headings);

/// Groups the lines of a text: paragraphs are put together over hard wraps, blank lines that tear
/// off their first line, column ends and page breaks. Every line is in exactly one unit, in order.
QList<Unit> unitsOf(QStringView source, const QList<Line> &lines, const NewsWords &words);

} // namespace jianbao::segmentation
