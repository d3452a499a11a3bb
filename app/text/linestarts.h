// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jianbao {

/// Where a line of a heading may begin without parting a word: offsets in UTF-16 code units,
/// ascending, neither 0 nor the length among them. Words are those of ICU's dictionary; a number
/// stays with its unit and a particle with its word, and no line begins or ends with a mark that
/// must not stand there (Unicode Standard Annex 14, strict). None where ICU lacks its data.
QList<qsizetype> lineStarts(const QString &text);

} // namespace jianbao
