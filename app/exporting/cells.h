// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/passagesource.h"

#include <QStringList>

namespace jianbao {

/// The columns about a passage's issue and article that all tables share.
QStringList issueColumns();
/// Their cells. `article` is the number of the article within the issue, from 1; it and the
/// headline are empty for page furniture.
QStringList issueCells(const PassageSource &source, TextRange range);

/// "2026-11-23T09:30:00Z"; empty for a null time.
QString timeCell(const QDateTime &time);

} // namespace jianbao
