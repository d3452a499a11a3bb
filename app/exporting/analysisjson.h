// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engine/analysis.h"
#include "app/exporting/jsonwriter.h"

namespace jianbao {

/// What names the file that an analysis belongs to.
struct SourceDescription
{
    QString fileName;
    QString sha256; ///< Of the file's bytes, lower-case hex.
    QString encoding;
};

/// Writes the analysis of a source text as one JSON object: source, proposal, articles with their
/// blocks, furniture, facts, diagnostics. Articles are numbered from 1; offsets are code points of
/// the source text.
void writeAnalysis(JsonWriter &json, const IssueAnalysis &analysis, QStringView source,
                   const SourceDescription &description);

} // namespace jianbao
