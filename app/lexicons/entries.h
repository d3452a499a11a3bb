// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/lexicons/lexiconfile.h"
#include "app/model/fact.h"

namespace jianbao {

// What the engine knows of a word, list by list. `fromRow` reads one line of the list's file;
// nullopt where a field does not hold what it must.

/// A word that counts or names a part of money: 元, 美元, 块钱.
struct Currency
{
    QString word;
    QString code;          ///< ISO 4217; empty where the place of the paper decides (元).
    Decimal factor;        ///< Base units in one of these: 0.1 for 角.
    bool isPrefix = false; ///< May stand before the number: US$.
    bool isSuffix = true;  ///< May stand behind the number: 元, USD.
    bool isWeak = false;   ///< Common in other words (三角): no money after a lone Chinese digit.

    static std::optional<Currency> fromRow(const LexiconRow &row);
};

/// A unit that follows a number: 公里 (measure), 小时 (duration), % (percent), 倍 (multiple).
struct Unit
{
    QString word;
    FactType type = FactType::Measure;
    Decimal factor;      ///< Percent or points in one of these: 0.01 for 基点; otherwise 1.
    bool isWeak = false; ///< Common in other words: no unit after a lone Chinese digit.

    static std::optional<Unit> fromRow(const LexiconRow &row);
};

/// A classifier (量词) that makes a number a count: 个, 家, 人次.
struct Classifier
{
    QString word;
    bool counts = true;     ///< Makes a number a count.
    bool isOrdinal = false; ///< Makes 第… an ordinal.
    bool isWeak = false;    ///< Common in other words: counts after Arabic digits only.
    bool isNumbered = false; ///< Digits in places before it are mostly a name: 三〇一室, 五〇三班.

    static std::optional<Classifier> fromRow(const LexiconRow &row);
};

/// A word that says how a number is to be taken: 超过, 不低于, 左右, 以上.
struct BoundWord
{
    QString word;
    Bound bound = Bound::None; ///< None for a word that only looks like one: 签约.
    bool onlyBare = false;     ///< Only before 百, 千, 万 without a digit: 上百, 过亿.

    static std::optional<BoundWord> fromRow(const LexiconRow &row);
};

/// A word that begins an expression of time.
struct TimeWord
{
    enum class Kind {
        Year,       ///< 去年: the year of the issue plus `number`.
        AnchorYear, ///< 次年: the year last named plus `number`.
        Month,      ///< 上月: the month of the issue plus `number`.
        Era,        ///< 民国: year n of it is `number` plus n in the common era.
        Lead,       ///< 近, 未来: makes a following length of time a period.
        Half,       ///< 上半年: the half of a year with this number.
        Quarter,    ///< 首季: the quarter of a year with this number.
        Lunar, ///< 农历, 腊月: before a day of the lunar calendar; `number` is the month or 0.
    };
    QString word;
    Kind kind = Kind::Year;
    int number = 0;
    int years = 0; ///< How many an era had; 0 where that is open.

    static std::optional<TimeWord> fromRow(const LexiconRow &row);
};

/// A word that tells where a paper in traditional characters comes from: 立法院, 港股, 本澳.
struct RegionWord
{
    QString word;
    QString currency; ///< ISO 4217 code of the money that a bare 元 means there.

    static std::optional<RegionWord> fromRow(const LexiconRow &row);
};

/// A bare word, for lists that only say which words there are.
struct PlainWord
{
    QString word;

    static std::optional<PlainWord> fromRow(const LexiconRow &row);
};

} // namespace jianbao
