// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/rerun/reanalysisplan.h"

namespace jianbao {

/// What a plan that was carried out has changed, for a person to go through. `articles` are those
/// of the plan with their ids; `added` the ids of the facts that it added, in the order of its
/// steps.
SuggestionChanges suggestionList(const ReanalysisPlan &plan, const QList<Article> &articles,
                                 const QList<FactId> &added);

} // namespace jianbao
