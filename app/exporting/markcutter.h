// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>

#include <set>

namespace jianbao {

/// Cuts a text wherever one of its marks begins or ends. Each mark is looked at when the text comes
/// to its start and to its end, so that the cost grows with the marks and with what lies over each
/// other, not with marks times pieces.
class MarkCutter
{
public:
    /// A piece of text over which the same marks lie.
    struct Piece
    {
        TextRange range;
        QList<qsizetype> marks; ///< Their places in the list of marks, ascending.
    };

    explicit MarkCutter(QList<TextRange> marks);

    /// The pieces of the next part of the text, in order and without gaps. Parts ascend.
    QList<Piece> piecesOf(TextRange part);

private:
    void goTo(qsizetype position);
    qsizetype nextCut() const;

    QList<TextRange> m_marks;
    QList<qsizetype> m_byStart; // places in m_marks
    QList<qsizetype> m_byEnd;
    qsizetype m_begun = 0; // so many of m_byStart begin at the position or before it
    qsizetype m_ended = 0; // so many of m_byEnd end there
    std::set<qsizetype> m_open;
};

} // namespace jianbao
