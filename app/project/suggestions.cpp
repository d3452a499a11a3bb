// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/suggestions.h"

#include "app/project/projectcore.h"
#include "app/project/topictags.h"
#include "app/text/reflow.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype HeldBack = 5;       ///< Each fifth example is held back for the figure.
constexpr qsizetype LeastExamples = 10; ///< Below that a figure says nothing.
constexpr qsizetype LongestLike = 60;

/// Whether a tag is learned from the block and proposed for it.
bool isExample(const Block &block)
{
    return block.role == BlockRole::Body || block.role == BlockRole::Headline;
}

/// The paragraphs of an article as examples. Those of an article nobody worked on say nothing.
QList<TagExample> examplesOf(const Article &article, const QList<Annotation> &annotations,
                             const QString &source)
{
    QList<TagExample> examples;
    bool decided = article.review == ReviewState::Done || article.review == ReviewState::Checked
                   || article.review == ReviewState::NothingHere;
    for (const Block &block : article.blocks) {
        if (!isExample(block)) {
            continue;
        }
        TagExample example{readingTextOf(block.role, block.range, source), {}};
        for (const Annotation &annotation : annotations) {
            for (const TextAnchor &anchor : annotation.anchors) {
                if (anchor.range.intersects(block.range)) {
                    example.tags += QSet<TagId>(annotation.tags.cbegin(), annotation.tags.cend());
                    decided = true;
                }
            }
        }
        examples.append(example);
    }
    return decided ? examples : QList<TagExample>();
}

/// The examples of all articles that were decided on, in the order of the library.
QList<TagExample> allExamples(Storage &stored)
{
    QList<TagExample> examples;
    QSet<ArticleId> declined;
    for (const auto &[article, tag] : stored.checking.unwantedTags()) {
        declined.insert(article);
    }
    for (const IssueId issue : stored.issues.idsInOrder()) {
        const QList<Annotation> annotations = stored.annotations.ofIssue(issue);
        for (const ArticleRow &row : stored.articles.rows(issue)) {
            const bool reviewed =
                row.review != ReviewState::Unseen && row.review != ReviewState::InWork;
            if (!reviewed && annotations.isEmpty() && !declined.contains(row.id)) {
                continue;
            }
            std::optional<Article> article = stored.articles.find(row.id);
            if (declined.contains(row.id)) {
                article->review = ReviewState::Done; // it was looked at
            }
            examples += examplesOf(*article, annotations,
                                   stored.sources.text(stored.sources.ofIssue(issue)));
        }
    }
    return examples;
}

QList<TagSkill> measure(const QList<TagExample> &examples)
{
    TagModel model;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        if (i % HeldBack != 0) {
            model.learn(examples.at(i));
        }
    }
    QHash<TagId, TagSkill> skills;
    int held = 0;
    for (qsizetype i = 0; i < examples.size(); i += HeldBack, ++held) {
        const TagExample &example = examples.at(i);
        const auto judgements = model.judge(example.text);
        for (auto judged = judgements.cbegin(); judged != judgements.cend(); ++judged) {
            TagSkill &skill = skills[judged.key()];
            example.tags.contains(judged.key()) ? ++skill.right : ++skill.wrong;
        }
        for (const TagId tag : example.tags) {
            skills[tag].missed += judgements.contains(tag) ? 0 : 1;
        }
    }
    QList<TagSkill> list;
    for (auto skill = skills.begin(); skill != skills.end(); ++skill) {
        skill->tag = skill.key();
        skill->decisions = held;
        list.append(*skill);
    }
    std::sort(list.begin(), list.end(),
              [](const TagSkill &a, const TagSkill &b) { return a.tag < b.tag; });
    return list;
}

/// What the engine's topics speak for.
QList<TagSuggestion> ofTopics(const Article &article, const QList<Tag> &tags)
{
    QList<TagSuggestion> suggestions;
    for (const TopicProposal &topic : article.topics) {
        for (const Tag &tag : tags) {
            if (tag.topic == topic.topic) {
                suggestions.append({tag.id,
                                    article.issue,
                                    article.id,
                                    topicPassage(article),
                                    topic.score,
                                    topic.because,
                                    {}});
            }
        }
    }
    return suggestions;
}

/// What the coder's decisions speak for, paragraph by paragraph.
QList<TagSuggestion> learned(const Article &article, const QString &source, const TagModel &model)
{
    QList<TagSuggestion> suggestions;
    for (const Block &block : article.blocks) {
        if (!isExample(block)) {
            continue;
        }
        const auto judged = model.judge(readingTextOf(block.role, block.range, source));
        for (auto it = judged.cbegin(); it != judged.cend(); ++it) {
            suggestions.append({it.key(), article.issue, article.id, block.range, it->probability,
                                it->because,
                                it->like.first(std::min(LongestLike, it->like.size()))});
        }
    }
    return suggestions;
}

/// Of each tag the first of its highest suggestions; the highest first.
QList<TagSuggestion> bestOfEachTag(QList<TagSuggestion> suggestions)
{
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const TagSuggestion &a, const TagSuggestion &b) {
                         return std::pair(-a.score, a.tag) < std::pair(-b.score, b.tag);
                     });
    QSet<TagId> seen;
    suggestions.removeIf([&](const TagSuggestion &suggestion) {
        const bool isFirst = !seen.contains(suggestion.tag);
        seen.insert(suggestion.tag);
        return !isFirst || suggestion.score <= 0;
    });
    return suggestions;
}

} // namespace

Suggestions::Suggestions(ProjectCore &core)
    : m_core(core)
{}

const TagModel &Suggestions::model()
{
    if (!m_model) {
        const QList<TagExample> examples =
            m_core.read([](Storage &stored) { return allExamples(stored); });
        m_model.emplace();
        for (const TagExample &example : examples) {
            m_model->learn(example);
        }
        m_skills = examples.size() >= LeastExamples ? measure(examples) : QList<TagSkill>();
    }
    return *m_model;
}

QList<TagSkill> Suggestions::skills()
{
    model();
    return m_skills;
}

QList<TagSuggestion> Suggestions::ofArticle(ArticleId id)
{
    const TagModel &model = this->model();
    return m_core.read([&](Storage &stored) {
        const std::optional<Article> article = stored.articles.find(id);
        if (!article) {
            return QList<TagSuggestion>();
        }
        const QString source = stored.sources.text(stored.sources.ofIssue(article->issue));
        QList<TagSuggestion> list =
            bestOfEachTag(ofTopics(*article, stored.tags.all()) + learned(*article, source, model));
        const QList<Annotation> annotations = stored.annotations.ofIssue(article->issue);
        const auto unwanted = stored.checking.unwantedTags();
        list.removeIf([&](const TagSuggestion &suggestion) {
            return unwanted.contains({id, suggestion.tag})
                   || isTagged(annotations, *article, suggestion.tag);
        });
        return list;
    });
}

Result<void> Suggestions::decline(ArticleId article, TagId tag)
{
    Storage &stored = m_core.storage;
    return m_core.perform({ActionKind::DeclineTag}, [&](ActionDraft &action) -> Result<void> {
        const std::optional<Tag> found = stored.tags.find(tag);
        action.issue = stored.articles.issueOf(article);
        action.article = article;
        if (!found || !action.issue.isValid()) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = found->name;
        stored.checking.addUnwanted(article, tag, action.coder, QDateTime::currentDateTimeUtc());
        return {};
    });
}

} // namespace jianbao
