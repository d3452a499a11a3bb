// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rescuecommands.h"

#include "app/cli/console.h"
#include "app/project/compaction.h"
#include "app/project/rescue.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

/// The positional arguments where their number is right; else tells how it should be.
std::optional<QStringList> arguments(const QCommandLineParser &parser, const CommandInfo &info,
                                     qsizetype least, qsizetype most)
{
    QStringList given = parser.positionalArguments();
    if (given.size() >= least && given.size() <= most) {
        return given;
    }
    complain("usage: jianbao-cli "_L1 + info.name + u' ' + info.usage + ". See jianbao-cli "_L1
             + info.name + " --help."_L1);
    return std::nullopt;
}

ExitCode print(const QString &text)
{
    if (const Result<void> written = writeOut(text.toUtf8()); !written) {
        complain(written.error());
        return ExitCode::OutputFailed;
    }
    return ExitCode::Ok;
}

template<typename T>
ExitCode ended(const Result<T> &result)
{
    if (!result) {
        complain(result.error());
        return ExitCode::ProjectProblem;
    }
    return ExitCode::Ok;
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

QString lossText(const SalvageReport &report)
{
    QString text =
        u"Saved: %1 issues, %2 articles, %3 facts, %4 annotations, %5 tags\n"
        "Lost: %6 issues, %7 articles, %8 facts, %9 annotations, "_s.arg(report.saved.issues)
            .arg(report.saved.articles)
            .arg(report.saved.facts)
            .arg(report.saved.annotations)
            .arg(report.saved.tags)
            .arg(report.lostIssues)
            .arg(report.lostArticles)
            .arg(report.lostFacts)
            .arg(report.lostAnnotations);
    text += u"%1 tags\n"_s.arg(report.lostTags);
    text += u"Without headline or time of import: %1\n"_s.arg(report.withoutDetails);
    return report.isCertain ? text : text + u"More may be lost than could be counted.\n"_s;
}

} // namespace

CommandInfo BackupCommand::info() const
{
    return {
        u"backup"_s,
        u"Make a snapshot of a project in the folder of its backups."_s,
        u"PROJECT"_s,
        u"Writes a complete, checked copy of PROJECT into the folder PROJECT-backups beside it,\n"
        "also while the window has the project open, and prints its path. Older copies are\n"
        "thinned: the latest six stay, then one a day for two weeks and one a month for two years."_s,
    };
}

void BackupCommand::addOptions(QCommandLineParser & /*parser*/) const {}

ExitCode BackupCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 1, 1);
    if (!paths) {
        return ExitCode::Usage;
    }
    const Result<QString> made = backUpProject(paths->first());
    return made ? print(*made + u'\n') : ended(made);
}

CommandInfo RestoreCommand::info() const
{
    return {
        u"restore"_s,
        u"List the snapshots of a project, or put one in its place."_s,
        u"PROJECT [SNAPSHOT]"_s,
        u"Without SNAPSHOT prints the names of the snapshots of PROJECT, newest first, with what\n"
        "they hold. With it (a name from that list, or the path of any copy) puts this snapshot\n"
        "in the place of PROJECT; what stood there is kept among the snapshots."_s,
    };
}

void RestoreCommand::addOptions(QCommandLineParser & /*parser*/) const {}

ExitCode RestoreCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 1, 2);
    if (!paths) {
        return ExitCode::Usage;
    }
    const QString &project = paths->first();
    if (paths->size() == 1) {
        QString list;
        for (const Snapshot &snapshot : snapshotsOf(project)) {
            list += lineOf(snapshot);
        }
        return print(list);
    }
    QString chosen = paths->last();
    for (const Snapshot &snapshot : snapshotsOf(project)) {
        if (QFileInfo(snapshot.path).fileName() == chosen) {
            chosen = snapshot.path;
        }
    }
    return ended(restoreProject(project, chosen));
}

CommandInfo SalvageCommand::info() const
{
    return {
        u"salvage"_s,
        u"Bring what can be read of a damaged project into a new one."_s,
        u"DAMAGED NEW"_s,
        u"Reads the project DAMAGED past the pages that cannot be read, makes the project NEW of\n"
        "what it finds, and prints how much was saved and how much is missing. DAMAGED stays as\n"
        "it is. Nothing can be undone in NEW where something is missing. The exit code is 1 then."_s,
    };
}

void SalvageCommand::addOptions(QCommandLineParser & /*parser*/) const {}

ExitCode SalvageCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 2, 2);
    if (!paths) {
        return ExitCode::Usage;
    }
    const Result<SalvageReport> report = salvageProject(paths->first(), paths->last());
    if (!report) {
        return ended(report);
    }
    const ExitCode printed = print(lossText(*report));
    return printed == ExitCode::Ok && !report->isComplete() ? ExitCode::SomeInputFailed : printed;
}

CommandInfo TwinCommand::info() const
{
    return {
        u"twin"_s,
        u"Write a project as JSON lines, for version control."_s,
        u"PROJECT OUT"_s,
        u"Writes all that PROJECT holds to the file OUT, one JSON object for each row, always in\n"
        "the same order. \"jianbao-cli rebuild OUT NEW\" makes a project of it again. The history "
        "is\n"
        "in it; the places that the window remembers are not."_s,
    };
}

void TwinCommand::addOptions(QCommandLineParser & /*parser*/) const {}

ExitCode TwinCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 2, 2);
    return paths ? ended(writeProjectTwin(paths->first(), paths->last())) : ExitCode::Usage;
}

CommandInfo CompactCommand::info() const
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
    };
}

void CompactCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"drop-history"_s, u"Drop all steps of undo."_s});
    parser.addOption({u"drop-snapshots"_s, u"Remove all snapshots in the folder of backups."_s});
}

ExitCode CompactCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 1, 1);
    if (!paths) {
        return ExitCode::Usage;
    }
    const CompactionOptions options{parser.isSet(u"drop-history"_s),
                                    parser.isSet(u"drop-snapshots"_s)};
    const Result<CompactionReport> report = compactProject(paths->first(), options);
    if (!report) {
        return ended(report);
    }
    return print(u"%1 bytes before, %2 bytes now; %3 steps and %4 snapshots dropped\n"_s
                     .arg(report->sizeBefore)
                     .arg(report->sizeAfter)
                     .arg(report->stepsDropped)
                     .arg(report->snapshotsDropped));
}

CommandInfo RebuildCommand::info() const
{
    return {
        u"rebuild"_s,
        u"Make a project of its JSON lines."_s,
        u"TWIN PROJECT"_s,
        u"Makes the project PROJECT of the file TWIN, which \"jianbao-cli twin\" or the window "
        u"wrote.\n"
        "A file that exists is left as it is."_s,
    };
}

void RebuildCommand::addOptions(QCommandLineParser & /*parser*/) const {}

ExitCode RebuildCommand::run(const QCommandLineParser &parser)
{
    const auto paths = arguments(parser, info(), 2, 2);
    return paths ? ended(rebuildProject(paths->first(), paths->last())) : ExitCode::Usage;
}

} // namespace jianbao::cli
