// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: killedworker export|backup|undo|store|migrate|end PROJECT. Does the same again and again
// and writes a line for each time once it has returned. tst_killed kills it. With "end" it comes to
// its end by itself, as slowly as a killed program may.

#include "app/project/facts/tableexport.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/backups.h"
#include "app/storage/projectfile/projectfile.h"
#include "tests/app/project/kills.h"
#include "tests/app/project/nextschema.h"
#include "tests/support/projects.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <sys/inotify.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <thread>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 400;

void tell(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

void exportAgainAndAgain(const QString &path)
{
    const auto project = test::openProject(path);
    tell(0);
    for (int round = 1; round <= Rounds; ++round) {
        if (exportCsv(*project, {ExportTable::Facts, {}}, path + u".csv"_s)) {
            tell(round);
        }
    }
}

void backUpAgainAndAgain(const QString &path)
{
    const auto project = test::openProject(path);
    tell(0);
    for (int round = 1; round <= Rounds; ++round) {
        if (project->backups().make(SnapshotReason::BulkAction)) {
            tell(round);
        }
    }
}

qint64 lastDone(const Project &project)
{
    const auto next = const_cast<Project &>(project).history().nextUndo();
    return next ? next->id.value : 0;
}

void undoAndRedoAgainAndAgain(const QString &path)
{
    const auto project = test::openProject(path);
    tell(lastDone(*project));
    for (int round = 1; round <= Rounds; ++round) {
        while (project->history().undo()) {
            tell(lastDone(*project));
        }
        while (project->history().redo()) {
            tell(lastDone(*project));
        }
    }
}

/// In the background, as the window imports large files.
void storeAgainAndAgain(const QString &path)
{
    const auto project = test::openProject(path);
    tell(0);
    for (int round = 1; round <= Rounds; ++round) {
        QEventLoop loop;
        project->library().addInBackground(std::make_shared<ImportedIssue>(test::largeIssue(round)),
                                           [&](const Result<IssueId> &added) {
                                               tell(added ? round : -1);
                                               loop.quit();
                                           });
        loop.exec();
    }
}

void migrate(const QString &path)
{
    tell(0);
    if (ProjectFile::open(path, test::nextSchema())) {
        tell(1);
    }
}

/// Ends its first thread, as the system does it where a program is killed, and the last one only
/// when another program looks at the lock.
[[noreturn]] void endSlowly(const QString &path)
{
    (void)test::openProject(path).release();
    const int watch = inotify_init();
    inotify_add_watch(watch, QFile::encodeName(path + u"-lock"_s).constData(), IN_OPEN);
    std::thread([watch] {
        inotify_event event;
        (void)!read(watch, &event, sizeof event);
        _exit(0);
    }).detach();
    tell(0);
    syscall(SYS_exit, 0);
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString work = arguments.value(1);
    const QString path = arguments.value(2);
    if (work == "export"_L1) {
        exportAgainAndAgain(path);
    } else if (work == "backup"_L1) {
        backUpAgainAndAgain(path);
    } else if (work == "undo"_L1) {
        undoAndRedoAgainAndAgain(path);
    } else if (work == "store"_L1) {
        storeAgainAndAgain(path);
    } else if (work == "migrate"_L1) {
        migrate(path);
    } else if (work == "end"_L1) {
        endSlowly(path);
    } else {
        return 2;
    }
    return 0;
}
