// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace jianbao {

/// Value of a Chinese digit, plain or formal: 0 for 零〇○, 1 for 一壹, 2 for 二两贰 …; 20 for 廿,
/// 30 for 卅, 40 for 卌; -1 for any other (folded) character.
int chineseDigit(char16_t c);

/// Power of ten of a Chinese scale word: 1 for 十拾, 2 for 百佰, 3 for 千仟, 4 for 万, 8 for 亿, 12
/// for 兆; 0 for any other (folded) character.
int scalePower(char16_t c);

inline bool isChineseNumeral(char16_t c)
{
    return chineseDigit(c) >= 0 || scalePower(c) > 0;
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

/// Reads the whole run; nullopt where it is no well-formed numeral or beyond 18 digits. A digit
/// right behind 百, 千, 万 or 亿 at the end counts the next lower place: 两万五 is 25000.
std::optional<ChineseValue> chineseValue(QStringView run);

} // namespace jianbao
