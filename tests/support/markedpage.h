// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/expectedpage.h"

namespace jianbao::test {

/// How a marked page is set.
struct Setting
{
    int width = 0;                ///< Characters in a line; 0 for one paragraph a line.
    bool indents = false;         ///< First lines begin with two ideographic spaces.
    bool tears = false;           ///< A blank line follows the first line of a paragraph.
    bool gaps = true;             ///< Blank lines of the page are kept.
    bool headlinesBehind = false; ///< Headlines and decks stand behind their texts.
    bool folds = false;           ///< Every line is broken, of headlines and furniture too.
};

/// A page set from its marked text, and what is to be read from it.
struct SetPage
{
    QString source;
    ExpectedPage expected;
};

/// The names of all marked pages (tests/data/pages/NAME.page).
QStringList markedPages();

/// Sets the page; fails the test where the file cannot be read.
SetPage setPage(const QString &name, const Setting &setting);

} // namespace jianbao::test
