// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/analysis.h"

#include "app/extraction/extractor.h"
#include "app/extraction/numbers/pagecurrency.h"
#include "app/lexicons/lexicons.h"
#include "app/segmentation/pages/issuedate.h"
#include "app/segmentation/segmenter.h"

namespace jianbao {

namespace {

/// Adds the articles with their facts and topics to the analysis.
void addArticles(IssueAnalysis &analysis, QList<Article> &&articles, QStringView source,
                 const Lexicons &lexicons)
{
    const ExtractionContext context{analysis.proposal.date, pageCurrency(source, lexicons)};
    for (Article &article : articles) {
        const ReadingText reading = readingText(article.blocks, source);
        Extraction found = extractFacts(reading, source, context, lexicons);
        article.topics = proposeTopics(reading, found.facts, lexicons);
        analysis.diagnostics += found.diagnostics;
        analysis.articles.append({std::move(article), std::move(found.facts)});
    }
}

IssueAnalysis analyseParts(Segmentation &&parts, IssueInfo &&info, QStringView source,
                           const Lexicons &lexicons)
{
    IssueAnalysis analysis;
    analysis.proposal = std::move(info);
    completeDates(parts.articles, analysis.proposal.date);
    analysis.furniture = std::move(parts.furniture);
    analysis.diagnostics = std::move(parts.diagnostics);
    addArticles(analysis, std::move(parts.articles), source, lexicons);
    return analysis;
}

} // namespace

IssueAnalysis analyse(QStringView source, QStringView fileName, const Lexicons &lexicons)
{
    Segmentation parts = segment(source, lexicons);
    IssueInfo info = proposeIssueInfo(source, fileName, parts, lexicons);
    return analyseParts(std::move(parts), std::move(info), source, lexicons);
}

IssueInfo readIssueInfo(QStringView source, QStringView fileName, const Lexicons &lexicons)
{
    return proposeIssueInfo(source, fileName, segment(source, lexicons), lexicons);
}

IssueAnalysis analyse(QStringView source, const IssueInfo &known, const Lexicons &lexicons)
{
    return analyseParts(segment(source, lexicons), IssueInfo(known), source, lexicons);
}

IssueAnalysis analyseArticles(const QList<Article> &articles, QStringView source,
                              const IssueInfo &known, const Lexicons &lexicons)
{
    IssueAnalysis analysis;
    analysis.proposal = known;
    addArticles(analysis, QList<Article>(articles), source, lexicons);
    return analysis;
}

} // namespace jianbao
