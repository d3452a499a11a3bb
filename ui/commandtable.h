// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <span>

namespace jianbao {

/// What there is to say of a command: its action is made from it, in this order in the menus.
struct CommandRow
{
    /// How the action behaves when it is triggered, and whether a line stands above it.
    enum class Kind { Plain, Choice, Switch, BeginsGroup, ChoiceBeginsGroup, SwitchBeginsGroup };

    Command command;
    const char *id; ///< Stable: object name of the action, for scripts and tests.
    MenuPlace menu;
    const char *text; ///< To be translated in the context of Actions.
    const char *keys; ///< Portable key sequences, separated by ";".
    Kind kind = Kind::Plain;

    bool isChoice() const;
    bool isSwitch() const;
    bool beginsGroup() const;
};

std::span<const CommandRow> commandTable();

} // namespace jianbao
