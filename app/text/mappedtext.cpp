// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/mappedtext.h"

#include <algorithm>

namespace jianbao {

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The part of piece.source that a part of piece.derived stands for.
TextRange sourcePart(const MappedText::Piece &piece, TextRange derived)
{
    const TextRange part = piece.derived.intersected(derived);
    if (piece.derived.length() != piece.source.length()) {
        return piece.source;
    }
    return {piece.source.start + (part.start - piece.derived.start),
            piece.source.start + (part.end - piece.derived.start)};
}

void appendJoined(QList<TextRange> &ranges, TextRange next)
{
    if (!ranges.isEmpty() && ranges.last().end == next.start) {
        ranges.last().end = next.end;
    } else {
        ranges.append(next);
    }
}

} // namespace

void MappedText::appendSource(QStringView source, TextRange range)
{
    appendReplacement(range.in(source), range);
}

void MappedText::appendReplacement(QStringView text, TextRange range)
{
    if (text.isEmpty()) {
        return;
    }
    const TextRange derived{m_text.size(), m_text.size() + text.size()};
    m_text += text;
    const bool unitByUnit = text.size() == range.length();
    if (unitByUnit && !m_pieces.isEmpty()) {
        Piece &last = m_pieces.last();
        if (last.source.end == range.start && last.derived.length() == last.source.length()) {
            last.derived.end = derived.end;
            last.source.end = range.end;
            return;
        }
    }
    appendPiece({derived, range});
}

void MappedText::appendPiece(Piece piece)
{
    if (m_pieces.isEmpty() || piece.source.start < m_pieces.last().source.end) {
        m_runs.append(m_pieces.size());
    }
    m_pieces.append(piece);
}

QList<TextRange> MappedText::toSource(TextRange derived, QStringView source) const
{
    QList<TextRange> ranges;
    for (qsizetype i = pieceAt(derived.start);
         i < m_pieces.size() && m_pieces[i].derived.start < derived.end; ++i) {
        const TextRange part = sourcePart(m_pieces[i], derived);
        if (part.isEmpty()) {
            continue;
        }
        const bool continues = !ranges.isEmpty() && part.start >= ranges.last().end
                               && isBlank(TextRange{ranges.last().end, part.start}.in(source));
        if (continues) {
            ranges.last().end = part.end;
        } else {
            ranges.append(part);
        }
    }
    return ranges;
}

TextRange MappedText::toSourceWithinPiece(TextRange derived) const
{
    const qsizetype i = pieceAt(derived.start);
    if (i >= m_pieces.size()) {
        return {};
    }
    const Piece &piece = m_pieces[i];
    const bool unitByUnit = piece.derived.length() == piece.source.length();
    return unitByUnit && piece.derived.contains(derived) ? sourcePart(piece, derived) : TextRange{};
}

QList<TextRange> MappedText::toDerived(TextRange source) const
{
    QList<TextRange> ranges;
    for (qsizetype run = 0; run < m_runs.size(); ++run) {
        const qsizetype last = run + 1 < m_runs.size() ? m_runs[run + 1] : m_pieces.size();
        appendShown(ranges, m_runs[run], last, source);
    }
    return ranges;
}

/// Appends what the pieces [first, last), which ascend in the source, show of it.
void MappedText::appendShown(QList<TextRange> &ranges, qsizetype first, qsizetype last,
                             TextRange source) const
{
    const auto end = m_pieces.cbegin() + last;
    auto piece =
        std::partition_point(m_pieces.cbegin() + first, end, [source](const Piece &before) {
            return before.source.end <= source.start;
        });
    for (; piece != end && piece->source.start < source.end; ++piece) {
        const TextRange part = piece->source.intersected(source);
        if (part.isEmpty()) {
            continue;
        }
        if (piece->derived.length() != piece->source.length()) {
            appendJoined(ranges, piece->derived);
        } else {
            const qsizetype shift = piece->derived.start - piece->source.start;
            appendJoined(ranges, {part.start + shift, part.end + shift});
        }
    }
}

qsizetype MappedText::sourceOffset(qsizetype derivedOffset) const
{
    const qsizetype i = pieceAt(derivedOffset);
    if (i >= m_pieces.size() || m_pieces[i].source.isEmpty()) {
        return -1;
    }
    return sourcePart(m_pieces[i], {derivedOffset, derivedOffset + 1}).start;
}

qsizetype MappedText::pieceAt(qsizetype derivedOffset) const
{
    const auto behind = std::upper_bound(
        m_pieces.cbegin(), m_pieces.cend(), derivedOffset,
        [](qsizetype offset, const Piece &piece) { return offset < piece.derived.end; });
    return behind - m_pieces.cbegin();
}

} // namespace jianbao
