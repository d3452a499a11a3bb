// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/action.h"
#include "app/model/annotation.h"
#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/fact.h"
#include "app/model/finding.h"
#include "app/model/suggestionchange.h"

#include <QString>

#include <optional>

namespace jianbao {

/// Stable names of enumerators as files, command output and the database carry them
/// ("headline", "docnum", ">=" …). They never change and are never translated.
QString nameOf(BlockRole role);
QString nameOf(ReviewState state);
QString nameOf(FactType type);
QString nameOf(Bound bound);   ///< Empty for Bound::None.
QString nameOf(Change change); ///< "up", "down"; empty for Change::None.
QString nameOf(FactState state);
QString nameOf(FactOrigin origin);
QString nameOf(DiagnosticCode code);
QString nameOf(FindingCode code);
QString nameOf(Verdict verdict);
QString nameOf(AnchorState state);
QString nameOf(SuggestionChange kind);
QString nameOf(ActionKind kind); ///< "import issue", "add annotation" …

/// The enumerator with this name; nullopt for an unknown name.
template<typename Enum>
std::optional<Enum> fromName(QAnyStringView name);

} // namespace jianbao
