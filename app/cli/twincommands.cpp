// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/safekeeping/rescue.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ExitCode runTwin(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    return ended(writeProjectTwin(paths.first(), paths.last()));
}

ExitCode runRebuild(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    return ended(rebuildProject(paths.first(), paths.last()));
}

} // namespace

Command twinCommand()
{
    return {
        u"twin"_s,
        u"Write a project as JSON lines, for version control."_s,
        u"PROJECT OUT"_s,
        u"Writes all that PROJECT holds to the file OUT, one JSON object for each row, always in\n"
        "the same order. \"jianbao-cli rebuild OUT NEW\" makes a project of it again. The history "
        "is\n"
        "in it; the places that the window remembers are not."_s,
        {},
        u"usage: jianbao-cli twin PROJECT OUT"_s,
        takes<2>,
        runTwin,
    };
}

Command rebuildCommand()
{
    return {
        u"rebuild"_s,
        u"Make a project of its JSON lines."_s,
        u"TWIN PROJECT"_s,
        u"Makes the project PROJECT of the file TWIN, which \"jianbao-cli twin\" or the window "
        u"wrote.\n"
        "A file that exists is left as it is."_s,
        {},
        u"usage: jianbao-cli rebuild TWIN PROJECT"_s,
        takes<2>,
        runRebuild,
    };
}

} // namespace jianbao::cli
