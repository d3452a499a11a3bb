// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <functional>

namespace jianbao::test {

/// A finder of names: of people, of ports.
using NameFinder = QList<Fact> (*)(const StatementText &text);

/// Compares the names in a text, joined by "; ", with what is expected; a name is described by its
/// fact. The value of each must be the words at its place.
void compareNames(NameFinder find, const QString &text, const QString &expected,
                  const std::function<QString(const Fact &)> &describe);

/// Lets the finder go through a long text without sense: what it finds must lie in the text, one
/// behind the other.
void verifyAnyTextIsSurvived(NameFinder find);

} // namespace jianbao::test
