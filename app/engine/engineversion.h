// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

class Lexicons;

/// Names the rules and word lists that an analysis is from: two runs over one text give the same
/// where this is the same. It is taken from the source code of the engine and from the content of
/// the lists, so nobody has to remember to raise a number.
QString engineVersion(const Lexicons &lexicons);

} // namespace jianbao
