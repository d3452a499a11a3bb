// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/lexiconfile.h"

#include <optional>

namespace jianbao {

// What the engine knows of the names of people and places.

/// A family name (surnames.tsv).
struct Surname
{
    enum class Kind {
        Common,
        Word,     ///< A word of its own too (高, 时), so a name needs firmer signs.
        Compound, ///< Of two characters.
    };
    QString word;
    Kind kind = Kind::Common;

    static std::optional<Surname> fromRow(const LexiconRow &row);
};

/// A character of names; what kind of names says the list that holds it.
struct NameCharacter
{
    QString word;

    static std::optional<NameCharacter> fromRow(const LexiconRow &row);
};

/// A word that stands beside a person's name (offices.tsv).
struct NameWord
{
    enum class Kind {
        Title,     ///< Before a name: 局长, 村民.
        Speech,    ///< Behind a name: 表示.
        Act,       ///< Behind a name, and of people only: 家住.
        Follow,    ///< May stand behind a name: 等, 率.
        Honorific, ///< Behind a name: 先生.
        NotName,   ///< Looks like a name and is none: 高校.
        Reporter,  ///< The paper's own people follow: 记者.
        Country,   ///< Before a title the name behind it is a foreign one: 德国总理.
        Person,    ///< A name known without an office.
        Name,      ///< A whole name of another people, one beside an office: 卓玛.
    };
    QString word;
    Kind kind = Kind::Follow;

    static std::optional<NameWord> fromRow(const LexiconRow &row);
};

/// A word that leads to a person and is no part of the office behind it (nameleads.tsv).
struct NameLead
{
    enum class Kind {
        Person, ///< A name may stand right behind it: 免去.
        Phrase, ///< Before an office: 来自.
        Start,  ///< Only where the phrase begins with it, for offices hold it too: 访问.
    };
    QString word;
    Kind kind = Kind::Phrase;

    static std::optional<NameLead> fromRow(const LexiconRow &row);
};

/// A part of the name of a border crossing, seaport or zone (ports.tsv).
struct PortWord
{
    enum class Kind {
        Place,    ///< Ports are named after it: 满洲里.
        Port,     ///< Complete as it stands: 天津港.
        Land,     ///< Ends the name of a crossing: 口岸.
        Harbour,  ///< Ends the name of a seaport: 港, 港区.
        Zone,     ///< Ends the name of a zone: 综合保税区.
        Modifier, ///< May stand between: 铁路.
        None,     ///< Looks like a port and is none: 港股.
    };
    QString word;
    Kind kind = Kind::None;

    static std::optional<PortWord> fromRow(const LexiconRow &row);
};

} // namespace jianbao
