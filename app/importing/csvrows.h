// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace jianbao {

/// The rows of a CSV text (RFC 4180; line ends of any kind); nullopt where a quoted cell does not
/// end. A separator other than the comma (semicolon, tab) is recognised by the first row.
std::optional<QList<QStringList>> csvRows(const QString &text);

} // namespace jianbao
