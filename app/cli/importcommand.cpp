// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/jobrun.h"
#include "app/project/issues/issueimport.h"
#include "app/project/project.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

Result<std::unique_ptr<Project>> openOrCreate(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Project::open(path);
    }
    return Project::create(path, defaultCodebook(QLocale::system().language()));
}

ImportReport importInto(Project &project, const QStringList &paths)
{
    IssueImport import(project, paths);
    return runToEnd<ImportReport>(import,
                                  [](const QString &file) { return QFileInfo(file).fileName(); });
}

QString reportText(const ImportReport &report)
{
    QString text = u"Imported: %1\n"_s.arg(report.added.size());
    for (const QString &path : report.alreadyThere) {
        text += "Already in the project: "_L1 + path + u'\n';
    }
    for (const QString &path : report.damaged) {
        text += "Has bytes that its encoding does not know, shown as U+FFFD: "_L1 + path + u'\n';
    }
    return text;
}

ExitCode runImport(const QCommandLineParser &parser)
{
    QStringList paths = parser.positionalArguments();
    const QString projectPath = paths.takeFirst();
    if (!QFileInfo::exists(projectPath) && !projectPath.endsWith(".jianbao"_L1)) {
        complain(projectPath
                 + " does not exist, and a new project must be named *.jianbao. "
                   "See jianbao-cli import --help."_L1);
        return ExitCode::Usage;
    }
    const auto project = openOrCreate(projectPath);
    if (!project) {
        return failed(project.error(), ExitCode::ProjectProblem);
    }
    if (const Result<void> writable = (*project)->checkWritable(); !writable) {
        return failed(writable.error(), ExitCode::ProjectProblem);
    }
    (*project)->setCoder(parser.value(u"coder"_s));
    const ImportReport report = importInto(**project, paths);
    for (const Error &failure : report.failures) {
        complain(failure);
    }
    const ExitCode printed = print(reportText(report));
    return printed == ExitCode::Ok && !report.failures.isEmpty() ? ExitCode::SomeInputFailed
                                                                 : printed;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"Put issue texts into a project, making the project if there is none."_s,
        u"PROJECT FILE…"_s,
        u"Imports text and Markdown files, and all of them below a folder, into PROJECT (a\n"
        ".jianbao file). Each file goes in as a whole or not at all. A file whose bytes are in\n"
        "the project already is named and left out; that counts as success. The exit code is 1\n"
        "when a file could not be imported, 3 when the project could not be used."_s,
        {
            coderOption(),
        },
        u"import takes a PROJECT and at least one FILE"_s,
        takes<2, AnyNumber>,
        runImport,
    };
}

} // namespace jianbao::cli
