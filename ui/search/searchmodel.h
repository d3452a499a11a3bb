// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"
#include "app/project/searchcursor.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <set>
#include <tuple>

class QTimer;

namespace jianbao {

class Project;

/// Found places as keyword-in-context lines. They are looked for in slices between events, so that
/// the first ones stand there while the next are found.
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

    /// How the lines are sorted: as the library is, or by the text right or left of the found words
    /// (from the words outwards), or by the words themselves.
    enum class Order { Library, Right, Left, Match };

    explicit SearchModel(Project &project, QObject *parent = nullptr);

    /// Looks for at most `limit` places.
    void start(const SearchRequest &request, int limit);
    void setHits(const QList<SearchHit> &hits);
    bool isRunning() const { return m_cursor.has_value(); }
    /// Whether there may be more places than the limit allows.
    bool isCut() const { return m_cut; }
    /// What is wrong with the query; empty where nothing is.
    const QString &problem() const { return m_problem; }
    int articleCount() const { return static_cast<int>(m_articles.size()); }
    const SearchHit &hitAt(int row) const { return m_hits.at(row); }

    void setOrder(Order order);
    /// Rows get a box to be checked.
    void setCheckable(bool on) { m_checkable = on; }
    /// The checked places, in the order shown.
    QList<SearchHit> checkedHits() const;
    void checkAll(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// More places were found, or the search is over.
    void progressed();
    void checkedChanged();

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    using Place = std::tuple<qint64, qsizetype, qsizetype>; // article and range

    void look();
    void sortHits();
    static Place placeOf(const SearchHit &hit);
    QString sourceOf(const SearchHit &hit) const;

    Project &m_project;
    QList<SearchHit> m_hits;
    QList<SearchHit> m_found; // in the order of the library
    QSet<ArticleId> m_articles;
    std::set<Place> m_checked;
    mutable QHash<ArticleId, QString> m_sources; // made as rows come on screen
    std::optional<SearchCursor> m_cursor;
    QString m_problem;
    QTimer *m_timer;
    Order m_order = Order::Library;
    int m_limit = 0;
    bool m_cut = false;
    bool m_checkable = false;
};

} // namespace jianbao
