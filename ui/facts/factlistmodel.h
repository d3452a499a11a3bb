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

    /// By indicator and period under headings, in the order of the text, by kind under headings,
    /// the doubtful ones first, or by state under headings.
    enum class Order { Indicator, Text, Kind, Doubt, State };

    explicit FactListModel(QObject *parent = nullptr);

    /// `issueDate`: what relative dates are reckoned from.
    void setFacts(const QList<Fact> &facts, QDate issueDate = {});
    void setFilter(const FactFilter &filter);
    void setOrder(Order order);
    /// By indicator, or in the order of the text.
    void setGrouped(bool grouped) { setOrder(grouped ? Order::Indicator : Order::Text); }

    const QList<Fact> &facts() const { return m_facts; }
    const Fact *factAt(const QModelIndex &index) const;
    QModelIndex indexOf(FactId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    struct Row
    {
        QString heading;
        QString period;
        FactId fact; // not valid for a heading
        bool operator==(const Row &) const = default;
    };

    Row headingOf(const Fact &fact) const;
    QList<Row> makeRows() const;
    void rebuild();
    QVariant factData(const Fact &fact, int role) const;
    QString detailOf(const Fact &fact) const;

    QList<Fact> m_facts;
    QList<Row> m_rows;
    QHash<FactId, qsizetype> m_position; // in m_facts
    QDate m_issueDate;
    FactFilter m_filter;
    Order m_order = Order::Indicator;
};

} // namespace jianbao
