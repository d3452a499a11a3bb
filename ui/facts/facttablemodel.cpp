// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttablemodel.h"

#include "app/project/facts/facts.h"
#include "app/project/facts/typednumber.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/facts/facttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shownvalue.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr qsizetype MostRows = 20'000;
constexpr auto Slice = 8ms;

FactOrder orderOf(int column)
{
    switch (column) {
    case FactTableModel::Type:
        return FactOrder::Type;
    case FactTableModel::Indicator:
        return FactOrder::Indicator;
    case FactTableModel::Written:
    case FactTableModel::Value:
        return FactOrder::Value;
    case FactTableModel::Direction:
        return FactOrder::Change;
    case FactTableModel::Base:
        return FactOrder::Base;
    case FactTableModel::Period:
        return FactOrder::Period;
    case FactTableModel::Confidence:
        return FactOrder::Confidence;
    case FactTableModel::State:
        return FactOrder::State;
    default: // the source: the order of the library
        return FactOrder::Library;
    }
}

QString withResolved(const QString &written, const QString &resolved)
{
    return resolved.isEmpty() ? written : written + u"  "_s + QString(resolved).replace(u'/', u'–');
}

QString changeSign(Change change)
{
    return change == Change::Up ? u"↑"_s : change == Change::Down ? u"↓"_s : QString();
}

} // namespace

FactTableModel::FactTableModel(Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_theme(theme)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &FactTableModel::fill);
    connect(&project, &Project::changed, this, &FactTableModel::take);
}

void FactTableModel::setQuery(const FactQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.order = orderOf(m_column);
    m_query.descending = m_column >= 0 && m_order == Qt::DescendingOrder;
    m_rows.clear();
    m_found = 0;
    endResetModel();
    m_cursor.emplace(m_project.facts().walk(m_query, MostRows));
    fill();
    if (m_cursor) {
        m_timer->start();
    }
}

