// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/diagnostic.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// Checks the arithmetic of the text: where figures are said to be parts of one before (其中 …) and
/// add up to it, all of them gain confidence; where they come to more than it, or miss it narrowly,
/// there is a diagnostic (PartsDoNotSum). `facts` ascending with their statements attached; all
/// ranges in the reading text. Linear.
QList<Diagnostic> checkSums(QList<Fact> &facts, const StatementText &text);

} // namespace jianbao
