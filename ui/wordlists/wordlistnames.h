// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace jianbao {

/// A word list of the program as a person is told of it. The texts are those of the source
/// language.
struct WordListName
{
    const char *list; ///< As the file is called: "ports".
    const char *title;
    const char *explanation; ///< What it holds and what each column says.
};

/// Word lists that belong together.
struct WordListGroup
{
    const char *title;
    std::span<const WordListName> lists;
};

/// All word lists of the program, those first that researchers add to most.
std::span<const WordListGroup> wordListGroups();

/// A text of WordListName or WordListGroup in the language of the window.
QString wordListText(const char *text);
/// The name of a column in the language of the window; an unknown one as it is.
QString wordListColumn(const QString &column);

} // namespace jianbao
