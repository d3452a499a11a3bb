// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
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

ExitCode runWordLists(const QCommandLineParser &parser)
{
    const auto project = Project::open(parser.positionalArguments().first());
    if (!project) {
        return failed(project.error(), ExitCode::ProjectProblem);
    }
    (*project)->setCoder(parser.value(u"coder"_s));
    if (!change((*project)->wordLists(), parser)) {
        return ExitCode::SomeInputFailed;
    }
    return print(listText(**project));
}

} // namespace

Command wordListsCommand()
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
        {
            {u"add"_s, u"Add FILE, or replace the list of this name."_s, u"FILE"_s},
            {u"remove"_s, u"Remove the list NAME."_s, u"NAME"_s},
            coderOption(),
        },
        u"wordlists takes exactly one PROJECT"_s,
        takes<1>,
        runWordLists,
    };
}

} // namespace jianbao::cli
