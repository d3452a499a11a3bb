// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/search.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/shownvalue.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto FirstSlice = 20ms;
constexpr auto Slice = 8ms;

QString reversed(const QString &text)
{
    QString result = text;
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

SearchModel::SearchModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &SearchModel::look);
}

void SearchModel::start(const SearchRequest &request, int limit)
{
    setHits({});
    m_limit = limit;
    m_cursor.emplace(m_project.search().begin(request));
    m_problem = m_cursor->problem();
    look();
    if (m_cursor) {
        m_timer->start();
    }
}

void SearchModel::setHits(const QList<SearchHit> &hits)
{
    m_timer->stop();
    m_cursor.reset();
    beginResetModel();
    m_found = hits;
    m_hits = hits;
    m_checked.clear();
    m_sources.clear();
    m_articles.clear();
    for (const SearchHit &hit : hits) {
        m_articles.insert(hit.article);
    }
    m_cut = false;
    m_problem.clear();
    endResetModel();
}

void SearchModel::look()
{
    QList<SearchHit> hits = m_cursor->next(m_hits.isEmpty() ? FirstSlice : Slice);
    m_cut = m_hits.size() + hits.size() > m_limit
            || (m_hits.size() + hits.size() == m_limit && !m_cursor->atEnd());
    hits = hits.first(std::min<qsizetype>(hits.size(), m_limit - m_hits.size()));
    if (!hits.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
        m_hits += hits;
        m_found += hits;
        endInsertRows();
        for (const SearchHit &hit : hits) {
            m_articles.insert(hit.article);
        }
    }
    if (m_cursor->atEnd() || m_cut) {
        m_timer->stop();
        m_cursor.reset();
        if (m_order != Order::Library) {
            sortHits();
        }
    }
    Q_EMIT progressed();
}

void SearchModel::setOrder(Order order)
{
    m_order = order;
    if (!isRunning()) {
        sortHits();
    }
}

void SearchModel::sortHits()
{
    beginResetModel();
    m_hits = m_found;
    const auto key = [this](const SearchHit &hit) {
        return m_order == Order::Right  ? hit.after
               : m_order == Order::Left ? reversed(hit.before)
                                        : hit.match;
    };
    if (m_order != Order::Library) {
        std::stable_sort(m_hits.begin(), m_hits.end(), [&](const SearchHit &a, const SearchHit &b) {
            return QString::localeAwareCompare(key(a), key(b)) < 0;
        });
    }
    endResetModel();
    Q_EMIT progressed();
}

SearchModel::Place SearchModel::placeOf(const SearchHit &hit)
{
    return {hit.article.value, hit.range.start, hit.range.end};
}

QList<SearchHit> SearchModel::checkedHits() const
{
    QList<SearchHit> hits;
    for (const SearchHit &hit : m_hits) {
        if (m_checked.contains(placeOf(hit))) {
            hits.append(hit);
        }
    }
    return hits;
}

void SearchModel::checkAll(bool on)
{
    m_checked.clear();
    for (const SearchHit &hit : on ? m_hits : QList<SearchHit>()) {
        m_checked.insert(placeOf(hit));
    }
    if (!m_hits.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant SearchModel::valueAt(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return QString(hit.before + hit.match + hit.after + u", "_s + sourceOf(hit));
    case BeforeRole:
        return hit.before;
    case Qt::DisplayRole:
    case MatchRole:
        return hit.match;
    case AfterRole:
        return hit.after;
    case SourceRole:
        return sourceOf(hit);
    case Qt::CheckStateRole:
        return m_checkable
                   ? QVariant(m_checked.contains(placeOf(hit)) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    default:
        return {};
    }
}

bool SearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_checkable) {
        return false;
    }
    const Place place = placeOf(m_hits.at(index.row()));
    if (value.toInt() == Qt::Checked) {
        m_checked.insert(place);
    } else {
        m_checked.erase(place);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
           | (m_checkable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString SearchModel::sourceOf(const SearchHit &hit) const
{
    if (!m_sources.contains(hit.article)) {
        const std::optional<Issue> issue = m_project.library().issue(hit.issue);
        const std::optional<Article> article = m_project.library().article(hit.article);
        QStringList parts;
        if (article) {
            parts.append(articleTitle(*article));
        }
        if (issue) {
            parts.append(issueTitle(*issue));
        }
        m_sources.insert(hit.article, parts.join(u" · "_s));
    }
    return m_sources.value(hit.article);
}

} // namespace jianbao
