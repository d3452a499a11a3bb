// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/checks.h"

#include "app/project/checks/figurechecks.h"
#include "app/project/projectcore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

FactQuery figuresOf(IssueId issue)
{
    FactQuery query;
    query.issue = issue;
    query.types = {FactType::Money,    FactType::Percent, FactType::Points,
                   FactType::Multiple, FactType::Count,   FactType::Measure};
    query.states = {FactState::Proposed, FactState::Accepted, FactState::Corrected};
    return query;
}

/// Where the block of an article begins in which a place lies; 0 outside of all.
qsizetype startOfParagraph(const QList<Block> &blocks, qsizetype place)
{
    for (const Block &block : blocks) {
        if (block.range.start <= place && place < block.range.end) {
            return block.range.start;
        }
    }
    return 0;
}

/// The article that holds a place of an issue, and the fact that stands exactly there.
FindingPlace placeAt(Storage &stored, IssueId issue, TextRange range)
{
    FindingPlace place{issue, {}, {}, range, {}};
    if (const std::optional<Fact> fact = stored.facts.at(issue, range)) {
        place.article = fact->article;
        place.fact = fact->id;
        place.quote = fact->quote;
    }
    return place;
}

void setVerdicts(QList<Finding> &findings, ProjectCore &core)
{
    const QHash<QString, Verdict> verdicts =
        core.read([](Storage &stored) { return stored.checking.verdicts(); });
    for (Finding &finding : findings) {
        const auto verdict = verdicts.constFind(finding.key);
        finding.verdict = verdict != verdicts.cend() ? std::optional(*verdict) : std::nullopt;
    }
}

} // namespace

CheckRun::CheckRun(ProjectCore &core, IssueId issue)
    : m_core(&core)
    , m_cursor(core, figuresOf(issue))
{
    for (const IssueId id : issue.isValid() ? QList{issue} : core.read([](Storage &stored) {
             return stored.issues.idsInOrder();
         })) {
        m_sources.insert(id, {});
    }
}

void CheckRun::advance(std::chrono::milliseconds budget)
{
    addFigures(m_cursor.next(budget));
    if (atEnd()) {
        for (const IssueId id : m_sources.keys()) {
            m_sources[id] =
                m_core->read([id](Storage &stored) { return stored.sources.ofIssue(id); });
            addSums(id);
        }
    }
}

/// Takes figures, in the order of the issues and articles, with what qualifies each.
void CheckRun::addFigures(const QList<FactRow> &rows)
{
    IssueId issue;
    QString source;
    ArticleId article;
    QList<Block> blocks;
    qsizetype previousEnd = 0;
    for (const FactRow &row : rows) {
        if (row.issue != issue) {
            issue = row.issue;
            source = m_core->sourceText(issue);
        }
        if (row.fact.article != article) {
            article = row.fact.article;
            blocks = m_core->read([article](Storage &stored) {
                return stored.articles.find(article).value_or(Article()).blocks;
            });
            previousEnd = 0;
        } else if (row.fact.range.start < previousEnd) {
            previousEnd = 0;
        }
        if (isComparable(row.fact)) {
            const qsizetype paragraph = startOfParagraph(blocks, row.fact.range.start);
            FigureStatement figure =
                statementOf(row, source, previousEnd, paragraph, *m_core->lexicons());
            if (!m_figures.isEmpty()) {
                inherit(figure, m_figures.last());
            }
            m_figures.append(figure);
        }
        previousEnd = row.fact.range.end;
    }
}

void CheckRun::addSums(IssueId issue)
{
    m_core->read([&](Storage &stored) {
        for (const Diagnostic &diagnostic : stored.issues.diagnostics(issue)) {
            if (diagnostic.code != DiagnosticCode::PartsDoNotSum) {
                continue;
            }
            Finding finding;
            finding.code = FindingCode::PartsDoNotSum;
            finding.detail = diagnostic.detail;
            finding.places = {placeAt(stored, issue, diagnostic.range)};
            m_sums.append(finding);
        }
        return true;
    });
}

QList<Finding> CheckRun::findings() const
{
    QList<Finding> findings = m_sums + findingsAmong(m_figures);
    for (Finding &finding : findings) {
        finding.key = nameOf(finding.code);
        for (const FindingPlace &place : finding.places) {
            finding.key += u"|%1:%2-%3"_s.arg(
                m_sources.value(place.issue)
                    .first(std::min<qsizetype>(16, m_sources.value(place.issue).size())),
                QString::number(place.range.start), QString::number(place.range.end));
        }
        finding.key += u'|' + finding.detail;
    }
    setVerdicts(findings, *m_core);
    return findings;
}

Checks::Checks(ProjectCore &core)
    : m_core(core)
{}

CheckRun Checks::run(IssueId issue) const
{
    return {m_core, issue};
}

QList<Finding> Checks::findings(IssueId issue) const
{
    CheckRun run = this->run(issue);
    do {
        run.advance(std::chrono::milliseconds(0));
    } while (!run.atEnd());
    return run.findings();
}

void Checks::readVerdicts(QList<Finding> &findings) const
{
    setVerdicts(findings, m_core);
}

Result<void> Checks::decide(const QList<Finding> &findings, std::optional<Verdict> verdict)
{
    return m_core.perform({ActionKind::DecideFindings}, [&](ActionDraft &action) -> Result<void> {
        for (const Finding &finding : findings) {
            action.detail = finding.subject.isEmpty() ? finding.detail : finding.subject;
            if (!finding.places.isEmpty()) {
                action.issue = finding.places.first().issue;
                action.article = finding.places.first().article;
            }
            m_core.storage.checking.setVerdict(finding, verdict, action.coder,
                                               QDateTime::currentDateTimeUtc());
        }
        return {};
    });
}

} // namespace jianbao
