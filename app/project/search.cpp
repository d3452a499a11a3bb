// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/search.h"

#include "app/project/hittagging.h"
#include "app/project/projectcore.h"

#include <algorithm>

namespace jianbao {

Search::Search(ProjectCore &core)
    : m_core(core)
{}

SearchCursor Search::begin(const SearchRequest &request) const
{
    return {m_core, request};
}

QList<SearchHit> Search::find(const QString &query, int limit) const
{
    SearchCursor cursor = begin({query, {}});
    QList<SearchHit> hits;
    while (!cursor.atEnd() && hits.size() < limit) {
        hits += cursor.next(std::chrono::milliseconds(0));
    }
    return hits.first(std::min(qsizetype(limit), hits.size()));
}

QList<ArticleId> Search::articlesWith(const QString &query) const
{
    return m_core.read(
        [&](Storage &stored) { return stored.index.articlesWith(searchPhrases(query)); });
}

QStringList Search::papers() const
{
    return m_core.read([](Storage &stored) { return stored.searches.papers(); });
}

Result<int> Search::tag(const QList<SearchHit> &hits, TagId tag, HitExtent extent)
{
    int count = 0;
    const auto work = [&](ActionDraft &action) {
        return tagHits(m_core.storage, action, hits, tag, extent).map([&](int tagged) {
            count = tagged;
        });
    };
    return m_core.perform({ActionKind::TagHits}, work).map([&] { return count; });
}

bool Search::areLarge(const QList<SearchHit> &hits)
{
    constexpr qsizetype MostAtOnce = 500; // a tenth of a second, in a debug build
    return hits.size() > MostAtOnce;
}

Result<void> Search::tagInBackground(const QList<SearchHit> &hits, TagId tag, HitExtent extent,
                                     std::function<void(const Result<int> &)> done)
{
    const auto count = std::make_shared<int>(0);
    const auto work = [=](Storage &stored, ActionDraft &action) {
        return tagHits(stored, action, hits, tag, extent).map([&](int tagged) { *count = tagged; });
    };
    return m_core.performLarge({ActionKind::TagHits}, work,
                               [count, done = std::move(done)](const Result<void> &result) {
                                   done(result.map([&] { return *count; }));
                               });
}

QList<SavedSearch> Search::saved() const
{
    return m_core.read([](Storage &stored) { return stored.searches.all(); });
}

Result<SavedSearchId> Search::save(const QString &name, const SearchRequest &request)
{
    SavedSearchId id;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        action.detail = name.trimmed();
        if (action.detail.isEmpty()) {
            return fail(ErrorCode::InvalidName);
        }
        id = m_core.storage.searches.save(action.detail, request, QDateTime::currentDateTimeUtc());
        return {};
    };
    return m_core.perform({ActionKind::SaveSearch}, work).map([&] { return id; });
}

Result<void> Search::removeSaved(SavedSearchId id)
{
    return m_core.perform({ActionKind::RemoveSearch}, [&](ActionDraft &action) -> Result<void> {
        for (const SavedSearch &search : m_core.storage.searches.all()) {
            if (search.id == id) {
                action.detail = search.name;
                m_core.storage.searches.remove(id);
                return {};
            }
        }
        return fail(ErrorCode::NoSuchThing);
    });
}

} // namespace jianbao
