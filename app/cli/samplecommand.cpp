// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/samplecommand.h"

#include "app/cli/console.h"
#include "app/project/sampleproject.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

CommandInfo SampleCommand::info() const
{
    return {
        u"sample"_s,
        u"Make a project of the sample issues that come with the program."_s,
        u"PROJECT"_s,
        u"Makes the file PROJECT with four invented issues and a few annotations, to try things\n"
        "on. A file that exists is left as it is."_s,
    };
}

void SampleCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"chinese"_s, u"Name the tags and write the notes in Chinese."_s});
}

ExitCode SampleCommand::run(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1) {
        complain(u"sample takes exactly one PROJECT. See jianbao-cli sample --help."_s);
        return ExitCode::Usage;
    }
    const auto language = parser.isSet(u"chinese"_s) ? QLocale::Chinese : QLocale::English;
    const auto project = createSampleProject(paths.first(), language);
    if (!project) {
        complain(project.error());
        return ExitCode::ProjectProblem;
    }
    return ExitCode::Ok;
}

} // namespace jianbao::cli
