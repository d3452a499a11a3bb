// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/search.h"

namespace jianbao {

struct ActionDraft;
struct Storage;

/// Annotates found places, or the sentences or paragraphs that hold them, with a tag, as a part of
/// an action, which is named after the tag. Where an annotation of exactly that place has it
/// already, nothing is added. Gives how many were annotated. Errors: NoSuchThing, InvalidRange.
Result<int> tagHits(Storage &stored, ActionDraft &action, const QList<SearchHit> &hits, TagId tag,
                    HitExtent extent);

} // namespace jianbao
