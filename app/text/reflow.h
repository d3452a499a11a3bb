// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/text/mappedtext.h"

namespace jianbao {

/// The reading text of an article: its blocks in reading order, hard line breaks and the blanks
/// that justification put between characters undone, blocks separated by one line feed. Shadow
/// type in headlines and captions is shown once, ghosts are left out, quotation marks of vertical
/// type that stand alone on a line are joined with their text, the marks of Markdown are left out.
/// The columns of a row of figures, and of the head of such rows, are parted by tabs.
struct ReadingText
{
    struct Part
    {
        BlockRole role = BlockRole::Body;
        TextRange source;  ///< The block.
        TextRange derived; ///< Its place in the reading text, without the separating line feed.
    };

    MappedText text;
    QList<Part> parts; ///< Ascending in `derived`; one for each block but ghosts.
};

/// Makes the reading text of the blocks. Linear in their length. A block of body,
/// headline, deck or subhead whose range begins with a line feed goes on with that of the same role
/// before it (a page number or a jump line stood between, or the width of the page broke a
/// headline): no line feed separates the two.
ReadingText readingText(const QList<Block> &blocks, QStringView source);

/// Whether the block begins with the line feed that says that it goes on with the block before.
bool goesOnWithBlock(const Block &block, QStringView source);

/// One passage of the source as `readingText` shows a block of this role.
QString readingTextOf(BlockRole role, TextRange range, QStringView source);

/// A stretch of source text on one line, as body text: its hard line breaks undone.
QString onOneLine(QStringView passage);

/// The first words of a passage of body text, which name an article without a headline: at most 24
/// UTF-16 units, whole characters. Looks at no more than the beginning of the passage.
QString firstWordsOf(TextRange range, QStringView source);

} // namespace jianbao
