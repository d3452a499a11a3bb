// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/files.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/summary.h"
#include "app/engine/analysis.h"
#include "app/exporting/analysisjson.h"
#include "app/lexicons/lexicons.h"
#include "app/text/decoding.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

struct InspectedIssue
{
    SourceDescription description;
    QString source;
    IssueAnalysis analysis;
};

Result<InspectedIssue> inspect(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<DecodedText> decoded = decodeText(*bytes);
    if (!decoded) {
        return fail(decoded.error().code, path, decoded.error().cause);
    }
    InspectedIssue issue;
    issue.description = {
        QFileInfo(path).fileName(),
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()),
        decoded->encoding,
    };
    issue.source = std::move(decoded->text);
    issue.analysis = analyse(issue.source, issue.description.fileName, Lexicons::builtIn());
    issue.analysis.diagnostics = decoded->diagnostics + issue.analysis.diagnostics;
    return issue;
}

QByteArray asJson(const InspectedIssue &issue)
{
    QByteArray out;
    JsonWriter json(&out);
    writeAnalysis(json, issue.analysis, issue.source, issue.description);
    return out + '\n';
}

ExitCode runInspect(const QCommandLineParser &parser)
{
    const Result<InspectedIssue> issue = inspect(parser.positionalArguments().first());
    if (!issue) {
        return failed(issue.error(), ExitCode::SomeInputFailed);
    }
    return parser.isSet(u"json"_s) ? print(asJson(*issue))
                                   : print(summaryOf(issue->analysis, issue->description));
}

} // namespace

Command inspectCommand()
{
    return {
        u"inspect"_s,
        u"Show the articles and facts found in an issue text."_s,
        u"FILE"_s,
        u"Decodes FILE (UTF-8, UTF-16, GB18030 or Big5), splits it into articles and lists the\n"
        "facts of each. With --json, one JSON object goes to standard output; its offsets count\n"
        "Unicode code points of the decoded text, with the byte-order mark removed and every\n"
        "line end turned into a line feed."_s,
        {
            {u"json"_s, u"Print one JSON object instead of a summary."_s},
        },
        u"inspect takes exactly one FILE"_s,
        takes<1>,
        runInspect,
    };
}

} // namespace jianbao::cli
