// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarymodel.h"

#include "app/base/idsof.h"
#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/shownvalue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using namespace std::chrono_literals;

constexpr qint64 SliceMilliseconds = 8;
// Changes come one a file while a folder is imported; the list of issues is read once for many.
constexpr auto ChangeDelay = 120ms;

} // namespace

LibraryModel::LibraryModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
    , m_fillTimer(new QTimer(this))
    , m_changeTimer(new QTimer(this))
{
    connect(m_fillTimer, &QTimer::timeout, this, &LibraryModel::fillSlice);
    m_changeTimer->setSingleShot(true);
    connect(m_changeTimer, &QTimer::timeout, this, &LibraryModel::flush);
    connect(&project, &Project::changed, this, [this](const ProjectChange &change) {
        m_pending.aspects |= change.aspects;
        m_pending.issues |= change.issues;
        if (!m_changeTimer->isActive()) {
            m_changeTimer->start(change.aspects & ProjectChange::Issues ? ChangeDelay : 0ms);
        }
    });
    loadTagColours();
    reload();
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setFilter(const LibraryFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        reload();
    }
}

bool LibraryModel::isFilling() const
{
    return !m_waiting.isEmpty();
}

void LibraryModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    const QList<Issue> issues = m_project.library().issues();
    if (m_filter.passesAll()) {
        for (const Issue &issue : issues) {
            m_rows.append(Row{issue, {}, false});
        }
    } else {
        m_waiting = issues;
        std::reverse(m_waiting.begin(), m_waiting.end());
    }
    renumber();
    endResetModel();
    if (m_waiting.isEmpty()) {
        m_fillTimer->stop();
        Q_EMIT filled();
    } else {
        m_fillTimer->start(0);
    }
}

void LibraryModel::fillSlice()
{
    QElapsedTimer clock;
    clock.start();
    QList<Row> found;
    while (!m_waiting.isEmpty() && clock.elapsed() < SliceMilliseconds) {
        const Issue issue = m_waiting.takeLast();
        const QList<ArticleSummary> articles = passing(issue.id);
        if (!articles.isEmpty()) {
            found.append(Row{issue, articles, true});
        }
    }
    if (!found.isEmpty()) {
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_rows.append(found);
        renumber();
        endInsertRows();
    }
    if (m_waiting.isEmpty()) {
        m_fillTimer->stop();
        Q_EMIT filled();
    }
}

void LibraryModel::flush()
{
    m_changeTimer->stop();
    const ProjectChange change = std::exchange(m_pending, ProjectChange());
    if (change.aspects) {
        take(change);
    }
}

void LibraryModel::take(const ProjectChange &change)
{
    if (change.aspects & ProjectChange::Tags) {
        loadTagColours();
    }
    if (change.aspects & ProjectChange::Issues) {
        if (!m_filter.passesAll() || !takeIssues(m_project.library().issues())) {
            reload();
            return;
        }
        Q_EMIT filled();
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (change.issues.isEmpty() || change.issues.contains(m_rows.at(row).issue.id)) {
            refreshArticles(row);
        }
    }
}

bool LibraryModel::takeIssues(const QList<Issue> &issues)
{
    QSet<IssueId> wanted;
    for (const Issue &issue : issues) {
        wanted.insert(issue.id);
    }
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row).issue.id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            renumber();
            endRemoveRows();
        }
    }
    for (int row = 0; row < issues.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).issue.id == issues.at(row).id) {
            continue;
        }
        if (m_rowOf.contains(issues.at(row).id)) {
            return false; // the order changed
        }
        int last = row;
        while (last + 1 < issues.size() && !m_rowOf.contains(issues.at(last + 1).id)) {
            ++last;
        }
        beginInsertRows({}, row, last);
        for (int added = row; added <= last; ++added) {
            m_rows.insert(added, Row{issues.at(added), {}, false});
        }
        renumber();
        endInsertRows();
    }
    return true;
}

void LibraryModel::refreshArticles(int row)
{
    Row &entry = m_rows[row];
    const QModelIndex issueIndex = index(row, 0);
    entry.issue = m_project.library().issue(entry.issue.id).value_or(entry.issue);
    Q_EMIT dataChanged(issueIndex, issueIndex);
    if (!entry.fetched) {
        return;
    }
    // An article that no longer passes the filter stays until the filter is chosen anew: it must
    // not vanish under the hand of the person who works on it.
    QList<ArticleSummary> fresh = m_project.library().articles(entry.issue.id);
    const QList<ArticleId> shown = idsOf(entry.articles);
    fresh.removeIf([&](const ArticleSummary &article) {
        return !m_filter.passes(article) && !shown.contains(article.id);
    });
    if (idsOf(fresh) != shown) {
        beginRemoveRows(issueIndex, 0, static_cast<int>(entry.articles.size()) - 1);
        entry.articles.clear();
        endRemoveRows();
        if (fresh.isEmpty()) {
            return;
        }
        beginInsertRows(issueIndex, 0, static_cast<int>(fresh.size()) - 1);
        entry.articles = fresh;
        endInsertRows();
    } else if (!fresh.isEmpty()) {
        entry.articles = fresh;
        Q_EMIT dataChanged(index(0, 0, issueIndex),
                           index(static_cast<int>(fresh.size()) - 1, 0, issueIndex));
    }
}

