// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/issue.h"

#include <QStringView>

namespace jianbao {

class Lexicons;

/// The articles of an issue's source text. Every non-blank line belongs to exactly one block, of
/// an article or of the furniture.
struct Segmentation
{
    QList<Article> articles; ///< In reading order of the page; without ids and topics.
    QList<Block> furniture;  ///< Labels, jump lines and the like that belong to no article.
    QList<Diagnostic> diagnostics;
};

/// Splits a source text into articles. Pure and linear in the length of the text.
Segmentation segment(QStringView source, const Lexicons &lexicons);

/// Proposes paper, date and edition from the text (masthead, datelines) and the file name.
IssueInfo proposeIssueInfo(QStringView source, QStringView fileName,
                           const Segmentation &segmentation, const Lexicons &lexicons);

} // namespace jianbao
