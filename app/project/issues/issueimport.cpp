// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/issueimport.h"

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/issues/issuestoring.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/wordlists.h"

#include <QFutureWatcher>
#include <QMap>
#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>

namespace jianbao {

namespace {

/// Files that are read and wait to be written, at most; bounds the memory that an import takes.
constexpr int LargestWindow = 4;

/// Runs in a worker: all that needs no project.
Result<ImportedIssue> prepare(const QString &path, const QSet<QString> &known,
                              const std::shared_ptr<const Lexicons> &lexicons)
{
    return readInputFile(path).and_then([&](const InputFile &file) -> Result<ImportedIssue> {
        if (known.contains(file.sha256)) {
            return fail(ErrorCode::AlreadyImported, path);
        }
        return analysedIssue(file, *lexicons);
    });
}

bool hasInvalidBytes(const ImportedIssue &issue)
{
    return std::ranges::any_of(issue.source.diagnostics, [](const Diagnostic &diagnostic) {
        return diagnostic.code == DiagnosticCode::InvalidBytes;
    });
}

} // namespace

class IssueImport::Private
{
public:
    Private(IssueImport *publicPart, Project &target, const QStringList &given)
        : q(publicPart)
        , project(&target)
        , paths(given)
    {
        pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, LargestWindow));
    }

    void listFiles();
    void startMore();
    void startFile(int index);
    void writeReady();
    void write(const QString &path, Result<ImportedIssue> issue);
    void writeAside(const QString &path, ImportedIssue issue);
    void take(const QString &path, const Result<IssueId> &added, bool isDamaged);
    void finishWhenDone();

    IssueImport *q;
    QPointer<Project> project;
    QStringList paths; ///< As given; after listFiles() the files.
    QSet<QString> known;
    QThreadPool pool;
    QMap<int, Result<ImportedIssue>> ready; ///< Prepared, waiting for their turn.
    int started = 0;
    int written = 0;
    int running = 0;
    bool isWritingAside = false;
    int asideNumber = 0;
    bool finished = false;
    ImportReport report;
};

IssueImport::IssueImport(Project &project, const QStringList &paths, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, project, paths))
{}

IssueImport::~IssueImport()
{
    cancelWriting();
    d->pool.waitForDone();
}

void IssueImport::start()
{
    for (const Issue &issue : d->project->library().issues()) {
        d->known.insert(issue.sha256);
    }
    d->listFiles();
}

void IssueImport::cancel()
{
    d->report.cancelled = true;
    cancelWriting();
    d->finishWhenDone();
}

void IssueImport::cancelWriting()
{
    if (d->isWritingAside && d->project) {
        d->project->library().cancelAdding(d->asideNumber);
    }
}

void IssueImport::Private::listFiles()
{
    ++running;
    auto *watcher = new QFutureWatcher<QStringList>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher] {
        --running;
        paths = watcher->result();
        watcher->deleteLater();
        Q_EMIT q->listed(int(paths.size()));
        startMore();
        finishWhenDone();
    });
    watcher->setFuture(QtConcurrent::run(&pool, filesBelow, paths));
}

void IssueImport::Private::startMore()
{
    while (!report.cancelled && project && started < paths.size()
           && started - written < LargestWindow) {
        startFile(started++);
    }
}

void IssueImport::Private::startFile(int index)
{
    ++running;
    auto *watcher = new QFutureWatcher<Result<ImportedIssue>>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, index] {
        --running;
        ready.insert(index, watcher->future().takeResult());
        watcher->deleteLater();
        writeReady();
        startMore();
        finishWhenDone();
    });
    watcher->setFuture(
        QtConcurrent::run(&pool, prepare, paths[index], known, project->wordLists().lexicons()));
}

/// Files are written in the order they were given, so that an import is the same each time. The
/// workers have the next ones before one is written: none of them waits for the writing.
void IssueImport::Private::writeReady()
{
    while (!report.cancelled && project && !isWritingAside && ready.contains(written)) {
        const QString path = paths[written];
        Result<ImportedIssue> issue = ready.take(written);
        ++written;
        startMore();
        write(path, std::move(issue));
    }
}

void IssueImport::Private::write(const QString &path, Result<ImportedIssue> issue)
{
    if (!issue) {
        take(path, tl::unexpected(issue.error()), false);
    } else if (isLarge(*issue) || project->library().isAtWork()) {
        writeAside(path, std::move(*issue));
    } else {
        take(path, project->library().addIssue(*issue), hasInvalidBytes(*issue));
    }
}

void IssueImport::Private::writeAside(const QString &path, ImportedIssue issue)
{
    const bool isDamaged = hasInvalidBytes(issue);
    isWritingAside = true;
    asideNumber = project->library().addInBackground(
        std::make_shared<ImportedIssue>(std::move(issue)),
        [this, import = QPointer(q), path, isDamaged](const Result<IssueId> &added) {
            if (!import) {
                return;
            }
            isWritingAside = false;
            take(path, added, isDamaged);
            writeReady();
            startMore();
            finishWhenDone();
        });
}

void IssueImport::Private::take(const QString &path, const Result<IssueId> &added, bool isDamaged)
{
    if (added) {
        report.added.append(*added);
        if (isDamaged) {
            report.damaged.append(path);
        }
    } else if (added.error().code == ErrorCode::Cancelled) {
        report.cancelled = true;
        return;
    } else if (added.error().code == ErrorCode::AlreadyImported) {
        report.alreadyThere.append(path);
    } else {
        report.failures.append(added.error());
    }
    Q_EMIT q->progress(written, int(paths.size()), path);
}

void IssueImport::Private::finishWhenDone()
{
    const bool complete = report.cancelled || !project || written == paths.size();
    if (complete && running == 0 && !isWritingAside && !finished) {
        finished = true;
        ready.clear();
        Q_EMIT q->finished(report);
    }
}

} // namespace jianbao
