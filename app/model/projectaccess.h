// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao {

/// What may be done with an open project, and why no more.
enum class ProjectAccess {
    Full,
    NotPermitted, ///< File or folder may only be read.
    InUse,        ///< Another program works on it.
    Replaced,     ///< The file was moved, replaced or changed by another program while open.
};

} // namespace jianbao
