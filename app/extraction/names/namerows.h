// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

#include <vector>

namespace jianbao {

/// A row of names and how far it was read: no other row begins before that.
struct NameRow
{
    std::vector<TextRange> names;
    qsizetype end = 0;
};

// Names in a row that nothing else announces, in no set order; empty where none stands there.

/// 由陈子昂、邓浩和田野组成: three and more that make up a team, names of two characters among
/// them, before the word at the offset.
std::vector<TextRange> teamBefore(const StatementText &text, qsizetype word);
/// 王建业、刘桂芳、陈思远等: usual names, the first of them before the mark at the offset.
NameRow rowAround(const StatementText &text, qsizetype mark);

} // namespace jianbao
