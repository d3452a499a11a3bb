// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/hittagging.h"

#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotationaction.h"
#include "app/storage/storage.h"
#include "app/text/reflow.h"
#include "app/text/textunits.h"

#include <QHash>

#include <set>

namespace jianbao {

namespace {

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

/// Which places of issues have a tag. The annotations of an issue are read once.
class TaggedPlaces
{
public:
    TaggedPlaces(Storage &stored, TagId tag)
        : m_stored(stored)
        , m_tag(tag)
    {}

    /// Notes a place; false where it was there already.
    bool add(IssueId issue, const QList<TextRange> &place)
    {
        const bool isRead = m_known.contains(issue);
        std::set<QList<TextRange>> &known = m_known[issue];
        if (!isRead) {
            for (const Annotation &annotation : m_stored.annotations.ofIssue(issue)) {
                if (annotation.tags.contains(m_tag)) {
                    known.insert(rangesOf(annotation));
                }
            }
        }
        return known.insert(place).second;
    }

private:
    Storage &m_stored;
    TagId m_tag;
    QHash<IssueId, std::set<QList<TextRange>>> m_known;
};

} // namespace

Result<int> tagHits(Storage &stored, ActionDraft &action, const QList<SearchHit> &hits, TagId tag,
                    HitExtent extent)
{
    const Result<QString> name = tagNames({tag}, stored.tags);
    if (!name) {
        return tl::unexpected(name.error());
    }
    action.detail = *name;
    HitPlaces places(stored, extent);
    TaggedPlaces tagged(stored, tag);
    IssueId issue;
    QString source; // of the issue; hits of one mostly follow each other
    int count = 0;
    for (const SearchHit &hit : hits) {
        if (hit.issue != issue) {
            issue = hit.issue;
            source = stored.sources.text(stored.sources.ofIssue(issue));
        }
        Annotation annotation =
            madeBy(action.coder, issue,
                   anchorsAt(annotationRanges(places.of(hit, source), source), source));
        annotation.tags = {tag};
        if (annotation.anchors.isEmpty()) {
            return fail(ErrorCode::InvalidRange, hit.match);
        }
        if (tagged.add(issue, rangesOf(annotation))) {
            stored.annotations.add(annotation);
            action.issue = issue;
            ++count;
        }
    }
    return count;
}

} // namespace jianbao
