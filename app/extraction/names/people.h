// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// The people named in an article, every mention, ascending, ranges in the reading text. A name is
/// found beside an office or a verb of speaking, in a row with other names, or where it was found
/// elsewhere in the article; the paper's own people (记者 …) are left out. Linear.
QList<Fact> findPeople(const StatementText &text);

} // namespace jianbao
