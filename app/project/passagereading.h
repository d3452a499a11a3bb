// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/fact.h"

#include <QDate>
#include <QStringView>

namespace jianbao {

class Lexicons;

/// What the engine reads in a passage (UTF-16, source text): the fact of the article that covers
/// most of it; else what the passage gives when read by itself; else a bare fact with the range.
Fact factInPassage(TextRange range, const Article &article, QStringView source, QDate issueDate,
                   const Lexicons &lexicons);

} // namespace jianbao
