// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/analysiswriting.h"

#include "app/project/rerun/suggestionlist.h"
#include "app/storage/storage.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Writes one plan; the steps come in an order that never leaves a row pointing to nothing.
class PlanWriter
{
public:
    PlanWriter(Storage &stored, const ReanalysisPlan &plan)
        : m_stored(stored)
        , m_plan(plan)
        , m_articles(plan.articles)
    {}

    SuggestionChanges write()
    {
        writeArticles();
        for (const FactStep &step : m_plan.facts) {
            writeFact(step);
        }
        for (const ArticleId id : m_plan.removedArticles) {
            m_stored.articles.remove(id);
        }
        writePage();
        return suggestionList(m_plan, m_articles, m_addedFacts);
    }

private:
    void writeArticles()
    {
        for (Article &article : m_articles) {
            if (article.id.isValid()) {
                m_stored.articles.update(article);
            } else {
                article.id = m_stored.articles.add(article);
            }
        }
    }

    void writeFact(const FactStep &step)
    {
        Fact fact = step.after;
        fact.article = step.article >= 0 ? m_articles[step.article].id : step.before.article;
        switch (step.what) {
        case FactStep::Do::Add:
            m_addedFacts.append(m_stored.facts.add(fact));
            break;
        case FactStep::Do::Update:
        case FactStep::Do::Move:
            m_stored.facts.update(fact);
            break;
        case FactStep::Do::Remove:
            m_stored.facts.remove(step.before.id);
            break;
        case FactStep::Do::ReplaceProposal:
            m_stored.facts.replaceProposal(step.before.id, step.after);
            break;
        case FactStep::Do::Tell:
            break;
        }
    }

    void writePage()
    {
        const IssueId id = m_plan.before.id;
        if (m_plan.furniture != m_plan.before.furniture) {
            m_stored.articles.removeFurniture(id);
            m_stored.articles.addFurniture(id, m_plan.furniture);
        }
        if (m_plan.diagnostics != m_plan.before.diagnostics) {
            m_stored.issues.removeDiagnostics(id);
            m_stored.issues.addDiagnostics(id, m_plan.diagnostics);
        }
        m_stored.issues.setEngine(id, m_plan.engine);
    }

    Storage &m_stored;
    const ReanalysisPlan &m_plan;
    QList<Article> m_articles; ///< Those of the plan, with the ids that new ones were given.
    QList<FactId> m_addedFacts;
};

} // namespace

void writeAnalysis(Storage &stored, IssueId id, const IssueAnalysis &analysis, QStringView source)
{
    int position = 0;
    for (const AnalysedArticle &analysed : analysis.articles) {
        Article article = analysed.article;
        article.issue = id;
        article.position = position++;
        stored.facts.add(stored.articles.add(article), analysed.facts, source);
    }
    stored.articles.addFurniture(id, analysis.furniture);
    stored.issues.addDiagnostics(id, analysis.diagnostics);
}

std::optional<StoredIssue> storedIssue(Storage &stored, IssueId id)
{
    const std::optional<Issue> issue = stored.issues.find(id);
    if (!issue) {
        return std::nullopt;
    }
    StoredIssue result;
    result.id = id;
    result.info = issue->info;
    result.engine = stored.issues.engine(id);
    result.isSplitByHand = stored.issues.isSplitByHand(id);
    result.articles = stored.articles.ofIssue(id);
    for (const Article &article : std::as_const(result.articles)) {
        for (const Fact &fact : stored.facts.ofArticle(article.id)) {
            result.facts.append({fact, stored.facts.proposal(fact.id)});
        }
    }
    std::stable_sort(result.facts.begin(), result.facts.end(),
                     [](const StoredFact &left, const StoredFact &right) {
                         return left.fact.range < right.fact.range;
                     });
    result.furniture = stored.articles.furniture(id);
    result.diagnostics = stored.issues.diagnostics(id);
    return result;
}

SuggestionChanges writePlan(Storage &stored, const ReanalysisPlan &plan)
{
    return PlanWriter(stored, plan).write();
}

} // namespace jianbao
