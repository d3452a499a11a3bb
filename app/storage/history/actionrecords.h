// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/action.h"

#include <QByteArray>

namespace jianbao {

class Statement;

/// Reads the columns id, kind, detail, coder, at, issue_id, article_id, state of the table action,
/// and the changeset behind them where one is wanted.
ActionRecord readRecord(Statement &query, QByteArray *changeset = nullptr);

} // namespace jianbao
