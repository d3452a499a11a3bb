// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/reanalysisplan.h"

#include "app/engine/analysis.h"
#include "app/engine/engineversion.h"
#include "app/project/facts/factmatching.h"
#include "app/project/rerun/articlematching.h"

#include <algorithm>

namespace jianbao {

namespace {

/// What the import noted of the bytes; no run of the engine changes it.
bool isOfDecoding(const Diagnostic &diagnostic)
{
    return diagnostic.code == DiagnosticCode::InvalidBytes
           || diagnostic.code == DiagnosticCode::DoubtfulEncoding
           || diagnostic.code == DiagnosticCode::ControlCharacters;
}

bool isOfFacts(const Diagnostic &diagnostic)
{
    return diagnostic.code == DiagnosticCode::PartsDoNotSum;
}

QList<Article> articlesOf(const IssueAnalysis &analysis)
{
    QList<Article> articles;
    for (const AnalysedArticle &analysed : analysis.articles) {
        articles.append(analysed.article);
    }
    return articles;
}

/// The facts of all articles by place, with the index of their article.
struct FoundFacts
{
    explicit FoundFacts(const IssueAnalysis &analysis, QStringView source)
    {
        QList<std::pair<Fact, int>> all;
        for (int i = 0; i < analysis.articles.size(); ++i) {
            for (const Fact &fact : analysis.articles[i].facts) {
                all.append({fact, i});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const auto &left, const auto &right) {
            return left.first.range < right.first.range;
        });
        for (auto &[fact, article] : all) {
            fact.quote = fact.range.in(source).toString();
            facts.append(fact);
            articles.append(article);
        }
    }

    QList<Fact> facts;
    QList<int> articles;
};

/// Makes the plan of one issue.
class Planner
{
public:
    Planner(const StoredIssue &stored, const QString &source, const Lexicons &lexicons)
        : m_stored(stored)
        , m_source(source)
        , m_lexicons(lexicons)
    {
        m_plan.before = stored;
        m_plan.engine = engineVersion(lexicons);
    }

    ReanalysisPlan make()
    {
        m_plan.keepsSplit = m_stored.isSplitByHand;
        if (!m_plan.keepsSplit) {
            m_analysis = analyse(m_source, m_stored.info, m_lexicons);
            takeArticles();
            m_plan.keepsSplit = losesSomething();
        }
        if (m_plan.keepsSplit) {
            m_analysis = analyseArticles(m_stored.articles, m_source, m_stored.info, m_lexicons);
            keepArticles();
        }
        takeDiagnostics();
        takeFacts();
        return m_plan;
    }

private:
    void takeArticles();
    void keepArticles();
    bool losesSomething() const;
    void takeDiagnostics();
    void takeFacts();
    void addMatched(const StoredFact &stored, const Fact &found, int article);
    void addUnmatched(const StoredFact &stored);
    void addMove(const StoredFact &stored, int article);

