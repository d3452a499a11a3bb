// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"
#include "app/cli/extractcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/inspectcommand.h"
#include "app/cli/program.h"
#include "app/cli/reanalysecommand.h"
#include "app/cli/rescuecommands.h"
#include "app/cli/samplecommand.h"
#include "app/cli/wordlistscommand.h"

#include <QCoreApplication>

#include <langinfo.h>

#include <clocale>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// Spark workers and cron jobs run in the "C" locale. Qt switches to C.UTF-8 there by itself but
/// prints a warning each time; switching first keeps standard error for real messages.
void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace jianbao::cli;
    useUtf8Locale();
    std::signal(SIGXFSZ, SIG_IGN); // a file over the limit of the system is a failed write
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"jianbao-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<InspectCommand>());
    commands.push_back(std::make_unique<ExtractCommand>());
    commands.push_back(std::make_unique<ReanalyseCommand>());
    commands.push_back(std::make_unique<WordListsCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<CompactCommand>());
    commands.push_back(std::make_unique<SalvageCommand>());
    commands.push_back(std::make_unique<TwinCommand>());
    commands.push_back(std::make_unique<RebuildCommand>());
    return static_cast<int>(Program(std::move(commands)).run(QCoreApplication::arguments()));
}
