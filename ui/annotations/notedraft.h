// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao {

class Project;

/// A note that is being written on a passage which is no annotation yet. It is kept in the project
/// with its place, so that it comes to the right passage after a crash.
struct NoteDraft
{
    IssueId issue;
    QList<TextRange> ranges; ///< Of the source, in UTF-16 code units.
    QString text;
};

/// Keeps the draft in place of the one before.
void keepNoteDraft(Project &project, const NoteDraft &draft);
void forgetNoteDraft(Project &project);
/// The kept draft; nullopt where there is none with a text and a place.
std::optional<NoteDraft> keptNoteDraft(const Project &project);

} // namespace jianbao
