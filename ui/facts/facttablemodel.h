// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/factquery.h"
#include "app/project/facts/factcursor.h"
#include "app/project/projectchange.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

class QTimer;

namespace jianbao {

class Project;
class Theme;

/// Facts as rows of a table, of an article, an issue or the whole project, in the order of a
/// column. They are read in slices between events; beyond a number of rows only counting goes on,
/// so that these are the first of all in that order.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Type,
        Indicator,
        Written,
        Value,
        Direction,
        Base,
        Period,
        Confidence,
        State,
        Source,
        ColumnCount,
    };

    FactTableModel(Project &project, const Theme &theme, QObject *parent = nullptr);

    /// Lists what the query asks for.
    void setQuery(const FactQuery &query);
    const FactQuery &query() const { return m_query; }
    bool isFilling() const { return m_cursor.has_value(); }
    /// Facts that the query found so far, also those beyond the rows.
    int foundCount() const { return m_found; }

    const FactRow &row(int index) const { return m_rows.at(index); }
    /// The row of a fact, or -1.
    int rowOf(FactId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The same facts will come in another order.
    void aboutToSort();
    /// More was found, or all.
    void progressed();
    /// A cell was edited to something that cannot be.
    void refused(const jianbao::Error &error);

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    void fill();
    void take(const ProjectChange &change);
    QString text(const FactRow &row, int column) const;
    QVariant colour(const QModelIndex &index) const;

    Project &m_project;
    const Theme &m_theme;
    FactQuery m_query;
    std::optional<FactCursor> m_cursor;
    QList<FactRow> m_rows;
    int m_found = 0;
    int m_column = -1; // -1: the order of the library
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QTimer *m_timer;
};

} // namespace jianbao
