// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, u"Show this help."_s};
}

} // namespace

Program::Program(QList<Command> commands)
    : m_commands(std::move(commands))
{}

ExitCode Program::run(const QStringList &arguments) const
{
    if (arguments.size() < 2 || arguments[1].startsWith(u'-')) {
        return runGeneral(arguments);
    }
    const auto named = [&](const Command &command) { return command.name == arguments[1]; };
    const auto command = std::find_if(m_commands.cbegin(), m_commands.cend(), named);
    if (command == m_commands.cend()) {
        complain(arguments[1] + " is not a command. See jianbao-cli --help."_L1);
        return ExitCode::Usage;
    }
    return runCommand(*command, arguments);
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

ExitCode Program::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u'\n' + command.details);
    parser.addOption(helpOption());
    parser.addOptions(command.options);
    parser.addPositionalArgument(command.name, command.summary,
                                 command.name + u' ' + command.usage);
    QStringList rest = arguments;
    rest.removeAt(1);
    const QString advice = " See jianbao-cli "_L1 + command.name + " --help."_L1;
    if (!parser.parse(rest)) {
        complain(parser.errorText() + advice);
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s)) {
        return print(parser.helpText());
    }
    if (!command.accepts(parser)) {
        complain(command.rule + u'.' + advice);
        return ExitCode::Usage;
    }
    return command.run(parser);
}

QString Program::generalHelp() const
{
    QString text = u"Usage: jianbao-cli COMMAND [options] …\n"
                   "Reads newspaper issues without a window.\n\n"
                   "Commands:\n"_s;
    for (const Command &command : m_commands) {
        text += "  "_L1 + command.name.leftJustified(11) + command.summary + u'\n';
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
