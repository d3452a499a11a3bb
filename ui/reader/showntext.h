// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/text/mappedtext.h"

#include <QJsonArray>

namespace jianbao {

/// What one view shows of an article, mapped both ways to the source text. All offsets are UTF-16
/// code units, of the shown text or of the source text as the names say.
class ShownText
{
public:
    /// Nothing.
    ShownText() = default;
    /// The reading text. Here and in lines() a block of many thousand characters is shown as
    /// several, which are cut at the end of a sentence where there is one.
    static ShownText reading(const Article &article, const QString &source);
    /// The lines of the article's blocks as they stand in the file, with a little of what stands
    /// around them; longer passages of other articles are left out.
    static ShownText lines(const Article &article, const QString &source);

    const QString &text() const { return m_text.text(); }
    /// Source ranges of a shown range, in reading order, never cutting a surrogate pair.
    QList<TextRange> toSource(TextRange shown) const;
    QList<TextRange> toShown(TextRange source) const { return m_text.toDerived(source); }
    /// Source offset of a shown character, or of the next one that stands in the source.
    qsizetype sourceOffset(qsizetype shown) const;
    /// The shown character that stands at the source offset, or next behind it, or last.
    qsizetype shownOffset(qsizetype sourceOffset) const;
    /// Where the text begins below headline, decks and byline; the end where there is none.
    qsizetype textStart() const;

    qsizetype blockCount() const { return m_blocks.size(); }
    /// The blocks [first, end) for the page: role, text, for lines the number, for headings where
    /// their lines may begin (offsets in the block).
    QJsonArray toJson(qsizetype first, qsizetype end) const;
    /// Where all blocks stand, three numbers for each: start, length, and what it is (0: text of
    /// the article; 1: of another one; 2: a gap, which is no text).
    QJsonArray outline() const;
    /// The block behind a slice that begins with the block `first`, has at least one block, and
    /// ends with the one in which it comes to so many characters.
    qsizetype sliceEnd(qsizetype first, qsizetype length) const;
    /// The shown range of the blocks [first, end).
    TextRange rangeOf(qsizetype first, qsizetype end) const;

private:
    struct ShownBlock
    {
        QString role;
        TextRange shown;
        int line = 0;         ///< Of the source, from 1; 0 in the reading view.
        int leftOut = 0;      ///< Instead of text: this many lines are left out here.
        bool foreign = false; ///< The line belongs to another article.
    };

    void appendLine(TextRange line, int number, bool foreign);
    void appendGap(int lines);
    void partLongBlocks();

    QString m_source;
    MappedText m_text;
    QList<ShownBlock> m_blocks;
};

} // namespace jianbao
