// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao {

// Searches where both sides are short. QStringView's own prepare a search that pays only in long
// texts, and the engine asks such questions at every line and number.

/// Whether `c` is one of the characters of `set`.
constexpr bool isAmong(QChar c, QStringView set)
{
    for (qsizetype i = 0; i < set.size(); ++i) {
        if (set.at(i) == c) {
            return true;
        }
    }
    return false;
}

/// The first place of a word that is not empty; -1 where there is none.
inline qsizetype placeOf(QStringView word, QStringView text)
{
    const QChar first = word.front();
    for (qsizetype i = 0; i + word.size() <= text.size(); ++i) {
        if (text[i] == first && text.sliced(i).startsWith(word)) {
            return i;
        }
    }
    return -1;
}

inline bool holdsWord(QStringView text, QStringView word)
{
    return placeOf(word, text) >= 0;
}

} // namespace jianbao
