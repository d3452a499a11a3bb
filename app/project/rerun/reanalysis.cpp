// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/reanalysis.h"

#include "app/lexicons/lexicons.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/rerun/reanalysisplan.h"
#include "app/project/wordlists.h"

#include <QFutureWatcher>
#include <QMap>
#include <QPointer>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <algorithm>

namespace jianbao {

namespace {

/// Issues that are analysed but not yet written, at most; bounds the memory of a run.
constexpr int LargestWindow = 4;

using Words = std::shared_ptr<const Lexicons>;

} // namespace

class Reanalysis::Private
{
public:
    Private(Reanalysis *publicPart, Project &target, const QList<IssueId> &given)
        : q(publicPart)
        , project(&target)
        , issues(given)
    {
        pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, LargestWindow));
    }

    void startMore();
    void startIssue(int index);
    void takePlan(int index, const ReanalysisPlan &plan);
    void writeReady();
    bool isOutdated(const ReanalysisPlan &plan) const;
    void write(const ReanalysisPlan &plan);
    void finishWhenDone();

    Reanalysis *q;
    QPointer<Project> project;
    const QList<IssueId> issues;
    QThreadPool pool;
    QMap<int, ReanalysisPlan> ready; ///< Analysed, waiting for their turn.
    int started = 0;
    int written = 0;
    int running = 0;
    bool finished = false;
    ReanalysisReport report;
};

Reanalysis::Reanalysis(Project &project, const QList<IssueId> &issues, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, project, issues))
{}

Reanalysis::~Reanalysis()
{
    d->pool.waitForDone();
}

void Reanalysis::start()
{
    d->startMore();
    d->finishWhenDone();
}

void Reanalysis::cancel()
{
    d->report.cancelled = true;
    d->finishWhenDone();
}

void Reanalysis::Private::startMore()
{
    while (!report.cancelled && project && started < issues.size()
           && started - written < LargestWindow) {
        startIssue(started++);
    }
}

void Reanalysis::Private::startIssue(int index)
{
    const std::optional<StoredIssue> stored = project->library().storedIssue(issues[index]);
    if (!stored) { // removed in the meantime
        takePlan(index, {});
        return;
    }
    ++running;
    auto *watcher = new QFutureWatcher<ReanalysisPlan>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, index] {
        --running;
        watcher->deleteLater();
        takePlan(index, watcher->future().takeResult());
        startMore();
        finishWhenDone();
    });
    const QString source = project->library().sourceText(issues[index]);
    const Words words = project->wordLists().lexicons();
    watcher->setFuture(QtConcurrent::run(&pool, [stored = *stored, source, words] {
        return planReanalysis(stored, source, *words);
    }));
}

void Reanalysis::Private::takePlan(int index, const ReanalysisPlan &plan)
{
    ready.insert(index, plan);
    writeReady();
}

/// Issues are written in the order they were given, so that a run is the same each time.
void Reanalysis::Private::writeReady()
{
    while (!report.cancelled && project && ready.contains(written)) {
        const ReanalysisPlan plan = ready.take(written);
        if (isOutdated(plan)) {
            startIssue(written);
            return;
        }
        write(plan);
        const IssueId issue = issues[written++];
        Q_EMIT q->progress(written, int(issues.size()), issue);
    }
}

/// Whether the issue, or a word list, is no more what the plan was made for.
bool Reanalysis::Private::isOutdated(const ReanalysisPlan &plan) const
{
    if (!plan.before.id.isValid()) {
        return false;
    }
    const std::optional<StoredIssue> now = project->library().storedIssue(plan.before.id);
    return now && (*now != plan.before || project->wordLists().engineVersion() != plan.engine);
}

void Reanalysis::Private::write(const ReanalysisPlan &plan)
{
    ++report.issues;
    if (!project->library().issue(plan.before.id)) {
        return;
    }
    const Result<SuggestionChanges> changes = project->library().applyPlan(plan);
    if (changes) {
        report.changes += *changes;
    } else {
        report.failures.append(changes.error());
    }
}

void Reanalysis::Private::finishWhenDone()
{
    const bool complete = report.cancelled || !project || written == issues.size();
    if (complete && running == 0 && !finished) {
        finished = true;
        ready.clear();
        Q_EMIT q->finished(report);
    }
}

} // namespace jianbao
