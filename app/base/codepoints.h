// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao {

/// Whether a UTF-16 offset lies in the middle of a surrogate pair.
bool splitsCharacter(QStringView text, qsizetype offset);

/// The start of the character at or before a UTF-16 offset.
qsizetype characterStart(QStringView text, qsizetype offset);

/// The first boundary of characters at or after a UTF-16 offset.
qsizetype characterEnd(QStringView text, qsizetype offset);

/// Converts between UTF-16 offsets (inside the program) and Unicode code points (files, command
/// output) of one text. Building it is linear; a look-up is logarithmic in the number of
/// characters outside the Basic Multilingual Plane. Lone surrogates count as one code point each.
class CodePointIndex
{
public:
    explicit CodePointIndex(QStringView text);

    /// Code points before the UTF-16 offset. An offset inside a surrogate pair counts as its start.
    qsizetype toCodePoint(qsizetype utf16Offset) const;
    /// UTF-16 offset of the code point with this index; past the end gives the length.
    qsizetype toUtf16(qsizetype codePoint) const;
    /// Length of the text in code points.
    qsizetype codePointCount() const { return m_length - m_pairs.size(); }

private:
    QList<qsizetype> m_pairs; // UTF-16 offsets of the high surrogates of all pairs, ascending
    qsizetype m_length = 0;
};

} // namespace jianbao
