// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/engine/analysis.h"
#include "app/text/decoding.h"

#include <QByteArray>
#include <QString>

namespace jianbao {

/// A file read, decoded and analysed, ready to be put into a project.
struct ImportedIssue
{
    QString filePath;
    QByteArray bytes; ///< As they stood in the file; kept in the project.
    QString sha256;   ///< Of the bytes, lower-case hex.
    DecodedText source;
    IssueAnalysis analysis;
    QString engine; ///< That made the analysis, see engineVersion().
};

} // namespace jianbao
