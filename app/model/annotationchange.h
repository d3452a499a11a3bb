// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/model/action.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao {

/// What one step of the history did to one annotation.
struct AnnotationChange
{
    ActionRecord action;
    bool isMade = false;
    bool isRemoved = false;
    bool isMoved = false;              ///< The passage got other ends.
    std::optional<QString> noteBefore; ///< Both only where the note changed.
    std::optional<QString> noteAfter;
    QList<TagId> tagsGiven;
    QList<TagId> tagsTaken;
};

} // namespace jianbao
