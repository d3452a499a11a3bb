// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/codepoints.h"

namespace jianbao {

bool splitsCharacter(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate()
           && text[offset - 1].isHighSurrogate();
}

qsizetype characterStart(QStringView text, qsizetype offset)
{
    return splitsCharacter(text, offset) ? offset - 1 : offset;
}

qsizetype characterEnd(QStringView text, qsizetype offset)
{
    return splitsCharacter(text, offset) ? offset + 1 : offset;
}

CodePointIndex::CodePointIndex(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.append(i);
            ++i;
        }
    }
}

qsizetype CodePointIndex::toCodePoint(qsizetype utf16Offset) const
{
    const qsizetype offset = std::clamp<qsizetype>(utf16Offset, 0, m_length);
    // A pair is passed once the offset stands behind both its halves.
    const auto passed = std::upper_bound(m_pairs.cbegin(), m_pairs.cend(), offset - 2);
    const qsizetype pairs = passed - m_pairs.cbegin();
    const bool insidePair = passed != m_pairs.cend() && *passed + 1 == offset;
    return offset - pairs - (insidePair ? 1 : 0);
}

qsizetype CodePointIndex::toUtf16(qsizetype codePoint) const
{
    const qsizetype wanted = std::clamp<qsizetype>(codePoint, 0, codePointCount());
    // The k-th pair begins at code point m_pairs[k] - k, which grows with k.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[middle] - middle < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return wanted + low;
}

} // namespace jianbao
