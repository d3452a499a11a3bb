// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao::test {

/// Adds a row of two texts (columns 1 and 2) for each line of tests/data/extraction/FILE; lines
/// that begin with # and blank lines are left out. `\\n` stands for a line feed.
void addRows(const QString &file);

} // namespace jianbao::test
