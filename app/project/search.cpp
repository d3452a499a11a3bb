// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/search.h"

#include "app/project/annotating/anchors.h"
#include "app/project/projectcore.h"
#include "app/text/reflow.h"
#include "app/text/textunits.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Whether an annotation of exactly this place has the tag.
bool isTagged(const QList<Annotation> &annotations, const QList<TextRange> &place, TagId tag)
{
    return std::any_of(annotations.cbegin(), annotations.cend(), [&](const Annotation &annotation) {
        return annotation.tags.contains(tag) && rangesOf(annotation) == place;
    });
}

/// The places to annotate for hits. The text of an article is made once for hits that follow each
/// other.
class HitPlaces
{
public:
    HitPlaces(Storage &stored, HitExtent extent)
        : m_stored(stored)
        , m_extent(extent)
    {}

    /// The hit itself, or the sentences or paragraphs of the article's reading text that it
    /// touches (source text).
    QList<TextRange> of(const SearchHit &hit, QStringView source);

private:
    Storage &m_stored;
    HitExtent m_extent;
    ArticleId m_article;
    MappedText m_reading;
    TextUnits m_units;
};

QList<TextRange> HitPlaces::of(const SearchHit &hit, QStringView source)
{
    if (m_extent == HitExtent::Words) {
        return {hit.range};
    }
    if (hit.article != m_article) {
        const std::optional<Article> article = m_stored.articles.find(hit.article);
        m_article = hit.article;
        m_reading = article ? readingText(article->blocks, source).text : MappedText();
        m_units = TextUnits(m_reading.text());
    }
    const QList<TextRange> shown = m_reading.toDerived(hit.range);
    if (shown.isEmpty()) {
        return {hit.range};
    }
    const TextUnit unit =
        m_extent == HitExtent::Sentence ? TextUnit::Sentence : TextUnit::Paragraph;
    const TextRange around{m_units.at(shown.first().start, unit).start,
                           m_units.at(shown.last().end - 1, unit).end};
    return m_reading.toSource(around, source);
}

Annotation annotationOf(const SearchHit &hit, const QList<TextRange> &place, TagId tag,
                        const QString &source, const QString &coder)
{
    Annotation annotation;
    annotation.issue = hit.issue;
    annotation.anchors = anchorsAt(annotationRanges(place, source), source);
    annotation.tags = {tag};
    annotation.coder = coder;
    annotation.createdAt = QDateTime::currentDateTimeUtc();
    annotation.updatedAt = annotation.createdAt;
    return annotation;
}

} // namespace

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
    Storage &stored = m_core.storage;
    int count = 0;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        const std::optional<Tag> found = stored.tags.find(tag);
        if (!found) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = found->name;
        HitPlaces places(stored, extent);
        for (const SearchHit &hit : hits) {
            const QString source = stored.sources.text(stored.sources.ofIssue(hit.issue));
            const Annotation annotation =
                annotationOf(hit, places.of(hit, source), tag, source, action.coder);
            if (annotation.anchors.isEmpty()) {
                return fail(ErrorCode::InvalidRange, hit.match);
            }
            if (!isTagged(stored.annotations.ofIssue(hit.issue), rangesOf(annotation), tag)) {
                stored.annotations.add(annotation);
                action.issue = hit.issue;
                ++count;
            }
        }
        return {};
    };
    return m_core.perform({ActionKind::TagHits}, work).map([&] { return count; });
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
