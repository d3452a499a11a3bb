// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::CommandLine)
};

constexpr int WrongArguments = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "jianbao: %s\n", qPrintable(sentence));
    std::exit(WrongArguments);
}

QSize readSize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        refuse(Text::tr("--size takes a width and a height such as 1440x900."));
    }
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

QString readChoice(const QCommandLineParser &parser, const QCommandLineOption &option,
                   const QStringList &choices)
{
    QString value = parser.value(option);
    if (parser.isSet(option) && !choices.contains(value)) {
        refuse(
            Text::tr("--%1 takes one of: %2.").arg(option.names().first(), choices.join(u", "_s)));
    }
    return value;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    const QCommandLineOption sample(u"sample"_s, Text::tr("Opens the sample project."));
    const QCommandLineOption language(u"language"_s, Text::tr("Language of this run: zh_CN or en."),
                                      u"language"_s);
    const QCommandLineOption theme(
        u"theme"_s, Text::tr("Colours of this run: system, light or dark."), u"theme"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Text::tr("Writes the window into a PNG file and quits."), u"file"_s);
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the window, e.g. 1440x900."),
                                  u"size"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Reader and annotator for newspaper issues."));
    parser.addOptions({sample, language, theme, screenshot, size});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, Text::tr("A project (.jianbao), and issue files or folders to import."),
        u"[PROJECT] [FILE…]"_s);
    parser.process(arguments);

    CommandLine line;
    line.sample = parser.isSet(sample);
    line.language = readChoice(parser, language, {u"zh_CN"_s, u"en"_s});
    line.theme = readChoice(parser, theme, {u"system"_s, u"light"_s, u"dark"_s});
    line.screenshot = parser.value(screenshot);
    if (parser.isSet(size)) {
        line.size = readSize(parser.value(size));
    }
    for (const QString &path : parser.positionalArguments()) {
        const bool project = path.endsWith(".jianbao"_L1, Qt::CaseInsensitive);
        if (project && !line.project.isEmpty()) {
            refuse(Text::tr("One project can be opened at a time."));
        }
        if (project) {
            line.project = QFileInfo(path).absoluteFilePath();
        } else {
            line.imports.append(QFileInfo(path).absoluteFilePath());
        }
    }
    return line;
}

} // namespace jianbao
