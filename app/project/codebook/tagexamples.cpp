// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/tagexamples.h"

#include "app/project/projectcore.h"
#include "app/text/reflow.h"

#include <algorithm>

namespace jianbao {

namespace {

bool isReviewed(ReviewState state)
{
    return state != ReviewState::Unseen && state != ReviewState::InWork;
}

QSet<TagId> tagsOn(const Block &block, const QList<Annotation> &annotations)
{
    QSet<TagId> tags;
    for (const Annotation &annotation : annotations) {
        for (const TextAnchor &anchor : annotation.anchors) {
            if (anchor.range.intersects(block.range)) {
                tags += QSet<TagId>(annotation.tags.cbegin(), annotation.tags.cend());
            }
        }
    }
    return tags;
}

QList<TagExample> examplesOf(const Article &article, const QList<Annotation> &annotations,
                             QStringView source)
{
    QList<TagExample> examples;
    for (const Block &block : article.blocks) {
        if (isExampleBlock(block)) {
            examples.append(
                {readingTextOf(block.role, block.range, source), tagsOn(block, annotations)});
        }
    }
    return examples;
}

} // namespace

bool isExampleBlock(const Block &block)
{
    return block.role == BlockRole::Body || block.role == BlockRole::Headline;
}

QList<TagExample> tagExamples(Storage &stored, IssueId issue)
{
    const QList<Annotation> annotations = stored.annotations.ofIssue(issue);
    const QSet<ArticleId> declined = stored.checking.articlesWithUnwantedTags(issue);
    const QHash<ArticleId, QSet<TagId>> tagged = stored.annotations.tagsByArticle(issue);
    QList<TagExample> examples;
    for (const ArticleRow &row : stored.articles.rows(issue)) {
        if (!isReviewed(row.review) && !declined.contains(row.id) && !tagged.contains(row.id)) {
            continue;
        }
        if (const std::optional<Article> article = stored.articles.find(row.id)) {
            examples += examplesOf(*article, annotations,
                                   stored.sources.text(stored.sources.ofIssue(issue)));
        }
    }
    return examples;
}

} // namespace jianbao
