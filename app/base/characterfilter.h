// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/shortsearch.h"

namespace jianbao {

/// A set of characters that is asked for at every place of a text. One bit, chosen by the last six
/// bits of a character, excludes most of those that are not in the set before any is compared.
class CharacterFilter
{
public:
    /// The characters of a literal, which the filter points to.
    template<std::size_t Size>
    constexpr explicit CharacterFilter(const char16_t (&set)[Size])
        : m_set(set, qsizetype(Size) - 1)
    {
        for (std::size_t i = 0; i + 1 < Size; ++i) {
            m_bits |= bitOf(set[i]);
        }
    }

    constexpr bool holds(QChar c) const
    {
        return (m_bits & bitOf(c.unicode())) != 0 && isAmong(c, m_set);
    }
    /// The first place from `at` on with a character of the set; the end of the text where there is
    /// none.
    constexpr qsizetype next(QStringView text, qsizetype at = 0) const
    {
        while (at < text.size() && !holds(text[at])) {
            ++at;
        }
        return at;
    }
    /// Whether a character of the set stands in the text.
    constexpr bool isIn(QStringView text) const { return next(text) < text.size(); }

private:
    static constexpr quint64 bitOf(char16_t c) { return quint64(1) << (c & 63); }

    quint64 m_bits = 0;
    QStringView m_set;
};

} // namespace jianbao
