// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/linesigns.h"

namespace jianbao::segmentation {

/// How the lines of a page are set: how wide the columns are, whether first lines are indented or
/// torn off by a blank line. Linear in the number of lines.
class PageLayout
{
public:
    /// A line wider than this (half cells) is a whole paragraph; no column is so wide.
    static constexpr int longLine = 90;

    PageLayout(QStringView source, const QList<Line> &lines, const QList<LineSign> &signs,
               const NewsWords &words);

    /// The width of the column around a line in half cells; 0 where the lines near it are no
    /// column.
    int column(int line) const { return m_columns[line]; }
    /// What the line may be narrower than it looks (half cells), its marks set narrow.
    int slack(int line) const { return m_slack[line]; }
    /// Whether the line fills its column, as far as justification lets us see.
    bool isFull(int line) const;
    /// Whether the line is wider than its column on a page that keeps to its columns.
    bool exceedsColumn(int line) const;
    /// Whether the line is as wide as the first line of a paragraph: two cells are missing.
    bool isFirstLine(int line) const;
    /// Whether the line ends a sentence, a credit behind it or not.
    bool ends(int line) const { return m_ends[line]; }
    /// Whether paragraphs of the page begin with an indent.
    bool indents() const { return m_indents; }
    /// Whether first lines are a character or two shorter than the others: their indent is lost.
    bool shortensFirstLines() const { return m_shortensFirstLines; }
    /// Whether the line is just as wide as such a first line.
    bool lacksIndent(int line) const;
    /// Whether a blank line follows the first lines of paragraphs.
    bool tearsFirstLines() const { return m_tearsFirstLines; }
    /// Whether nearly all text of the page stands in lines that are whole paragraphs.
    bool setsParagraphsAsLines() const { return m_setsParagraphsAsLines; }
    /// Whether a paragraph may begin at `line` and be torn off from its rest by a blank line.
    bool mayBeTornOff(int line) const;

private:
    bool setsMarksNarrow() const;
    void findSlack(QStringView source);
    int columnAround(int line);
    int usualColumn() const;
    bool findTornLines() const;
    bool findShortLines() const;
    bool findWholeParagraphs() const;
    int findStrictColumn() const;
    bool isBeyondStrictColumn(int line) const;
    bool isInWiderColumn(int line) const;
    bool isOfWiderText(int line) const;
    bool isTextLine(int line) const { return isTextSign(m_signs[line]); }

    const QList<Line> &m_lines;
    const QList<LineSign> &m_signs;
    QList<int> m_columns;
    QList<int> m_slack;
    QList<bool> m_sparse; // too few lines run on around the line to tell its column
    QList<bool> m_ends;
    QList<bool> m_endsWithMark;
    bool m_indents = false;
    bool m_tearsFirstLines = false;
    bool m_shortensFirstLines = false;
    bool m_setsParagraphsAsLines = false;
    int m_strictColumn = 0;
};

} // namespace jianbao::segmentation
