// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/issuestoring.h"

#include "app/project/issues/analysiswriting.h"
#include "app/storage/storage.h"

#include <QFileInfo>

#include <numeric>

namespace jianbao {

namespace {

Issue issueFrom(const ImportedIssue &imported)
{
    Issue issue;
    issue.info = imported.analysis.proposal;
    issue.fileName = QFileInfo(imported.filePath).fileName();
    issue.sha256 = imported.sha256;
    issue.importedAt = QDateTime::currentDateTimeUtc();
    return issue;
}

} // namespace

ActionDraft importDraft(const ImportedIssue &issue)
{
    ActionDraft draft{ActionKind::ImportIssue};
    draft.detail = QFileInfo(issue.filePath).fileName();
    draft.sha256 = issue.sha256;
    return draft;
}

Result<void> storeIssue(Storage &stored, const ImportedIssue &issue, ActionDraft &draft)
{
    if (stored.issues.withHash(issue.sha256)) {
        return fail(ErrorCode::AlreadyImported, issue.filePath);
    }
    stored.sources.add({issue.sha256, issue.source.encoding, issue.bytes, issue.source.text});
    draft.issue = stored.issues.add(issueFrom(issue));
    stored.issues.addDiagnostics(draft.issue, issue.source.diagnostics);
    stored.issues.setEngine(draft.issue, issue.engine);
    writeAnalysis(stored, draft.issue, issue.analysis, issue.source.text);
    return {};
}

bool isLarge(const ImportedIssue &issue)
{
    const auto &articles = issue.analysis.articles;
    const qsizetype facts = std::accumulate(
        articles.cbegin(), articles.cend(), qsizetype(0),
        [](qsizetype sum, const AnalysedArticle &article) { return sum + article.facts.size(); });
    return IssueRepository::isLarge(facts, issue.source.text.size());
}

Result<ChangedRows> performImport(Storage &stored, const ImportedIssue &issue, ActionDraft &draft)
{
    return stored.actions.performAddition(draft, [&] { return storeIssue(stored, issue, draft); });
}

} // namespace jianbao
