// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/textrange.h"
#include "app/project/codebook/tagmodel.h"

#include <QList>

#include <optional>

namespace jianbao {

class ProjectCore;
struct ProjectChange;

/// A tag that the program proposes for a passage, with its reasons.
struct TagSuggestion
{
    TagId tag;
    IssueId issue;
    ArticleId article;
    TextRange range;     ///< The passage: a paragraph, or the headline (UTF-16, source text).
    double score = 0;    ///< 0.5 and more.
    QStringList because; ///< Words that speak for it.
    QString like;        ///< A passage that the coder tagged so and that shares most of them.
};

/// How well the proposals of a tag agree with decisions that were held back from learning.
struct TagSkill
{
    TagId tag;
    int decisions = 0; ///< Passages held back.
    int right = 0;     ///< Proposed and tagged.
    int wrong = 0;     ///< Proposed, but not tagged.
    int missed = 0;    ///< Tagged, but not proposed.

    double precision() const { return right + wrong > 0 ? double(right) / (right + wrong) : 0; }
    double recall() const { return right + missed > 0 ? double(right) / (right + missed) : 0; }
};

/// Proposes tags: from the words of the engine's topics, and from what the coder of this project
/// tagged and declined. Nothing leaves the project file; learning takes the decisions as they are
/// now, so undo unlearns. It learns from the issues worked on last, a few thousand passages, and
/// proposes no tag for which its proposals were wrong more often than right on what it held back.
class Suggestions
{
public:
    explicit Suggestions(ProjectCore &core);

    /// For an article, best first; nothing that it has already or that was declined.
    QList<TagSuggestion> ofArticle(ArticleId id);
    /// How well the learned proposals of a tag do; nullopt where too few decisions tell.
    std::optional<TagSkill> skill(TagId tag);
    /// The tag is not wanted for the article.
    Result<void> decline(ArticleId article, TagId tag);
    /// To be called when decisions changed; what they concern is learned anew when it is asked for.
    void follow(const ProjectChange &change);

private:
    void learn();
    void learnAnew();
    void learnIssue(IssueId id);
    void forgetIssue(IssueId id);
    TagSkill measured(TagId tag) const;
    bool isTrusted(TagId tag);

    ProjectCore &m_core;
    bool m_isLearned = false;
    QSet<IssueId> m_stale; ///< Learned, but changed since.
    QHash<IssueId, QList<TagExample>> m_examples;
    qsizetype m_exampleCount = 0;
    TagModel m_model;
    TagModel m_tested;               ///< Learned without what is held back, to measure by it.
    QHash<TagId, TagSkill> m_skills; ///< Measured since the last decision.
};

} // namespace jianbao