void FactTableModel::fill()
{
    const QList<FactRow> rows = m_cursor->next(Slice);
    m_found = static_cast<int>(m_cursor->foundCount());
    if (!rows.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    if (m_cursor->atEnd()) {
        m_timer->stop();
        m_cursor.reset();
    }
    Q_EMIT progressed();
}

void FactTableModel::take(const ProjectChange &change)
{
    const bool whole = change.aspects.testFlag(ProjectChange::Issues) || change.articles.isEmpty();
    if (!(change.aspects & (ProjectChange::Facts | ProjectChange::Issues))) {
        return;
    }
    if (whole || m_query.article.isValid()) {
        setQuery(m_query);
        return;
    }
    for (int at = rowCount() - 1; at >= 0; --at) {
        const FactId id = m_rows.at(at).fact.id;
        if (!change.facts.contains(id)) {
            continue;
        }
        const std::optional<Fact> fact = m_project.facts().fact(id);
        if (!fact) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            --m_found;
            endRemoveRows();
        } else if (*fact != m_rows.at(at).fact) { // stays where it is, even if it passes no more
            m_rows[at].fact = *fact;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
    Q_EMIT progressed();
}

int FactTableModel::rowOf(FactId id) const
{
    for (int at = 0; id.isValid() && at < m_rows.size(); ++at) {
        if (m_rows.at(at).fact.id == id) {
            return at;
        }
    }
    return -1;
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FactTableModel::text(const FactRow &row, int column) const
{
    const Fact &fact = row.fact;
    switch (column) {
    case Type:
        return typeName(fact.type);
    case Indicator:
        return fact.indicator;
    case Written:
        return onOneLine(fact.quote);
    case Value:
        return familyOf(fact.type) == FactFamily::Name ? valueBeyondPassage(fact)
                                                       : normalisedValue(fact);
    case Direction:
        return changeSign(fact.change);
    case Base:
        return withResolved(fact.base, fact.baseResolved);
    case Period:
        return withResolved(fact.period, fact.periodResolved);
    case Confidence:
        return QString::number(fact.confidence, 'f', 2);
    case State:
        return stateName(fact.state);
    case Source:
        return QStringList{row.headline, row.paper, row.date.toString(Qt::ISODate), row.edition}
            .filter(QRegularExpression(u"."_s))
            .join(u" · "_s);
    default:
        return {};
    }
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant FactTableModel::valueAt(const QModelIndex &index, int role) const
{
    const FactRow &row = m_rows.at(index.row());
    const bool figures = index.column() == Value || index.column() == Confidence;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return QString(text(row, index.column()) + u'\n' + reckoning(row.fact, row.date)).trimmed();
    case Qt::EditRole:
        switch (index.column()) {
        case Value:
            return row.fact.value.value ? row.fact.value.value->toString() : QString();
        case Base:
            return row.fact.base;
        case Period:
            return row.fact.period;
        default:
            return text(row, index.column());
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return figures ? m_theme.figureFont(Theme::Size::Normal) : QVariant();
    case Qt::ForegroundRole:
        return colour(index);
    default:
        return {};
    }
}

QVariant FactTableModel::colour(const QModelIndex &index) const
{
    const Fact &fact = m_rows.at(index.row()).fact;
    if (fact.state == FactState::Rejected) {
        return m_theme.colour("ink-3"_L1);
    }
    // A table that is sorted by a column is grouped by it: what repeats steps back.
    const bool repeats =
        index.column() == m_column && index.row() > 0
        && text(m_rows.at(index.row() - 1), m_column) == text(m_rows.at(index.row()), m_column);
    switch (index.column()) {
    case Type:
        return repeats ? m_theme.colour("ink-3"_L1)
                       : m_theme.colour(colourToken(familyOf(fact.type)));
    case State:
        return m_theme.colour(fact.state == FactState::Proposed ? "warn"_L1 : "good"_L1);
    case Source:
    case Confidence:
        return m_theme.colour("ink-3"_L1);
    default:
        return m_theme.colour(repeats ? "ink-3"_L1 : "ink"_L1);
    }
}

bool FactTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString given = value.toString().trimmed();
    if (role != Qt::EditRole || given == data(index, Qt::EditRole).toString()) {
        return false;
    }
    Fact fact = m_rows.at(index.row()).fact;
    switch (index.column()) {
    case Indicator:
        fact.indicator = given;
        break;
    case Value:
        fact.value.value = typedNumber(given);
        if (!fact.value.value) {
            Q_EMIT refused({ErrorCode::InvalidValue, given, {}});
            return false;
        }
        fact.value.min.reset();
        fact.value.max.reset();
        break;
    case Base:
        fact.base = given;
        fact.baseResolved.clear();
        break;
    case Period:
        fact.period = given;
        fact.periodResolved.clear();
        break;
    default:
        return false;
    }
    const Result<void> corrected = m_project.facts().correct(fact.id, fact);
    if (!corrected) {
        Q_EMIT refused(corrected.error());
    }
    return corrected.has_value();
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole && section != Value && section != Confidence
                   ? QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft)
                   : QAbstractTableModel::headerData(section, orientation, role);
    }
    const QStringList titles{
        tr("Type"), tr("Indicator"), tr("As written"), tr("Value"), tr("Change"),
        tr("Base"), tr("Period"),    tr("Confidence"), tr("State"), tr("Article and issue")};
    return titles.at(section);
}

Qt::ItemFlags FactTableModel::flags(const QModelIndex &index) const
{
    const bool editable =
        !m_project.isReadOnly()
        && (index.column() == Indicator || index.column() == Base || index.column() == Period
            || (index.column() == Value && m_rows.at(index.row()).fact.value.value));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
           | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void FactTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order) {
        return;
    }
    m_column = column;
    m_order = order;
    Q_EMIT aboutToSort();
    setQuery(m_query);
}

} // namespace jianbao