void LibraryModel::renumber()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows.at(row).issue.id, row);
    }
}

void LibraryModel::loadTagColours()
{
    m_tagColours.clear();
    for (const Tag &tag : m_project.codebook().tags()) {
        m_tagColours.insert(tag.id, QColor(tag.colour));
    }
}

QList<ArticleSummary> LibraryModel::passing(IssueId id) const
{
    QList<ArticleSummary> articles = m_project.library().articles(id);
    articles.removeIf([this](const ArticleSummary &article) { return !m_filter.passes(article); });
    return articles;
}

IssueId LibraryModel::issueOf(const QModelIndex &index) const
{
    const QModelIndex issue = index.parent().isValid() ? index.parent() : index;
    return issue.isValid() ? m_rows.at(issue.row()).issue.id : IssueId();
}

ArticleId LibraryModel::articleOf(const QModelIndex &index) const
{
    const QModelIndex issue = index.parent();
    return issue.isValid() ? m_rows.at(issue.row()).articles.at(index.row()).id : ArticleId();
}

QModelIndex LibraryModel::indexOf(ArticleId id, IssueId issue)
{
    flush();
    const int row = m_rowOf.value(issue, -1);
    if (row < 0) {
        return {};
    }
    fetchMore(index(row, 0));
    const auto article = idsOf(m_rows.at(row).articles).indexOf(id);
    return article < 0 ? QModelIndex() : index(static_cast<int>(article), 0, index(row, 0));
}

QModelIndex LibraryModel::neighbour(const QModelIndex &from, int step)
{
    int issueRow = from.isValid() ? m_rowOf.value(issueOf(from)) : 0;
    int row = from.isValid() && from.parent().isValid() ? from.row() + step : 0;
    while (issueRow >= 0 && issueRow < m_rows.size()) {
        const QModelIndex issue = index(issueRow, 0);
        fetchMore(issue);
        if (row >= 0 && row < rowCount(issue)) {
            return index(row, 0, issue);
        }
        issueRow += step;
        if (issueRow >= 0 && issueRow < m_rows.size()) {
            fetchMore(index(issueRow, 0));
            row = step > 0 ? 0 : rowCount(index(issueRow, 0)) - 1;
        }
    }
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // An article row carries the id of its issue, which stays when rows move; an issue row, 0.
    const qint64 owner = parent.isValid() ? m_rows.at(parent.row()).issue.id.value : 0;
    return createIndex(row, column, static_cast<quintptr>(owner));
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    const IssueId owner{static_cast<qint64>(child.internalId())};
    if (!child.isValid() || !owner.isValid() || !m_rowOf.contains(owner)) {
        return {};
    }
    return createIndex(m_rowOf.value(owner), 0, quintptr(0));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    return parent.internalId() == 0 ? static_cast<int>(m_rows.at(parent.row()).articles.size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool LibraryModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return !m_rows.isEmpty();
    }
    if (parent.internalId() != 0) {
        return false;
    }
    const Row &row = m_rows.at(parent.row());
    return row.fetched ? !row.articles.isEmpty() : row.issue.articleCount > 0;
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() == 0 && !m_rows.at(parent.row()).fetched;
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const QList<ArticleSummary> articles = passing(m_rows.at(parent.row()).issue.id);
    m_rows[parent.row()].fetched = true;
    if (!articles.isEmpty()) {
        beginInsertRows(parent, 0, static_cast<int>(articles.size()) - 1);
        m_rows[parent.row()].articles = articles;
        endInsertRows();
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant LibraryModel::valueAt(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex issue = index.parent();
    return issue.isValid() ? articleData(m_rows.at(issue.row()).articles.at(index.row()), role)
                           : issueData(m_rows.at(index.row()), role);
}

QVariant LibraryModel::issueData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return issueTitle(row.issue);
    case Qt::ToolTipRole:
        return row.issue.fileName;
    case Qt::AccessibleTextRole:
        return issueTitle(row.issue) + u' ' + row.issue.info.edition;
    case IsIssueRole:
        return true;
    case DetailRole:
        return row.issue.info.edition;
    case ProgressRole:
        return u"%1/%2"_s.arg(row.issue.doneCount).arg(row.issue.articleCount);
    default:
        return {};
    }
}

QVariant LibraryModel::articleData(const ArticleSummary &article, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return articleTitle(article);
    case Qt::ToolTipRole:
        return articleToolTip(article);
    case Qt::AccessibleTextRole:
        return articleTitle(article) + u", "_s + reviewName(article.state());
    case IsIssueRole:
        return false;
    case ReviewRole:
        return static_cast<int>(article.state());
    case TagColoursRole: {
        QVariantList colours;
        for (const TagId tag : article.tags) {
            colours.append(m_tagColours.value(tag));
        }
        return colours;
    }
    default:
        return {};
    }
}

} // namespace jianbao
