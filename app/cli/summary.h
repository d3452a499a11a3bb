// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engine/analysis.h"
#include "app/exporting/analysisjson.h"

namespace jianbao::cli {

/// The analysis of an issue for a person at a terminal: one line an article and one a fact.
QString summaryOf(const IssueAnalysis &analysis, const SourceDescription &description);

} // namespace jianbao::cli
