// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "ui/facts/facttext.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

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

/// The facts of one article as rows, with a heading above those that share indicator and period. Of
/// very many rows only a part is listed, which grows at both ends when it is scrolled there.
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

    /// `issueDate`: what relative dates are reckoned from. The listed part stays where it is, for
    /// another article it is the first one.
    void setFacts(const QList<Fact> &facts, QDate issueDate = {});
    /// Lets go of the facts until setFacts(), which must follow. Where these are all that will be
    /// different and stay in their places, their rows alone change; none named: any may be.
    void release(const QSet<FactId> &changing);
    void setFilter(const FactFilter &filter);
    void setOrder(Order order);
    /// By indicator, or in the order of the text.
    void setGrouped(bool grouped) { setOrder(grouped ? Order::Indicator : Order::Text); }

    const QList<Fact> &facts() const { return m_facts; }
    const Fact *factAt(const QModelIndex &index) const;
    /// The row of a fact; invalid where it is not listed.
    QModelIndex indexOf(FactId id) const;
    /// The same after listing the part that holds it; invalid where the filter hides it.
    QModelIndex reveal(FactId id);
    /// Whether this is one of the facts, listed or hidden.
    bool holds(FactId id) const { return m_position.contains(id); }
    /// Whether this is one of the facts, and the filter hides it.
    bool hides(FactId id) const;
    /// The fact after (1) or before (-1) a row, whether it is listed or not; without a row the
    /// first or the last. Invalid at the end.
    FactId factBeside(const QModelIndex &index, int direction) const;
    /// Whether rows stand before the listed ones.
    bool hasEarlier() const { return m_first > 0; }
    void listEarlier();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

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
    std::vector<const Fact *> factsInOrder() const;
    QList<Row> makeRows() const;
    void rebuild();
    bool keepTheirRows(const QList<Fact> &before, const QList<Fact> &now) const;
    const Row &rowAt(int row) const { return m_rows.at(m_first + row); }
    qsizetype placeOf(FactId id) const;
    QVariant factData(const Fact &fact, int role) const;
    QString detailOf(const Fact &fact) const;

    ArticleId m_article;
    QList<Fact> m_facts;
    QList<Row> m_rows;
    qsizetype m_first = 0;               // of the listed rows
    qsizetype m_end = 0;                 // behind the last of them
    QHash<FactId, qsizetype> m_position; // in m_facts
    QList<Fact> m_changing;              // as they were, from release() to setFacts()
    qsizetype m_count = 0;               // of m_facts at release()
    QDate m_issueDate;
    FactFilter m_filter;
    Order m_order = Order::Indicator;
};

} // namespace jianbao
