// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/tag.h"

namespace jianbao {

class TagRepository;

/// A name as it is stored. Error: InvalidName (empty or only blanks).
Result<QString> cleanTagName(const QString &name);

/// NameTaken where another tag than `self` has the name under this parent.
Result<void> checkTagNameFree(const TagRepository &tags, const QString &name, TagId parent,
                              TagId self);

/// Adds a tag at the end of its siblings, as a part of an action. An empty colour takes the next
/// free one of the palette; the tag gets the first digit that is free, none where all are taken.
/// Errors as of Codebook::create.
Result<Tag> makeTag(TagRepository &tags, const QString &name, TagId parent = {},
                    const QString &colour = {});

/// The tag at the top that has the name, made where there is none.
Result<Tag> topTagNamed(TagRepository &tags, const QString &name);

} // namespace jianbao
