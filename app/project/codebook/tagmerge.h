// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QStringList>

namespace jianbao {

struct Storage;

/// What merging one tag into another changes, counted over the tags below it too.
struct TagMergeEffect
{
    int annotations = 0;     ///< Annotations that get another tag.
    int duplicates = 0;      ///< Of these: they have that tag already and keep it once.
    QStringList movedTags;   ///< Names of the tags that move below the other one.
    QStringList mergedTags;  ///< Names of the tags below that are merged with their namesakes.
    bool joinsTexts = false; ///< Examples or notes of the tag are put behind those of the other.
    bool losesDefinition = false; ///< Both have a definition; that of the tag that stays is kept.

    bool operator==(const TagMergeEffect &) const = default;
};

TagMergeEffect tagMergeEffect(Storage &stored, TagId from, TagId into);

/// Gives the annotations of one tag to another and removes it. Tags below move along; one whose
/// name is there already is merged with that one. Examples and notes are joined, the definition is
/// taken where the other tag has none.
void mergeTag(Storage &stored, TagId from, TagId into);

} // namespace jianbao
