// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/library/librarytext.h"

using namespace Qt::StringLiterals;

namespace jianbao {

SearchModel::SearchModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{}

void SearchModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    m_sources.clear();
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
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
    default:
        return {};
    }
}

QString SearchModel::sourceOf(const SearchHit &hit) const
{
    if (!m_sources.contains(hit.article)) {
        const std::optional<Issue> issue = m_project.library().issue(hit.issue);
        const std::optional<Article> article = m_project.library().article(hit.article);
        QStringList parts;
        if (article) {
            parts.append(article->headline.isEmpty() ? article->firstWords : article->headline);
        }
        if (issue) {
            parts.append(issueTitle(*issue));
        }
        m_sources.insert(hit.article, parts.join(u" · "_s));
    }
    return m_sources.value(hit.article);
}

} // namespace jianbao
