// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// The border crossings, seaports and free-trade or bonded zones named in an article, ascending,
/// ranges in the reading text. Linear.
QList<Fact> findPorts(const StatementText &text);

} // namespace jianbao
