// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"

#include <QAbstractListModel>
#include <QHash>

namespace jianbao {

class Project;

/// Found places as keyword-in-context lines.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeforeRole = Qt::UserRole + 1,
        MatchRole, ///< Also the display role.
        AfterRole,
        SourceRole, ///< Paper, date and headline of the article.
    };

    explicit SearchModel(Project &project, QObject *parent = nullptr);

    void setHits(const QList<SearchHit> &hits);
    const SearchHit &hitAt(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sourceOf(const SearchHit &hit) const;

    Project &m_project;
    QList<SearchHit> m_hits;
    mutable QHash<ArticleId, QString> m_sources; // made as rows come on screen
};

} // namespace jianbao