    const StoredIssue &m_stored;
    const QString &m_source;
    const Lexicons &m_lexicons;
    IssueAnalysis m_analysis;
    ReanalysisPlan m_plan;
};

/// The new articles, each with the id and the review state of the stored one that it continues.
void Planner::takeArticles()
{
    m_plan.articles = articlesOf(m_analysis);
    m_plan.furniture = m_analysis.furniture;
    const QList<int> matches = matchArticles(m_plan.articles, m_stored.articles);
    for (int i = 0; i < matches.size(); ++i) {
        Article &article = m_plan.articles[i];
        article.issue = m_stored.id;
        article.position = i;
        if (matches[i] >= 0) {
            article.id = m_stored.articles[matches[i]].id;
            article.review = m_stored.articles[matches[i]].review;
            article.note = m_stored.articles[matches[i]].note;
        }
    }
    for (int i = 0; i < m_stored.articles.size(); ++i) {
        if (!matches.contains(i)) {
            m_plan.removedArticles.append(m_stored.articles[i].id);
        }
    }
}

void Planner::keepArticles()
{
    m_plan.articles = articlesOf(m_analysis);
    m_plan.furniture = m_stored.furniture;
    m_plan.removedArticles.clear();
}

/// Whether the new split has no place for something that a person has decided.
bool Planner::losesSomething() const
{
    const ArticleFinder finder(m_plan.articles);
    const auto isTended = [this](const Article &article) {
        return (article.review != ReviewState::Unseen || !article.note.isEmpty())
               && m_plan.removedArticles.contains(article.id);
    };
    const auto isHomeless = [&finder](const StoredFact &stored) {
        return stored.isDecided() && finder.at(stored.fact.range.start) < 0;
    };
    return std::any_of(m_stored.articles.cbegin(), m_stored.articles.cend(), isTended)
           || std::any_of(m_stored.facts.cbegin(), m_stored.facts.cend(), isHomeless);
}

void Planner::takeDiagnostics()
{
    for (const Diagnostic &diagnostic : m_stored.diagnostics) {
        if (m_plan.keepsSplit ? !isOfFacts(diagnostic) : isOfDecoding(diagnostic)) {
            m_plan.diagnostics.append(diagnostic);
        }
    }
    m_plan.diagnostics += m_analysis.diagnostics;
}

void Planner::takeFacts()
{
    const FoundFacts found(m_analysis, m_source);
    const QList<int> matches = matchFacts(found.facts, m_stored.facts);
    QList<bool> isMatched(m_stored.facts.size(), false);
    for (int i = 0; i < matches.size(); ++i) {
        if (matches[i] >= 0) {
            isMatched[matches[i]] = true;
            addMatched(m_stored.facts[matches[i]], found.facts[i], found.articles[i]);
        } else {
            m_plan.facts.append({FactStep::Do::Add, found.articles[i], {}, found.facts[i], false});
        }
    }
    const ArticleFinder finder(m_plan.articles);
    for (int i = 0; i < m_stored.facts.size(); ++i) {
        const StoredFact &stored = m_stored.facts[i];
        if (!isMatched[i]) {
            addUnmatched(stored);
        }
        if (stored.isDecided()) {
            addMove(stored, finder.at(stored.fact.range.start));
        }
    }
}

void Planner::addMatched(const StoredFact &stored, const Fact &found, int article)
{
    const bool isSame = haveSameContent(stored.proposed(), found);
    if (stored.isDecided()) {
        if (!isSame && stored.fact.origin == FactOrigin::Engine) {
            const auto what = stored.proposal ? FactStep::Do::ReplaceProposal : FactStep::Do::Tell;
            m_plan.facts.append({what, -1, stored.proposed(), found, true});
            m_plan.facts.last().before.id = stored.fact.id;
            m_plan.facts.last().before.article = stored.fact.article;
        }
    } else if (isSame) {
        addMove(stored, article);
    } else {
        Fact after = found;
        after.id = stored.fact.id;
        m_plan.facts.append({FactStep::Do::Update, article, stored.fact, after, false});
    }
}

void Planner::addUnmatched(const StoredFact &stored)
{
    if (!stored.isDecided()) {
        m_plan.facts.append({FactStep::Do::Remove, -1, stored.fact, {}, false});
    } else if (stored.fact.origin == FactOrigin::Engine) {
        m_plan.facts.append({FactStep::Do::Tell, -1, stored.proposed(), {}, true});
        m_plan.facts.last().before.id = stored.fact.id;
        m_plan.facts.last().before.article = stored.fact.article;
    }
}

void Planner::addMove(const StoredFact &stored, int article)
{
    if (article >= 0 && m_plan.articles[article].id != stored.fact.article) {
        m_plan.facts.append({FactStep::Do::Move, article, stored.fact, stored.fact, true});
    }
}

} // namespace

ReanalysisPlan planReanalysis(const StoredIssue &stored, const QString &source,
                              const Lexicons &lexicons)
{
    return Planner(stored, source, lexicons).make();
}

} // namespace jianbao
