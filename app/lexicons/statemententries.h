// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/lexiconfile.h"

#include <optional>

namespace jianbao {

// What the engine knows of the words around a number: what they make of it.

/// A word between what is measured and its number (changes.tsv).
struct ChangeWord
{
    enum class Kind {
        Up,
        Down,
        Level,  ///< The number is what was reached: 增至.
        Beyond, ///< The number is a distance from what follows the word: 高于.
        Lead,   ///< Says nothing of its own: 累计, 约.
        Keep,   ///< Ends with such a word and is none: 人才.
    };
    QString word;
    Kind kind = Kind::Lead;

    static std::optional<ChangeWord> fromRow(const LexiconRow &row);
};

/// A word of comparison or time (bases.tsv).
struct BaseWord
{
    enum class Kind {
        Base,   ///< A complete base: 同比.
        Since,  ///< Opens a base that runs to the change: 较.
        End,    ///< May close such a base: 相比.
        Period, ///< A time that a figure belongs to: 截至目前.
        Frame,  ///< Joins a date into a period: 截至.
    };
    QString word;
    Kind kind = Kind::Base;

    static std::optional<BaseWord> fromRow(const LexiconRow &row);
};

/// A day or season with a name, and the words that make a period of it (occasions.tsv).
struct OccasionWord
{
    enum class Kind {
        Name, ///< 春节
        Span  ///< 期间, 长假
    };
    QString word;
    Kind kind = Kind::Name;

    static std::optional<OccasionWord> fromRow(const LexiconRow &row);
};

/// A word that opens a phrase and does not name what is measured (scopes.tsv).
struct ScopeWord
{
    enum class Kind {
        Scope,  ///< Whose figure it is: 全市.
        Opener, ///< Conjunction or adverb: 其中.
        Name,   ///< Begins like one of these and is none: 非洲猪瘟.
    };
    QString word;
    Kind kind = Kind::Opener;

    static std::optional<ScopeWord> fromRow(const LexiconRow &row);
};

/// A word that makes a figure one of something else than its indicator says (qualifiers.tsv).
struct QualifierWord
{
    enum class Kind {
        Condition, ///< Reckoned in another way, or without a part: 剔除.
        Plan,      ///< What is to be: 计划.
        Step,      ///< One end of a change: 增加到.
        Part,      ///< Of a part of it: 其中.
    };
    QString word;
    Kind kind = Kind::Condition;

    static std::optional<QualifierWord> fromRow(const LexiconRow &row);
};

/// A word that begins or ends the noun phrase beside a number (verbs.tsv).
struct VerbWord
{
    enum class Kind {
        Light, ///< Never part of what is measured: 实现.
        Verb,  ///< Begins what is measured: 投放贷款.
        Mixed, ///< A verb where a phrase behind a number begins, elsewhere a noun: 建设.
        Keep,  ///< A compound in which a verb is no verb: 服务业.
        After, ///< Ends a noun phrase behind a number: 将.
    };
    QString word;
    Kind kind = Kind::Verb;

    static std::optional<VerbWord> fromRow(const LexiconRow &row);
};

/// A word in the head of a table (tableheads.tsv).
struct TableHeadWord
{
    enum class Kind {
        Unit, ///< Stands before or over the units of the figures: 单位.
        Rise, ///< Figures under it are changes, upward without a sign: 增速.
        Fall, ///< The same downward: 降幅.
        Bare, ///< Figures under it have no unit that is told elsewhere: 排名, 占比.
    };
    QString word;
    Kind kind = Kind::Unit;

    static std::optional<TableHeadWord> fromRow(const LexiconRow &row);
};

/// A character beside 村, 镇 or 乡 with which it is no end of a name: 脱贫|村, 村|民.
struct VillageWord
{
    enum class Kind { Before, Behind, Both };
    QString word;
    Kind kind = Kind::Before;

    static std::optional<VillageWord> fromRow(const LexiconRow &row);
};

/// A word of sums.
struct SumWord
{
    enum class Kind {
        Verb,  ///< Names the sum where no noun does: 拨付.
        Money, ///< A number with 万 or 亿 behind it is money without 元, too: 斥资.
        Both,
    };
    QString word;
    Kind kind = Kind::Verb;

    static std::optional<SumWord> fromRow(const LexiconRow &row);
};

} // namespace jianbao
