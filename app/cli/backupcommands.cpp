// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/safekeeping/rescue.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ExitCode runBackup(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    const Result<QString> made = backUpProject(paths.first());
    return made ? print(*made + u'\n') : ended(made);
}

QString lineOf(const Snapshot &snapshot)
{
    const Result<ProjectCounts> counts = countsOfSnapshot(snapshot.path);
    const QString content =
        counts ? u"%1 issues, %2 articles, %3 annotations, %4 facts decided, %5 tags"_s
                     .arg(counts->issues)
                     .arg(counts->articles)
                     .arg(counts->annotations)
                     .arg(counts->factsDecided)
                     .arg(counts->tags)
               : u"cannot be read"_s;
    return QFileInfo(snapshot.path).fileName() + u'\t' + content + u'\n';
}

QString listOf(const QString &project)
{
    QString list;
    for (const Snapshot &snapshot : snapshotsOf(project)) {
        list += lineOf(snapshot);
    }
    return list;
}

/// The path of a snapshot that is named as in the list; what is no such name is a path itself.
QString pathOf(const QString &chosen, const QString &project)
{
    for (const Snapshot &snapshot : snapshotsOf(project)) {
        if (QFileInfo(snapshot.path).fileName() == chosen) {
            return snapshot.path;
        }
    }
    return chosen;
}

ExitCode runRestore(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    const QString &project = paths.first();
    return paths.size() == 1 ? print(listOf(project))
                             : ended(restoreProject(project, pathOf(paths.last(), project)));
}

} // namespace

Command backupCommand()
{
    return {
        u"backup"_s,
        u"Make a snapshot of a project in the folder of its backups."_s,
        u"PROJECT"_s,
        u"Writes a complete, checked copy of PROJECT into the folder PROJECT-backups beside it,\n"
        "also while the window has the project open, and prints its path. Older copies are\n"
        "thinned: the latest six stay, then one a day for two weeks and one a month for two years."_s,
        {},
        u"usage: jianbao-cli backup PROJECT"_s,
        takes<1>,
        runBackup,
    };
}

Command restoreCommand()
{
    return {
        u"restore"_s,
        u"List the snapshots of a project, or put one in its place."_s,
        u"PROJECT [SNAPSHOT]"_s,
        u"Without SNAPSHOT prints the names of the snapshots of PROJECT, newest first, with what\n"
        "they hold. With it (a name from that list, or the path of any copy) puts this snapshot\n"
        "in the place of PROJECT; what stood there is kept among the snapshots."_s,
        {},
        u"usage: jianbao-cli restore PROJECT [SNAPSHOT]"_s,
        takes<1, 2>,
        runRestore,
    };
}

} // namespace jianbao::cli
