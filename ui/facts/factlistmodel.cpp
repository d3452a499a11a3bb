// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factlistmodel.h"

#include "ui/widgets/shownvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString indicatorOf(const Fact &fact)
{
    return fact.indicator.isEmpty() ? typeName(fact.type) : fact.indicator;
}

QString periodOf(const Fact &fact)
{
    // Without words there is nothing to explain: a period as a fact shows its days as its value.
    if (fact.period.isEmpty() || fact.periodResolved.isEmpty()) {
        return fact.period;
    }
    return fact.period + u" ("_s + QString(fact.periodResolved).replace(u'/', u" – "_s) + u')';
}

} // namespace

FactListModel::FactListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void FactListModel::setFacts(const QList<Fact> &facts, QDate issueDate)
{
    m_issueDate = issueDate;
    m_facts = facts;
    m_position.clear();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_position.insert(facts.at(i).id, i);
    }
    rebuild();
}

void FactListModel::setFilter(const FactFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void FactListModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

FactListModel::Row FactListModel::headingOf(const Fact &fact) const
{
    switch (m_order) {
    case Order::Indicator:
        return {indicatorOf(fact), periodOf(fact), {}};
    case Order::Kind:
        return {typeName(fact.type), {}, {}};
    case Order::State:
        return {stateName(fact.state), {}, {}};
    case Order::Text:
    case Order::Doubt:
        return {};
    }
    Q_UNREACHABLE();
}

QList<FactListModel::Row> FactListModel::makeRows() const
{
    QList<QList<Row>> groups;
    QHash<QString, qsizetype> groupOf;
    QList<Fact> facts = m_facts;
    if (m_order == Order::Doubt) {
        const auto doubt = [](const Fact &fact) {
            return std::pair(fact.state != FactState::Proposed, fact.confidence);
        };
        std::stable_sort(facts.begin(), facts.end(),
                         [&](const Fact &a, const Fact &b) { return doubt(a) < doubt(b); });
    }
    for (const Fact &fact : facts) {
        if (!m_filter.passes(fact)) {
            continue;
        }
        const Row heading = headingOf(fact);
        const QString key = heading.heading + u'\n' + heading.period;
        if (!groupOf.contains(key)) {
            groupOf.insert(key, groups.size());
            groups.append(QList<Row>());
            if (!heading.heading.isEmpty()) {
                groups.last().append(heading);
            }
        }
        groups[groupOf.value(key)].append(Row{{}, {}, fact.id});
    }
    QList<Row> rows;
    for (const QList<Row> &group : groups) {
        rows.append(group);
    }
    return rows;
}

void FactListModel::rebuild()
{
    QList<Row> rows = makeRows();
    if (rows == m_rows) {
        if (!rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Fact *FactListModel::factAt(const QModelIndex &index) const
{
    const FactId id = index.isValid() ? m_rows.at(index.row()).fact : FactId();
    return id.isValid() ? &m_facts.at(m_position.value(id)) : nullptr;
}

QModelIndex FactListModel::indexOf(FactId id) const
{
    for (int row = 0; id.isValid() && row < m_rows.size(); ++row) {
        if (m_rows.at(row).fact == id) {
            return index(row);
        }
    }
    return {};
}

int FactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FactListModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant FactListModel::valueAt(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const Fact *fact = factAt(index)) {
        return factData(*fact, role);
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case IsHeadingRole:
        return true;
    case PeriodRole:
        return row.period;
    case Qt::ToolTipRole:
        return row.period.isEmpty() ? row.heading : QString(row.heading + u'\n' + row.period);
    default:
        return {};
    }
}

QVariant FactListModel::factData(const Fact &fact, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return writtenValue(fact);
    case Qt::ToolTipRole:
        return QString(typeName(fact.type) + u'\n' + reckoning(fact, m_issueDate)).trimmed();
    case Qt::AccessibleTextRole:
        return QStringList{typeName(fact.type), fact.indicator, writtenValue(fact),
                           valueBeyondPassage(fact), stateName(fact.state)}
            .join(u", "_s);
    case IsHeadingRole:
        return false;
    case FamilyRole:
        return static_cast<int>(familyOf(fact.type));
    case NormalisedRole:
        return valueBeyondPassage(fact);
    case DetailRole:
        return detailOf(fact);
    case StateRole:
        return static_cast<int>(fact.state);
    case StateTextRole:
        return stateText(fact);
    default:
        return {};
    }
}

/// What stands behind the value. Where no heading names the indicator and its period they stand
/// here.
QString FactListModel::detailOf(const Fact &fact) const
{
    QStringList parts{factDetail(fact)};
    if (m_order != Order::Indicator) {
        parts.prepend(periodOf(fact));
        parts.prepend(fact.indicator);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Qt::ItemFlags FactListModel::flags(const QModelIndex &index) const
{
    return factAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace jianbao
