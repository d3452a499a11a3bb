// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/issues/storedissue.h"

namespace jianbao {

/// For each fact found, the index of the stored fact that is the same statement, or -1. Each stored
/// fact is taken once. The same type at the same place comes first, then those that share most of
/// their text. A corrected fact is matched by what the engine had proposed as well. `found` and
/// `stored` ascend by place.
QList<int> matchFacts(const QList<Fact> &found, const QList<StoredFact> &stored);

/// Whether two facts say the same: all but id, article, state, origin and note.
bool haveSameContent(const Fact &left, const Fact &right);

} // namespace jianbao
