// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// Lowers the confidence of facts whose number was put together from what the page gives in pieces:
/// over a blank between its figures (23 5万元), or with letters read as figures (l2.5万元). The
/// value may be right, but a person is to look. `facts` of one article, with ranges of the reading
/// text.
void doubtBrokenNumbers(QList<Fact> &facts, const StatementText &text);

} // namespace jianbao
