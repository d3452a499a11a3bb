// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"

#include <QString>

namespace jianbao {

class Project;

/// Writes an article with its annotations as an HTML page (`articlePageHtml`). After any failure an
/// older file of that name stands untouched. Errors: NoSuchThing, FileNotWritable (also for the
/// project's own file), DiskFull.
Result<void> exportArticle(Project &project, ArticleId id, const QString &path);

} // namespace jianbao
