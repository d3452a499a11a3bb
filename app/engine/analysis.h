// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/fact.h"
#include "app/model/issue.h"

namespace jianbao {

class Lexicons;

/// An article as the engine gives it, with its facts; nothing has an id yet.
struct AnalysedArticle
{
    Article article;
    QList<Fact> facts;
};

/// All that the engine finds in one source text.
struct IssueAnalysis
{
    IssueInfo proposal;
    QList<AnalysedArticle> articles;
    QList<Block> furniture;
    QList<Diagnostic> diagnostics;
};

/// Runs the whole engine over a source text: segmentation, facts, topics. Pure, linear in the
/// length of the text, safe to call from any thread.
IssueAnalysis analyse(QStringView source, QStringView fileName, const Lexicons &lexicons);

/// Only what file name and text say of the issue, as analyse() proposes it.
IssueInfo readIssueInfo(QStringView source, QStringView fileName, const Lexicons &lexicons);

/// The whole engine for an issue whose paper, date and edition are known: dates are reckoned from
/// that date, and the proposal is `known`.
IssueAnalysis analyse(QStringView source, const IssueInfo &known, const Lexicons &lexicons);

/// Finds facts and topics in articles whose split is given; the articles stay as they are but for
/// their topics. Gives no furniture, and only the diagnostics of extraction.
IssueAnalysis analyseArticles(const QList<Article> &articles, QStringView source,
                              const IssueInfo &known, const Lexicons &lexicons);

} // namespace jianbao
