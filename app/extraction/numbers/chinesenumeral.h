// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace jianbao {

/// What each character is in a Chinese numeral: 1 and more for a digit (its value plus one), below
/// zero for a scale word (its power of ten, negative), 0 for any other.
using ChineseNumerals = std::array<qint8, 0x10000>;
extern const ChineseNumerals chineseNumerals;

/// Value of a Chinese digit, plain or formal: 0 for 零〇○, 1 for 一壹, 2 for 二两贰 …; 20 for 廿,
/// 30 for 卅, 40 for 卌; -1 for any other (folded) character.
inline int chineseDigit(char16_t c)
{
    return std::max(chineseNumerals[c] - 1, -1);
}

/// Power of ten of a Chinese scale word: 1 for 十拾, 2 for 百佰, 3 for 千仟, 4 for 万, 8 for 亿, 12
/// for 兆; 0 for any other (folded) character.
inline int scalePower(char16_t c)
{
    return std::max(-chineseNumerals[c], 0);
}

inline bool isChineseNumeral(char16_t c)
{
    return chineseNumerals[c] != 0;
}

/// What a run of Chinese digits and scale words says.
struct ChineseValue
{
    qint64 low = 0;
    qint64 high = 0;           ///< Differs from `low` where neighbours stand together: 三四百.
    bool isPositional = false; ///< Two or more digits without scale words: 二〇二二.
    bool startsWithScale =
        false;         ///< 百万, 千: no digit before the first scale word of 百 and more.
    int lastPower = 0; ///< Of the scale words at the end: 4 for 三万, 12 for 三万亿; else 0.
};

/// Reads the whole run; nullopt where it is no well-formed numeral or beyond 18 digits. Digits may
/// stand one for each place also before 万 and 亿: 五六二亿, 四万六九八〇. A digit right behind 百,
/// 千, 万 or 亿 at the end counts the next lower place: 两万五 is 25000.
std::optional<ChineseValue> chineseValue(QStringView run);

} // namespace jianbao
