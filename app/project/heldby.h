// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// The cause of the error ProjectLocked while a large issue is being added.
inline const QString HeldByImport = QStringLiteral("a large issue is being added");
/// The same while a large step is taken back or done again, a large issue or a tag of very many
/// annotations removed, or such a tag merged.
inline const QString HeldByLargeStep = QStringLiteral("a large step is under way");

} // namespace jianbao
