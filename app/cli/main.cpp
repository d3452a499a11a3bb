// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/program.h"

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
    const Program program({
        importCommand(),
        exportCommand(),
        inspectCommand(),
        extractCommand(),
        reanalyseCommand(),
        wordListsCommand(),
        sampleCommand(),
        backupCommand(),
        restoreCommand(),
        compactCommand(),
        salvageCommand(),
        twinCommand(),
        rebuildCommand(),
    });
    return static_cast<int>(program.run(QCoreApplication::arguments()));
}
