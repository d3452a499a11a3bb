// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/safekeeping/rescue.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

QString numberText(const RowCount &lost)
{
    if (lost.isExact()) {
        return QString::number(lost.atLeast);
    }
    if (!lost.atMost) {
        return lost.atLeast > 0 ? u"at least %1"_s.arg(lost.atLeast) : u"an unknown number of"_s;
    }
    return lost.atLeast > 0 ? u"%1 to %2"_s.arg(lost.atLeast).arg(*lost.atMost)
                            : u"up to %1"_s.arg(*lost.atMost);
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
            .arg(numberText(report.lostIssues))
            .arg(numberText(report.lostArticles))
            .arg(numberText(report.lostFacts))
            .arg(numberText(report.lostAnnotations));
    text += u"%1 tags\n"_s.arg(numberText(report.lostTags));
    text += u"Without headline or time of import: %1\n"_s.arg(report.withoutDetails);
    return report.isRestWhole ? text
                              : text + u"Of what belongs to these, something may be lost.\n"_s;
}

ExitCode runSalvage(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    const Result<SalvageReport> report = salvageProject(paths.first(), paths.last());
    if (!report) {
        return ended(report);
    }
    const ExitCode printed = print(lossText(*report));
    return printed == ExitCode::Ok && !report->isComplete() ? ExitCode::SomeInputFailed : printed;
}

} // namespace

Command salvageCommand()
{
    return {
        u"salvage"_s,
        u"Bring what can be read of a damaged project into a new one."_s,
        u"DAMAGED NEW"_s,
        u"Reads the project DAMAGED past the pages that cannot be read, makes the project NEW of\n"
        "what it finds, and prints how much was saved and how much is missing. DAMAGED stays as\n"
        "it is. Nothing can be undone in NEW where something is missing. The exit code is 1 then."_s,
        {},
        u"usage: jianbao-cli salvage DAMAGED NEW"_s,
        takes<2>,
        runSalvage,
    };
}

} // namespace jianbao::cli
