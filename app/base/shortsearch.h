// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstddef>

namespace jianbao {

// Searches where both sides are short. QStringView's own prepare a search that pays only in long
// texts, and the engine asks such questions at every line and number. A set or word written as a
// literal has a length the compiler knows, so the comparison becomes a few instructions.

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
template<std::size_t Size>
constexpr bool isAmong(QChar c, const char16_t (&set)[Size])
{
    bool found = false;
    for (std::size_t i = 0; i + 1 < Size; ++i) { // all of it: a loop without exit is unrolled
        found |= set[i] == c.unicode();
    }
    return found;
}

/// Whether the text begins with the word; every text does with an empty one.
constexpr bool beginsWith(QStringView text, QStringView word)
{
    if (text.size() < word.size()) {
        return false;
    }
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (text.at(i) != word.at(i)) {
            return false;
        }
    }
    return true;
}
template<std::size_t Size>
constexpr bool beginsWith(QStringView text, const char16_t (&word)[Size])
{
    return beginsWith(text, QStringView(word, qsizetype(Size) - 1));
}

/// Whether the text ends with the word; every text does with an empty one.
constexpr bool finishesWith(QStringView text, QStringView word)
{
    return text.size() >= word.size() && beginsWith(text.last(word.size()), word);
}
template<std::size_t Size>
constexpr bool finishesWith(QStringView text, const char16_t (&word)[Size])
{
    return finishesWith(text, QStringView(word, qsizetype(Size) - 1));
}

/// The first place of a character; -1 where there is none.
constexpr qsizetype placeOf(char16_t c, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).unicode() == c) {
            return i;
        }
    }
    return -1;
}

/// The first place of a word that is not empty; -1 where there is none.
constexpr qsizetype placeOf(QStringView word, QStringView text)
{
    const QChar first = word.front();
    for (qsizetype i = 0; i + word.size() <= text.size(); ++i) {
        if (text.at(i) == first && beginsWith(text.sliced(i), word)) {
            return i;
        }
    }
    return -1;
}

/// The last place of a character; -1 where there is none.
constexpr qsizetype lastPlaceOf(char16_t c, QStringView text)
{
    qsizetype i = text.size() - 1;
    while (i >= 0 && text.at(i).unicode() != c) {
        --i;
    }
    return i;
}

constexpr bool holdsWord(QStringView text, QStringView word)
{
    return placeOf(word, text) >= 0;
}
template<std::size_t Size>
constexpr bool holdsWord(QStringView text, const char16_t (&word)[Size])
{
    return placeOf(QStringView(word, qsizetype(Size) - 1), text) >= 0;
}

} // namespace jianbao
