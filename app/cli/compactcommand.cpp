// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/safekeeping/compaction.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ExitCode runCompact(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    const CompactionOptions options{parser.isSet(u"drop-history"_s),
                                    parser.isSet(u"drop-snapshots"_s)};
    const Result<CompactionReport> report = compactProject(paths.first(), options);
    if (!report) {
        return ended(report);
    }
    return print(u"%1 bytes before, %2 bytes now; %3 steps and %4 snapshots dropped\n"_s
                     .arg(report->sizeBefore)
                     .arg(report->sizeAfter)
                     .arg(report->stepsDropped)
                     .arg(report->snapshotsDropped));
}

} // namespace

Command compactCommand()
{
    return {
        u"compact"_s,
        u"Write a project anew, without what was deleted from it."_s,
        u"PROJECT"_s,
        u"Makes the file of PROJECT as small as what it holds; what was deleted is then in no "
        u"byte\n"
        "of it. The steps of undo hold what they took away, and so do the snapshots in the folder\n"
        "of backups: both stay unless the options say otherwise. Beyond the newest 10,000 steps "
        "or\n"
        "256 MiB of them the history is dropped in any case."_s,
        {
            {u"drop-history"_s, u"Drop all steps of undo."_s},
            {u"drop-snapshots"_s, u"Remove all snapshots in the folder of backups."_s},
        },
        u"usage: jianbao-cli compact PROJECT"_s,
        takes<1>,
        runCompact,
    };
}

} // namespace jianbao::cli
