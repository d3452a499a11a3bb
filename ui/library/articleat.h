// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

namespace jianbao {

class Library;

/// The article of an issue that holds part of a source range; not valid for page furniture.
ArticleId articleAt(const Library &library, IssueId issue, TextRange range);

} // namespace jianbao
