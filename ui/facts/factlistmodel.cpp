// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factlistmodel.h"

#include "ui/widgets/shownvalue.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Rows that are listed at once: a list measures every row whenever one of them grows.
constexpr qsizetype RowsAtOnce = 400;

QString indicatorOf(const Fact &fact)
{
    return fact.indicator.isEmpty() ? typeName(fact.type) : fact.indicator;
}

/// The order of doubt: what is undecided and least sure comes first.
std::pair<bool, double> doubtOf(const Fact &fact)
{
    return {fact.state != FactState::Proposed, fact.confidence};
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
    const bool sameDate = std::exchange(m_issueDate, issueDate) == issueDate;
    const QList<Fact> before = std::exchange(m_changing, {});
    if (sameDate && !before.isEmpty() && keepTheirRows(before, facts)) {
        m_facts = facts;
        for (const Fact &fact : before) {
            if (const QModelIndex row = indexOf(fact.id); row.isValid()) {
                Q_EMIT dataChanged(row, row);
            }
        }
        return;
    }
    const ArticleId article = facts.isEmpty() ? ArticleId() : facts.first().article;
    if (article != std::exchange(m_article, article)) {
        beginResetModel();
        m_rows.clear();
        m_first = m_end = 0;
        endResetModel();
    }
    m_facts = facts;
    m_position.clear();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_position.insert(facts.at(i).id, i);
    }
    rebuild();
}

void FactListModel::release(const QSet<FactId> &changing)
{
    m_changing.clear();
    m_count = m_facts.size();
    for (const FactId id : changing) {
        if (const auto at = m_position.constFind(id); at != m_position.cend()) {
            m_changing.append(m_facts.at(*at));
        }
    }
    if (m_changing.size() != changing.size()) {
        m_changing.clear();
    }
    m_facts.clear();
}

/// Whether these facts, as they were, stand among the new ones where they stood, in the same rows.
bool FactListModel::keepTheirRows(const QList<Fact> &before, const QList<Fact> &now) const
{
    if (now.size() != m_count) {
        return false;
    }
    return std::all_of(before.cbegin(), before.cend(), [&](const Fact &old) {
        const Fact &fact = now.at(m_position.value(old.id));
        return fact.id == old.id && m_filter.passes(fact) == m_filter.passes(old)
               && headingOf(fact) == headingOf(old)
               && (m_order != Order::Doubt || doubtOf(fact) == doubtOf(old));
    });
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

std::vector<const Fact *> FactListModel::factsInOrder() const
{
    std::vector<const Fact *> facts;
    facts.reserve(size_t(m_facts.size()));
    for (const Fact &fact : m_facts) {
        if (m_filter.passes(fact)) {
            facts.push_back(&fact);
        }
    }
    if (m_order == Order::Doubt) {
        std::stable_sort(facts.begin(), facts.end(),
                         [](const Fact *a, const Fact *b) { return doubtOf(*a) < doubtOf(*b); });
    }
    return facts;
}

QList<FactListModel::Row> FactListModel::makeRows() const
{
    QList<QList<Row>> groups;
    QHash<std::pair<QString, QString>, qsizetype> groupOf;
    for (const Fact *fact : factsInOrder()) {
        const Row heading = headingOf(*fact);
        qsizetype &group = groupOf[{heading.heading, heading.period}]; // its number and one
        if (group == 0) {
            groups.append(heading.heading.isEmpty() ? QList<Row>() : QList{heading});
            group = groups.size();
        }
        groups[group - 1].append(Row{{}, {}, fact->id});
    }
    if (groups.size() == 1) {
        return groups.first();
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
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_first = std::clamp<qsizetype>(m_first, 0, std::max<qsizetype>(0, m_rows.size() - RowsAtOnce));
    m_end = std::clamp<qsizetype>(m_end, m_first, m_rows.size());
    m_end = std::min(std::max(m_end, m_first + RowsAtOnce), m_rows.size());
    endResetModel();
}

bool FactListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_end < m_rows.size();
}

void FactListModel::fetchMore(const QModelIndex & /*parent*/)
{
    const qsizetype end = std::min(m_end + RowsAtOnce, m_rows.size());
    if (end == m_end) {
        return;
    }
    beginInsertRows({}, rowCount(), static_cast<int>(end - m_first) - 1);
    m_end = end;
    endInsertRows();
}

void FactListModel::listEarlier()
{
    const qsizetype first = std::max<qsizetype>(0, m_first - RowsAtOnce);
    beginInsertRows({}, 0, static_cast<int>(m_first - first) - 1);
    m_first = first;
    endInsertRows();
}

qsizetype FactListModel::placeOf(FactId id) const
{
    const auto isIt = [id](const Row &row) { return row.fact == id; };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isIt);
    return id.isValid() && found != m_rows.cend() ? found - m_rows.cbegin() : -1;
}

QModelIndex FactListModel::reveal(FactId id)
{
    const qsizetype place = placeOf(id);
    if (place >= 0 && (place < m_first || place >= m_end)) {
        beginResetModel();
        m_first = std::max<qsizetype>(0, place - RowsAtOnce / 2);
        m_end = std::min(m_first + RowsAtOnce, m_rows.size());
        endResetModel();
    }
    return place < 0 ? QModelIndex() : index(static_cast<int>(place - m_first));
}

bool FactListModel::hides(FactId id) const
{
    return m_position.contains(id) && placeOf(id) < 0;
}

FactId FactListModel::factBeside(const QModelIndex &index, int direction) const
{
    qsizetype place = index.isValid() ? m_first + index.row() : direction > 0 ? -1 : m_rows.size();
    do {
        place += direction;
    } while (place >= 0 && place < m_rows.size() && !m_rows.at(place).fact.isValid());
    return place >= 0 && place < m_rows.size() ? m_rows.at(place).fact : FactId();
}

const Fact *FactListModel::factAt(const QModelIndex &index) const
{
    const FactId id = index.isValid() ? rowAt(index.row()).fact : FactId();
    return id.isValid() && !m_facts.isEmpty() ? &m_facts.at(m_position.value(id)) : nullptr;
}

QModelIndex FactListModel::indexOf(FactId id) const
{
    for (int row = 0; id.isValid() && row < rowCount(); ++row) {
        if (rowAt(row).fact == id) {
            return index(row);
        }
    }
    return {};
}

int FactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_first);
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
    const Row &row = rowAt(index.row());
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
