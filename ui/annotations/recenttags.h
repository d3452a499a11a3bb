// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QList>

#include <optional>

namespace jianbao {

class Project;

/// The tags used last in a project, newest first; those that are gone are left out.
QList<TagId> recentTags(Project &project);
void rememberRecentTag(Project &project, TagId tag);
/// The tag that quick tagging gives: the one used last; nullopt where none was used yet.
std::optional<Tag> lastTag(Project &project);

} // namespace jianbao
