// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao {

/// A text derived from another one (the source) by leaving parts out, inserting or replacing
/// characters, and reordering, with a map both ways. The reading text of an article is one:
/// its blocks in reading order with hard line breaks undone. All offsets are UTF-16 code units.
class MappedText
{
public:
    /// A run of the derived text that stands for a run of the source. Where both have the same
    /// length they correspond unit by unit; otherwise (a folded or inserted character) as a whole.
    struct Piece
    {
        TextRange derived;
        TextRange source;
        bool operator==(const Piece &) const = default;
    };

    /// Appends source text as it stands.
    void appendSource(QStringView source, TextRange range);
    /// Appends `text` that stands for the source range (which may be empty: inserted text, e.g. a
    /// paragraph break).
    void appendReplacement(QStringView text, TextRange range);

    const QString &text() const { return m_text; }
    const QList<Piece> &pieces() const { return m_pieces; }
    qsizetype size() const { return m_text.size(); }

    /// The source ranges that a range of the derived text stands for, in the order of the derived
    /// text. Ranges separated in the source only by left-out white space are joined, so a passage
    /// over a hard line break is one range that holds the line break.
    QList<TextRange> toSource(TextRange derived, QStringView source) const;
    /// The ranges of the derived text that show the source range, in order, adjoining ones
    /// joined. Empty where the derived text leaves all of it out. Costs a search in each run of
    /// pieces that ascend in the source, and the pieces found.
    QList<TextRange> toDerived(TextRange source) const;

    /// The source range of a derived range that stands for it unit by unit within one piece, as
    /// nearly all do; empty for others.
    TextRange toSourceWithinPiece(TextRange derived) const;

    /// Source offset of the character at a derived offset; -1 for inserted text.
    qsizetype sourceOffset(qsizetype derivedOffset) const;

private:
    qsizetype pieceAt(qsizetype derivedOffset) const;
    void appendPiece(Piece piece);
    void appendShown(QList<TextRange> &ranges, qsizetype first, qsizetype last,
                     TextRange source) const;

    QString m_text;
    QList<Piece> m_pieces; // ascending and gapless in `derived`
    /// First pieces of the runs that ascend in the source; a new one begins where the text goes
    /// back, as a headline that stands behind its article makes it do.
    QList<qsizetype> m_runs;
};

} // namespace jianbao
