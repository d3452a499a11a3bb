// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "ui/facts/facttext.h"

#include <QAbstractListModel>

#include <optional>

namespace jianbao {

/// Which facts of the article are listed.
struct FactFilter
{
    std::optional<bool> decided;
    std::optional<FactFamily> family;

    bool passes(const Fact &fact) const
    {
        return (!decided || *decided == (fact.state != FactState::Proposed))
               && (!family || *family == familyOf(fact.type));
    }
};

/// The facts of one article as rows, with a heading above those that share indicator and period.
class FactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        PeriodRole, ///< Heading: the period, with what it resolves to.
        FamilyRole, ///< Fact: FactFamily as int.
        NormalisedRole,
        DetailRole,
        StateRole, ///< Fact: FactState as int.
        StateTextRole,
    };

    explicit FactListModel(QObject *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    void setFilter(const FactFilter &filter);
    /// Headings by indicator and period, or the order of the text without headings.
    void setGrouped(bool grouped);

    const QList<Fact> &facts() const { return m_facts; }
    const Fact *factAt(const QModelIndex &index) const;
    QModelIndex indexOf(FactId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        QString period;
        FactId fact; // not valid for a heading
        bool operator==(const Row &) const = default;
    };

    QList<Row> makeRows() const;
    void rebuild();
    static QVariant factData(const Fact &fact, int role);

    QList<Fact> m_facts;
    QList<Row> m_rows;
    QHash<FactId, qsizetype> m_position; // in m_facts
    FactFilter m_filter;
    bool m_grouped = true;
};

} // namespace jianbao
