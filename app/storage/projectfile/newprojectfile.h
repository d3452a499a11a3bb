// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/storage/schema.h"

#include <functional>

namespace jianbao {

class Database;

/// Makes a project file under another name and gives it its own when it is complete; `fill` may put
/// rows into it. Errors: ProjectExists, FileNotWritable, DiskFull.
Result<void> makeProjectFile(const QString &path, const Schema &schema,
                             const std::function<void(const Database &)> &fill);

} // namespace jianbao
