// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issuestoring.h"

#include "app/project/analysiswriting.h"
#include "app/project/projectcore.h"
#include "app/storage/openfile.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <numeric>

namespace jianbao {

namespace {

/// Facts that are stored in about a twentieth of a second.
constexpr qsizetype MostFactsAtOnce = 5000;
/// The same for the words of a text, in UTF-16 units.
constexpr qsizetype LongestTextAtOnce = 500'000;

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
    return facts > MostFactsAtOnce || issue.source.text.size() > LongestTextAtOnce;
}

IssueStoring::IssueStoring(ProjectCore &core, std::shared_ptr<const ImportedIssue> issue, Done done)
    : m_core(core)
    , m_done(std::move(done))
    , m_watcher(new QFutureWatcher<Result<Stored>>)
{
    ActionDraft draft = importDraft(*issue);
    draft.coder = core.coder;
    QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_watcher,
                     [&core] { core.finishStoring(); });
    m_watcher->setFuture(
        QtConcurrent::run([this, draft, issue, file = OpenFile(core.storage.database)] {
            return store(file, *issue, draft);
        }));
}

IssueStoring::~IssueStoring()
{
    m_isCancelled = true;
    m_watcher->disconnect();
    m_watcher->waitForFinished();
    m_watcher->deleteLater();
    m_core.storage.file->noteChange(); // it was no other program
}

/// Runs in the thread.
Result<IssueStoring::Stored> IssueStoring::store(const OpenFile &file, const ImportedIssue &issue,
                                                 ActionDraft draft) const
{
    OpenedDatabase connection = file.forWriting();
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    (*connection)->stopWhen(m_isCancelled);
    Storage stored(std::move(*connection));
    const auto work = [&] { return storeIssue(stored, issue, draft); };
    return stored.actions.performAddition(draft, work).map([&](const ChangedRows &rows) {
        return Stored{draft.issue, rows};
    });
}

Result<IssueStoring::Stored> IssueStoring::result() const
{
    m_watcher->waitForFinished();
    return m_watcher->result();
}

} // namespace jianbao
