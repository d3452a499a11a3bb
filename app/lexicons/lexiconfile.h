// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace jianbao {

/// One line of a lexicon: its fields under the names of the header line.
class LexiconRow
{
public:
    LexiconRow(const QStringList *columns, QList<QStringView> fields, int line)
        : m_columns(columns)
        , m_fields(std::move(fields))
        , m_line(line)
    {}

    /// The field of this column; empty where the line ends before it or no such column exists.
    QString field(QStringView column) const;
    /// The same as it stands in the file.
    QStringView fieldIn(QStringView column) const;
    const QList<QStringView> &fields() const { return m_fields; }
    int line() const { return m_line; } ///< Counted from 1.

private:
    const QStringList *m_columns;
    QList<QStringView> m_fields;
    int m_line;
};

/// A tab-separated file: a header line, one entry a line, `#` comments and blank lines left out.
class LexiconFile
{
public:
    /// Reads the content of a file; `path` names it in errors. Error: InvalidValue where a line has
    /// more fields than the header or does not begin with a word (the cause names the line).
    static Result<LexiconFile> parse(const QString &path, QString content);

    LexiconFile(const LexiconFile &) = delete;
    LexiconFile &operator=(const LexiconFile &) = delete;
    LexiconFile(LexiconFile &&) = default;
    LexiconFile &operator=(LexiconFile &&) = default;
    ~LexiconFile() = default;

    const QString &path() const { return m_path; }
    /// The names of the header line, which stands in line headerLine().
    const QStringList &columns() const { return *m_columns; }
    int headerLine() const { return m_headerLine; }
    const QList<LexiconRow> &rows() const { return m_rows; }

private:
    LexiconFile() = default;
    Result<void> addLine(QStringView line, int number);

    QString m_path;
    QString m_content; ///< What the rows point into.
    int m_headerLine = 1;
    std::unique_ptr<QStringList> m_columns = std::make_unique<QStringList>();
    QList<LexiconRow> m_rows;
};

} // namespace jianbao
