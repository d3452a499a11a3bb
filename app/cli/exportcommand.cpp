// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/project/facts/tableexport.h"
#include "app/project/project.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

Result<ExportReport> exportToStandardOutput(Project &project, const ExportRequest &request,
                                            FormulaGuard guard)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileNotWritable, u"Standard output"_s, out.errorString());
    }
    CsvWriter writer(out, guard);
    const Result<int> rows = exportTable(project, request, writer);
    if (!rows) {
        return fail(rows.error().code, u"Standard output"_s, rows.error().cause);
    }
    if (!out.flush()) {
        return fail(ErrorCode::FileNotWritable, u"Standard output"_s, out.errorString());
    }
    return ExportReport{*rows, writer.overlongCells()};
}

ExportTable wantedTable(const QCommandLineParser &parser)
{
    if (parser.isSet(u"notes"_s)) {
        return ExportTable::Notes;
    }
    return parser.isSet(u"facts"_s) ? ExportTable::Facts : ExportTable::Annotations;
}

bool acceptsExport(const QCommandLineParser &parser)
{
    const bool isOneTable = !parser.isSet(u"facts"_s) || !parser.isSet(u"notes"_s);
    return takes<1>(parser) && !parser.value(u"csv"_s).isEmpty() && isOneTable;
}

ExitCode runExport(const QCommandLineParser &parser)
{
    const auto project = Project::open(parser.positionalArguments().first());
    if (!project) {
        return failed(project.error(), ExitCode::ProjectProblem);
    }
    const QString out = parser.value(u"csv"_s);
    const ExportRequest request{wantedTable(parser), {}};
    const FormulaGuard guard =
        parser.isSet(u"guard-formulas"_s) ? FormulaGuard::On : FormulaGuard::Off;
    const Result<ExportReport> report = out == "-"_L1
                                            ? exportToStandardOutput(**project, request, guard)
                                            : exportCsv(**project, request, out, guard);
    if (!report) {
        return failed(report.error(), ExitCode::OutputFailed);
    }
    if (report->overlongCells > 0) {
        complain(u"%1 cells are longer than the %2 characters that a spreadsheet shows; the file "
                 "holds them whole."_s.arg(report->overlongCells)
                     .arg(CsvWriter::SpreadsheetCellLimit));
    }
    return ExitCode::Ok;
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        u"Write the annotations, facts or notes of a project as CSV."_s,
        u"--csv OUT PROJECT"_s,
        u"Writes one row per annotation and tag, or with --facts one row per fact, or with\n"
        "--notes one row per note on an issue, an article or a passage, to the file OUT (- for\n"
        "standard output): UTF-8 with a byte-order mark, RFC 4180. Offsets count Unicode code\n"
        "points of the source text. An older OUT is replaced only when the new one is complete;\n"
        "a symbolic link is refused."_s,
        {
            {u"csv"_s, u"Write CSV to OUT, or to standard output for -."_s, u"OUT"_s},
            {u"facts"_s, u"Export the facts instead of the annotations."_s},
            {u"notes"_s, u"Export the notes instead of the annotations."_s},
            {u"guard-formulas"_s,
             u"Put an apostrophe before cells that a spreadsheet would run as a formula. "
             "Without it every cell is written as it is."_s},
        },
        u"export takes --csv OUT, one table and one PROJECT"_s,
        acceptsExport,
        runExport,
    };
}

} // namespace jianbao::cli
