// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/sampleproject.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ExitCode runSample(const QCommandLineParser &parser)
{
    const auto language = parser.isSet(u"chinese"_s) ? QLocale::Chinese : QLocale::English;
    return ended(createSampleProject(parser.positionalArguments().first(), language));
}

} // namespace

Command sampleCommand()
{
    return {
        u"sample"_s,
        u"Make a project of the sample issues that come with the program."_s,
        u"PROJECT"_s,
        u"Makes the file PROJECT with four invented issues and a few annotations, to try things\n"
        "on. A file that exists is left as it is."_s,
        {
            {u"chinese"_s, u"Name the tags and write the notes in Chinese."_s},
        },
        u"sample takes exactly one PROJECT"_s,
        takes<1>,
        runSample,
    };
}

} // namespace jianbao::cli
