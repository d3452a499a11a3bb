// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/analysis.h"

#include "app/extraction/extractor.h"
#include "app/extraction/pagecurrency.h"
#include "app/lexicons/lexicons.h"
#include "app/segmentation/issuedate.h"
#include "app/segmentation/segmenter.h"

namespace jianbao {

IssueAnalysis analyse(QStringView source, QStringView fileName, const Lexicons &lexicons)
{
    Segmentation parts = segment(source, lexicons);
    IssueAnalysis analysis;
    analysis.proposal = proposeIssueInfo(source, fileName, parts, lexicons);
    completeDates(parts.articles, analysis.proposal.date);
    analysis.furniture = std::move(parts.furniture);
    analysis.diagnostics = std::move(parts.diagnostics);
    const ExtractionContext context{analysis.proposal.date, pageCurrency(source, lexicons)};
    for (Article &article : parts.articles) {
        const ReadingText reading = readingText(article.blocks, source);
        Extraction found = extractFacts(reading, source, context, lexicons);
        article.topics = proposeTopics(reading, found.facts, lexicons);
        analysis.diagnostics += found.diagnostics;
        analysis.articles.append({std::move(article), std::move(found.facts)});
    }
    return analysis;
}

} // namespace jianbao
