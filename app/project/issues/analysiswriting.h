// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engine/analysis.h"
#include "app/project/rerun/reanalysisplan.h"

namespace jianbao {

struct Storage;

// Called as the work of an action.

/// Writes what the engine found in an issue that was just added.
void writeAnalysis(Storage &stored, IssueId id, const IssueAnalysis &analysis, QStringView source);

/// What the project holds of an issue; nullopt for an unknown one.
std::optional<StoredIssue> storedIssue(Storage &stored, IssueId id);

/// Does what a plan says and tells what it changed. The issue must be as the plan knew it.
SuggestionChanges writePlan(Storage &stored, const ReanalysisPlan &plan);

} // namespace jianbao
