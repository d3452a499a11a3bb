// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/codepoints.h"
#include "app/exporting/jsonwriter.h"
#include "app/model/fact.h"

namespace jianbao {

/// Writes the members of a fact into the open object: type, place and text, then the normalised
/// value in the fields that its type has, then what is measured. Offsets become code points of
/// the text that `index` was made from.
void writeFactMembers(JsonWriter &json, const Fact &fact, const CodePointIndex &index);

} // namespace jianbao
