// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wordlistscommand.h"

#include "app/cli/console.h"
#include "app/project/project.h"
#include "app/project/wordlists.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

/// Adds and removes in the order add, remove; false after the first failure, which it tells.
bool change(WordLists &lists, const QCommandLineParser &parser)
{
    for (const QString &path : parser.values(u"add"_s)) {
        if (const Result<void> added = lists.addFile(path); !added) {
            complain(added.error());
            return false;
        }
    }
    for (const QString &name : parser.values(u"remove"_s)) {
        if (const Result<void> removed = lists.remove(name); !removed) {
            complain(removed.error());
            return false;
        }
    }
    return true;
}

QString listText(Project &project)
{
    QString text;
    for (const LexiconText &list : project.wordLists().all()) {
        text += list.name + u'\n';
    }
    return text;
}

} // namespace

CommandInfo WordListsCommand::info() const
{
    return {
        u"wordlists"_s,
        u"Show, add or remove the word lists of a project."_s,
        u"PROJECT"_s,
        u"Word lists are tab-separated files like those of the program. A file adds to the list\n"
        "that its name begins with: units.tsv or units.ours.tsv adds units; its words replace\n"
        "equal ones. The first line names the columns. A file with a fault is refused as a whole,\n"
        "with the line and what is wrong. Prints the names of the project's lists. Run\n"
        "jianbao-cli reanalyse afterwards to read the issues with the new words."_s,
    };
}

void WordListsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"add"_s, u"Add FILE, or replace the list of this name."_s, u"FILE"_s});
    parser.addOption({u"remove"_s, u"Remove the list NAME."_s, u"NAME"_s});
    parser.addOption({u"coder"_s, u"Name kept in the project's history."_s, u"NAME"_s});
}

ExitCode WordListsCommand::run(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1) {
        complain(u"wordlists takes exactly one PROJECT. See jianbao-cli wordlists --help."_s);
        return ExitCode::Usage;
    }
    const auto project = Project::open(paths.first());
    if (!project) {
        complain(project.error());
        return ExitCode::ProjectProblem;
    }
    (*project)->setCoder(parser.value(u"coder"_s));
    if (!change((*project)->wordLists(), parser)) {
        return ExitCode::SomeInputFailed;
    }
    if (const Result<void> written = writeOut(listText(**project).toUtf8()); !written) {
        complain(written.error());
        return ExitCode::OutputFailed;
    }
    return ExitCode::Ok;
}

} // namespace jianbao::cli
