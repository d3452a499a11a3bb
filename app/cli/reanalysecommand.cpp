// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/idsof.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jobrun.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/rerun/reanalysis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ReanalysisReport reanalyse(Project &project, const QList<IssueId> &issues)
{
    Reanalysis job(project, issues);
    return runToEnd<ReanalysisReport>(
        job, [&](IssueId id) { return project.library().issue(id).value_or(Issue()).fileName; });
}

qsizetype decidedCount(const SuggestionChanges &changes)
{
    return std::count_if(changes.facts.cbegin(), changes.facts.cend(),
                         [](const FactChange &change) { return change.isDecided; });
}

QString reportText(const ReanalysisReport &report)
{
    const SuggestionChanges &changes = report.changes;
    QString text = u"Issues: %1\n"_s.arg(report.issues);
    text += u"New: %1\n"_s.arg(changes.count(SuggestionChange::New));
    text += u"Gone: %1\n"_s.arg(changes.count(SuggestionChange::Gone));
    text += u"Changed: %1\n"_s.arg(changes.count(SuggestionChange::Changed));
    text += u"Decided and seen otherwise now: %1\n"_s.arg(decidedCount(changes));
    text += u"Articles added: %1, removed: %2, with other lines: %3\n"_s.arg(changes.articlesAdded)
                .arg(changes.articlesRemoved)
                .arg(changes.articlesSplitAnew);
    return text;
}

ExitCode runReanalyse(const QCommandLineParser &parser)
{
    const auto project = Project::open(parser.positionalArguments().first());
    if (!project) {
        return failed(project.error(), ExitCode::ProjectProblem);
    }
    (*project)->setCoder(parser.value(u"coder"_s));
    const ReanalysisReport report =
        reanalyse(**project, parser.isSet(u"stale"_s) ? (*project)->library().staleIssues()
                                                      : idsOf((*project)->library().issues()));
    for (const Error &failure : report.failures) {
        complain(failure);
    }
    const ExitCode printed = print(reportText(report));
    return printed == ExitCode::Ok && !report.failures.isEmpty() ? ExitCode::ProjectProblem
                                                                 : printed;
}

} // namespace

Command reanalyseCommand()
{
    return {
        u"reanalyse"_s,
        u"Run the engine over the issues of a project again."_s,
        u"PROJECT"_s,
        u"Reads all issues of PROJECT with the engine and word lists of today and prints how many\n"
        "facts and topics are newly proposed, no more proposed, and proposed otherwise. What a\n"
        "person accepted, corrected, rejected or made stays as it is. Each issue that changes is\n"
        "one step of undo."_s,
        {
            {u"stale"_s, u"Only issues last read with another engine or other word lists."_s},
            coderOption(),
        },
        u"reanalyse takes exactly one PROJECT"_s,
        takes<1>,
        runReanalyse,
    };
}

} // namespace jianbao::cli
