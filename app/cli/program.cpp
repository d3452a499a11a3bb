// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

ExitCode print(const QString &text)
{
    if (const Result<void> written = writeOut(text.toUtf8()); !written) {
        complain(written.error());
        return ExitCode::OutputFailed;
    }
    return ExitCode::Ok;
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, u"Show this help."_s};
}

} // namespace

Program::Program(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{}

ExitCode Program::run(const QStringList &arguments)
{
    if (arguments.size() < 2 || arguments[1].startsWith(u'-')) {
        return runGeneral(arguments);
    }
    for (const auto &command : m_commands) {
        if (command->info().name == arguments[1]) {
            return runCommand(*command, arguments);
        }
    }
    complain(arguments[1] + " is not a command. See jianbao-cli --help."_L1);
    return ExitCode::Usage;
}

ExitCode Program::runGeneral(const QStringList &arguments) const
{
    QCommandLineParser parser;
    parser.addOption(helpOption());
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOption(version);
    if (!parser.parse(arguments)) {
        complain(parser.errorText() + " See jianbao-cli --help."_L1);
        return ExitCode::Usage;
    }
    if (parser.isSet(version)) {
        return print("jianbao-cli "_L1 + QCoreApplication::applicationVersion() + u'\n');
    }
    if (parser.isSet(u"help"_s)) {
        return print(generalHelp());
    }
    complain(u"no command given. See jianbao-cli --help."_s);
    return ExitCode::Usage;
}

ExitCode Program::runCommand(Command &command, const QStringList &arguments)
{
    const CommandInfo info = command.info();
    QCommandLineParser parser;
    parser.setApplicationDescription(u'\n' + info.details);
    parser.addOption(helpOption());
    command.addOptions(parser);
    parser.addPositionalArgument(info.name, info.summary, info.name + u' ' + info.usage);
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!parser.parse(rest)) {
        complain(parser.errorText() + " See jianbao-cli "_L1 + info.name + " --help."_L1);
        return ExitCode::Usage;
    }
    return parser.isSet(u"help"_s) ? print(parser.helpText()) : command.run(parser);
}

QString Program::generalHelp() const
{
    QString text = u"Usage: jianbao-cli COMMAND [options] …\n"
                   "Reads newspaper issues without a window.\n\n"
                   "Commands:\n"_s;
    for (const auto &command : m_commands) {
        const CommandInfo info = command->info();
        text += "  "_L1 + info.name.leftJustified(11) + info.summary + u'\n';
    }
    text += u"\n  jianbao-cli COMMAND --help explains a command.\n\n"
            "Options:\n"
            "  -h, --help     Show this help.\n"
            "  -v, --version  Show the version.\n\n"
            "Exit codes:\n"
            "  0  All was done.\n"
            "  1  Some input could not be read or imported; the rest was done.\n"
            "  2  The command line is wrong; nothing was done.\n"
            "  3  The project could not be opened, created or written.\n"
            "  4  The result could not be written.\n"_s;
    return text;
}

} // namespace jianbao::cli
