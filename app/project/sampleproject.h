// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/project.h"

namespace jianbao {

/// Makes a project of the sample issues that come with the program, with a few annotations, so
/// that a newcomer meets a desk in use. Errors as for Project::create.
Result<std::unique_ptr<Project>> createSampleProject(const QString &path,
                                                     QLocale::Language language);

} // namespace jianbao
