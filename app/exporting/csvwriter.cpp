// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/csvwriter.h"

#include "app/base/decimal.h"
#include "app/base/files.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool runsAsFormula(QStringView cell)
{
    constexpr QStringView triggers = u"=+-@＝＋－＠\t\r'";
    return !cell.isEmpty() && triggers.contains(cell.first()) && !Decimal::fromString(cell);
}

/// RFC 4180 asks for quotes around the first four; blanks at the ends are quoted because some
/// readers trim them.
bool needsQuotes(QStringView cell)
{
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
    return std::any_of(cell.begin(), cell.end(), special)
           || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

QString encoded(QString cell)
{
    if (!needsQuotes(cell)) {
        return cell;
    }
    cell.replace(u'"', R"("")"_L1);
    return u'"' + cell + u'"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, FormulaGuard guard)
    : m_device(device)
    , m_guard(guard)
{}

Result<void> CsvWriter::write(const QStringList &cells)
{
    QString row;
    if (!std::exchange(m_started, true)) {
        row += QChar::ByteOrderMark;
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells[i];
        const bool guarded = m_guard == FormulaGuard::On && runsAsFormula(cell);
        m_overlongCells += cell.size() > SpreadsheetCellLimit ? 1 : 0;
        row += (i > 0 ? ","_L1 : ""_L1) + encoded(guarded ? u'\'' + cell : cell);
    }
    row += "\r\n"_L1;
    const QByteArray bytes = row.toUtf8();
    if (m_device.write(bytes) != bytes.size()) {
        return tl::unexpected(writeError(m_device));
    }
    return {};
}

} // namespace jianbao
