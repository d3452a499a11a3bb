// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importcommand.h"

#include "app/cli/console.h"
#include "app/cli/progressline.h"
#include "app/project/issueimport.h"
#include "app/project/project.h"

#include <QEventLoop>
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
    ProgressLine line;
    ImportReport report;
    QEventLoop loop;
    IssueImport import(project, paths);
    QObject::connect(&import, &IssueImport::progress, &loop,
                     [&](int done, int total, const QString &file) {
                         line.show(done, total, QFileInfo(file).fileName());
                     });
    // Queued, so that an import that ends at once does not quit a loop that is not running yet.
    QObject::connect(
        &import, &IssueImport::finished, &loop,
        [&](const ImportReport &finished) {
            report = finished;
            loop.quit();
        },
        Qt::QueuedConnection);
    import.start();
    loop.exec();
    line.clear();
    return report;
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

} // namespace

CommandInfo ImportCommand::info() const
{
    return {
        u"import"_s,
        u"Put issue texts into a project, making the project if there is none."_s,
        u"PROJECT FILE…"_s,
        u"Imports text and Markdown files, and all of them below a folder, into PROJECT (a\n"
        ".jianbao file). Each file goes in as a whole or not at all. A file whose bytes are in\n"
        "the project already is named and left out; that counts as success. The exit code is 1\n"
        "when a file could not be imported, 3 when the project could not be used."_s,
    };
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"coder"_s, u"Name kept in the project's history."_s, u"NAME"_s});
}

ExitCode ImportCommand::run(const QCommandLineParser &parser)
{
    QStringList paths = parser.positionalArguments();
    if (paths.size() < 2) {
        complain(u"import takes a PROJECT and at least one FILE. See jianbao-cli import --help."_s);
        return ExitCode::Usage;
    }
    const QString projectPath = paths.takeFirst();
    if (!QFileInfo::exists(projectPath) && !projectPath.endsWith(".jianbao"_L1)) {
        complain(projectPath
                 + " does not exist, and a new project must be named *.jianbao. "
                   "See jianbao-cli import --help."_L1);
        return ExitCode::Usage;
    }
    const auto project = openOrCreate(projectPath);
    if (!project) {
        complain(project.error());
        return ExitCode::ProjectProblem;
    }
    if (const Result<void> writable = (*project)->checkWritable(); !writable) {
        complain(writable.error());
        return ExitCode::ProjectProblem;
    }
    (*project)->setCoder(parser.value(u"coder"_s));
    const ImportReport report = importInto(**project, paths);
    for (const Error &failure : report.failures) {
        complain(failure);
    }
    if (const Result<void> written = writeOut(reportText(report).toUtf8()); !written) {
        complain(written.error());
        return ExitCode::OutputFailed;
    }
    return report.failures.isEmpty() ? ExitCode::Ok : ExitCode::SomeInputFailed;
}

} // namespace jianbao::cli
