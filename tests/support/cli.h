// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace jianbao::test {

/// How a run of the command ended.
struct CliResult
{
    int exitCode = -1; ///< -1: it did not start, crashed or did not end.
    QByteArray out;
    QByteArray error;
};

/// Runs the real `jianbao-cli` with these arguments and this standard input.
CliResult runCli(const QStringList &arguments, const QByteArray &input = {});

/// Output of JSON lines, one object a line.
QList<QJsonObject> jsonLines(const QByteArray &output);

/// What `inspect --json` prints for a file; an empty object where it fails.
QJsonObject inspectedJson(const QString &path);

/// The part of a text between two code points.
QString codePointSlice(const QString &text, qsizetype start, qsizetype end);

} // namespace jianbao::test
