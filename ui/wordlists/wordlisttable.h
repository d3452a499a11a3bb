// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTableWidget>

#include <optional>

namespace jianbao {

class ChoiceDelegate;

/// The entries of one word list as rows of cells, with an empty row at the end for a new one.
/// Comments and blank lines of the file stay where they are.
class WordListTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit WordListTable(QWidget *parent = nullptr);

    /// How many entries the text of a list has.
    static qsizetype countEntries(const QString &content);
    /// Shows the text of a list; `columns` are those that such a list can have, `choices` the
    /// values that are offered in each.
    void setContent(const QString &content, const QStringList &columns,
                    const QList<QStringList> &choices = {});
    /// The list as text, with the edits; empty rows left out.
    QString content();
    /// Whether a person changed something since setContent().
    bool isEdited() const { return m_edited; }
    /// Makes the entry current that content() put into a line, counted from 1. Gives its word;
    /// nullopt where no entry stands there.
    std::optional<QString> goToLine(int line);
    void removeCurrent();

Q_SIGNALS:
    void edited();

private:
    void addRow(const QStringList &fields, const QStringList &commentsBefore);
    QStringList fields(int row) const;
    void noteEdit();
    void showHeader();

    ChoiceDelegate *m_delegate;
    QStringList m_columns;
    QStringList m_header;     ///< Columns in the order of the file.
    qsizetype m_given = 0;    ///< Of them those that the file has.
    QStringList m_lead;       ///< Comments before the header line.
    QStringList m_tail;       ///< Comments after the last entry.
    QHash<int, int> m_lineOf; ///< Row → line of the last content().
    bool m_filling = false;
    bool m_edited = false;
};

} // namespace jianbao
