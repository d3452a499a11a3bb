// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace SQLite {
class Column;
class Exception;
class Statement;
} // namespace SQLite

namespace jianbao {

/// Binds a value as it was read, from 1.
void copyColumn(const SQLite::Column &from, SQLite::Statement &into, int index);

/// Why a row could not be written; one whose content is damaged is left out without failure.
std::optional<SQLite::Exception> failureOf(SQLite::Statement &insertion);

} // namespace jianbao
