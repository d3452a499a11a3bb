// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/fact.h"
#include "app/text/reflow.h"

#include <QDate>
#include <QList>

namespace jianbao {

class Lexicons;

/// What the facts of an article are resolved against.
struct ExtractionContext
{
    QDate issueDate;  ///< Null where unknown.
    QString currency; ///< ISO 4217 code that a bare 元 stands for; empty: decide by the text.
};

struct Extraction
{
    QList<Fact> facts; ///< Ascending by place in the reading text; ranges in the source text.
    QList<Diagnostic> diagnostics;
};

/// Finds the facts of one article. Pure and linear in the length of the text.
Extraction extractFacts(const ReadingText &reading, QStringView source,
                        const ExtractionContext &context, const Lexicons &lexicons);

/// Proposes topics ("finance", "poverty relief", "ports") for one article.
QList<TopicProposal> proposeTopics(const ReadingText &reading, const QList<Fact> &facts,
                                   const Lexicons &lexicons);

} // namespace jianbao
