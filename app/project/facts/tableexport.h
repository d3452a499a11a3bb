// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/exporting/csvwriter.h"

#include <functional>

namespace jianbao {

class Project;

enum class ExportTable {
    Annotations, ///< One row per annotation and tag.
    Facts,       ///< One row per fact, rejected ones included; their state tells.
    Notes,       ///< One row per note on an issue, an article or a passage.
};

/// Told after each issue; returning false cancels.
using ExportProgress = std::function<bool(int done, int total)>;

/// Which rows are wanted.
struct ExportRequest
{
    ExportTable table = ExportTable::Annotations;
    QList<IssueId> issues; ///< Empty: all issues of the project, in the order of the library.
};

/// What an export wrote, for the message at its end.
struct ExportReport
{
    int rows = 0;          ///< Without the header.
    int overlongCells = 0; ///< Cells that a spreadsheet would cut; the file holds them whole.
};

/// Writes header and rows, issue by issue, so that memory does not grow with the project. Returns
/// the number of rows. Errors: Cancelled, and those of the writer.
Result<int> exportTable(Project &project, const ExportRequest &request, RecordWriter &writer,
                        const ExportProgress &progress = {});

/// Writes a table as CSV into a file. After any failure an older file of that name stands
/// untouched. Errors: FileNotWritable (also for the project's own file), DiskFull, Cancelled.
Result<ExportReport> exportCsv(Project &project, const ExportRequest &request, const QString &path,
                               FormulaGuard guard = FormulaGuard::Off,
                               const ExportProgress &progress = {});

} // namespace jianbao
