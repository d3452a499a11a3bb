// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/recordwriter.h"

class QIODevice;

namespace jianbao {

/// Whether cells that a spreadsheet would run as a formula are made harmless.
enum class FormulaGuard {
    /// Every cell is written as it is. The default: an export is data for a paper's appendix, and
    /// a quote that begins with "=" or "-" must come out as it was printed.
    Off,
    /// A cell that begins with = + - @, their full-width forms, a tab or a carriage return gets an
    /// apostrophe before it, unless it is a plain number. So does one that begins with an
    /// apostrophe, hence taking one leading apostrophe off gives every cell back.
    On,
};

/// CSV after RFC 4180: comma, quotes where needed, rows end with CR LF. UTF-8 with a byte-order
/// mark, without which Excel reads Chinese as another encoding.
class CsvWriter : public RecordWriter
{
public:
    /// Excel cuts cells beyond this many UTF-16 code units; the file holds them whole.
    static constexpr qsizetype SpreadsheetCellLimit = 32767;

    /// Writes to an open device, which must outlive the writer.
    explicit CsvWriter(QIODevice &device, FormulaGuard guard = FormulaGuard::Off);

    Result<void> write(const QStringList &cells) override;

    /// Cells so far that a spreadsheet would cut.
    int overlongCells() const { return m_overlongCells; }

private:
    QIODevice &m_device;
    FormulaGuard m_guard;
    bool m_started = false;
    int m_overlongCells = 0;
};

} // namespace jianbao
