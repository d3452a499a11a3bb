// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include "tests/support/paths.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

constexpr int Patience = 300000; // ms; only a hang takes that long

} // namespace

CliResult runCli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program(u"jianbao-cli"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

QList<QJsonObject> jsonLines(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

QJsonObject inspectedJson(const QString &path)
{
    return QJsonDocument::fromJson(runCli({u"inspect"_s, u"--json"_s, path}).out).object();
}

QString codePointSlice(const QString &text, qsizetype start, qsizetype end)
{
    const QList<uint> codePoints = text.toUcs4().sliced(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()),
                             codePoints.size());
}

} // namespace jianbao::test
