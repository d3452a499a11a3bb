// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/searchrepository.h"

#include "app/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

template<typename Enum>
QString nameOrNothing(const std::optional<Enum> &value)
{
    return value ? nameOf(*value) : QString();
}

QString numberOrNothing(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

QString toJson(const SearchRequest &request)
{
    const SearchFilter &filter = request.filter;
    const QJsonObject object{{u"query"_s, request.query},
                             {u"paper"_s, filter.paper},
                             {u"from"_s, filter.from.toString(Qt::ISODate)},
                             {u"to"_s, filter.to.toString(Qt::ISODate)},
                             {u"tag"_s, filter.tag.value},
                             {u"fact_type"_s, nameOrNothing(filter.factType)},
                             {u"least"_s, numberOrNothing(filter.least)},
                             {u"most"_s, numberOrNothing(filter.most)},
                             {u"review"_s, nameOrNothing(filter.review)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SearchRequest fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto member = [&](QLatin1StringView key) { return object.value(key).toString(); };
    SearchRequest request{member("query"_L1), {}};
    SearchFilter &filter = request.filter;
    filter.paper = member("paper"_L1);
    filter.from = QDate::fromString(member("from"_L1), Qt::ISODate);
    filter.to = QDate::fromString(member("to"_L1), Qt::ISODate);
    filter.tag = TagId{object.value("tag"_L1).toInteger()};
    filter.factType = fromName<FactType>(member("fact_type"_L1));
    filter.least = Decimal::fromString(member("least"_L1));
    filter.most = Decimal::fromString(member("most"_L1));
    filter.review = fromName<ReviewState>(member("review"_L1));
    return request;
}

} // namespace

SearchRepository::SearchRepository(const Database &database)
    : m_database(database)
{}

QList<SavedSearch> SearchRepository::all() const
{
    Statement query = m_database.statement(
        "SELECT id, name, request, created_at FROM saved_search ORDER BY name, id");
    query.bind();
    QList<SavedSearch> searches;
    while (query.next()) {
        SavedSearch search;
        QString request;
        query.read(search.id, search.name, request, search.createdAt);
        search.request = fromJson(request);
        searches.append(search);
    }
    return searches;
}

SavedSearchId SearchRepository::save(const QString &name, const SearchRequest &request,
                                     const QDateTime &at)
{
    m_database.statement("DELETE FROM saved_search WHERE name = ?1").bind(name).run();
    m_database.statement("INSERT INTO saved_search (name, request, created_at) VALUES (?1, ?2, ?3)")
        .bind(name, toJson(request), at)
        .run();
    return {m_database.lastInsertId()};
}

void SearchRepository::remove(SavedSearchId id)
{
    m_database.statement("DELETE FROM saved_search WHERE id = ?1").bind(id).run();
}

bool SearchRepository::passes(ArticleId article, const SearchFilter &filter) const
{
    Statement query = m_database.statement(
        "SELECT 1 FROM article a JOIN issue i ON i.id = a.issue_id WHERE a.id = ?1 "
        "AND (?2 = '' OR i.paper = ?2) AND (?3 IS NULL OR i.date >= ?3) "
        "AND (?4 IS NULL OR i.date <= ?4) "
        "AND (?5 = '' OR ?5 = CASE WHEN a.review <> 'unseen' THEN a.review "
        "WHEN EXISTS (SELECT 1 FROM fact f WHERE f.article_id = a.id AND f.state <> 'proposed') "
        "OR EXISTS (SELECT 1 FROM annotation n "
        "JOIN annotation_tag t ON t.annotation_id = n.id "
        "JOIN annotation_range r ON r.annotation_id = n.id "
        "JOIN block b ON b.article_id = a.id AND b.start_offset < r.end_offset "
        "AND r.start_offset < b.end_offset WHERE n.issue_id = a.issue_id) "
        "THEN 'in work' ELSE 'unseen' END) "
        "AND (?6 IS NULL OR EXISTS (SELECT 1 FROM annotation n "
        "JOIN annotation_tag t ON t.annotation_id = n.id AND t.tag_id = ?6 "
        "JOIN annotation_range r ON r.annotation_id = n.id "
        "JOIN block b ON b.article_id = a.id AND b.start_offset < r.end_offset "
        "AND r.start_offset < b.end_offset WHERE n.issue_id = a.issue_id))");
    query.bind(article, filter.paper, filter.from, filter.to, nameOrNothing(filter.review),
               filter.tag);
    return query.next();
}

QList<TextRange> SearchRepository::factsFor(const SearchFilter &filter, ArticleId article) const
{
    Statement query = m_database.statement(
        "SELECT start_offset, end_offset FROM fact f "
        "WHERE f.article_id = ?1 AND f.state <> 'rejected' AND (?2 = '' OR f.type = ?2) "
        "AND (?3 IS NULL OR CAST(coalesce(f.value, f.max, f.min) AS REAL) >= CAST(?3 AS REAL)) "
        "AND (?4 IS NULL OR CAST(coalesce(f.value, f.min, f.max) AS REAL) <= CAST(?4 AS REAL))");
    query.bind(article, nameOrNothing(filter.factType), filter.least, filter.most);
    QList<TextRange> places;
    while (query.next()) {
        TextRange place;
        query.read(place.start, place.end);
        places.append(place);
    }
    return places;
}

QStringList SearchRepository::papers() const
{
    Statement query =
        m_database.statement("SELECT DISTINCT paper FROM issue WHERE paper <> '' ORDER BY paper");
    query.bind();
    QStringList papers;
    while (query.next()) {
        papers.append(query.value<QString>());
    }
    return papers;
}

} // namespace jianbao
