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
    bool isPrefix = false; ///< Stands before the number: US$, 人民币.

    static std::optional<Currency> fromRow(const LexiconRow &row);
};

/// A unit that follows a number: 公里 (measure), 小时 (duration), % (percent), 倍 (multiple).
struct Unit
{
    QString word;
    FactType type = FactType::Measure;
    Decimal factor; ///< Percent or points in one of these: 0.01 for 基点; otherwise 1.

    static std::optional<Unit> fromRow(const LexiconRow &row);
};

/// A classifier (量词) that makes a number a count: 个, 家, 人次.
struct Classifier
{
    QString word;
    bool counts = true;     ///< Makes a number a count.
    bool isOrdinal = false; ///< Makes 第… an ordinal.
    bool isWeak = false;    ///< Common in other words: counts after Arabic digits only.

    static std::optional<Classifier> fromRow(const LexiconRow &row);
};

/// A text with a numeral in it that is no quantity: 统一, 第一书记, 三农.
struct Exclusion
{
    QString word;

    static std::optional<Exclusion> fromRow(const LexiconRow &row);
};

} // namespace jianbao
