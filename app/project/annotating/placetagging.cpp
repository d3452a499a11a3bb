// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many places of an issue tagged in one step.

#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotationaction.h"
#include "app/project/annotating/annotations.h"

#include <QMultiHash>

namespace jianbao {

namespace {

/// Finds annotations by exactly their ranges.
class AnnotationsByPlace
{
public:
    explicit AnnotationsByPlace(QList<Annotation> annotations)
        : m_annotations(std::move(annotations))
    {
        for (const Annotation &annotation : std::as_const(m_annotations)) {
            m_byStart.insert(annotation.anchors.first().range.start, &annotation);
        }
    }

    /// Null where none has these ranges, of which there is one at least.
    const Annotation *at(const QList<TextRange> &ranges) const
    {
        const auto [begin, end] = m_byStart.equal_range(ranges.first().start);
        const auto found = std::find_if(
            begin, end, [&](const Annotation *there) { return rangesOf(*there) == ranges; });
        return found == end ? nullptr : *found;
    }

private:
    QList<Annotation> m_annotations;
    QMultiHash<qsizetype, const Annotation *> m_byStart;
};

/// Tags the places as a part of an action; gives how many have the tag newly.
Result<int> tagAll(Storage &stored, ActionDraft &action, const QList<QList<TextRange>> &places,
                   TagId tag)
{
    const Result<QString> name = tagNames({tag}, stored.tags);
    const QString sha256 = stored.sources.ofIssue(action.issue);
    if (!name || sha256.isEmpty()) {
        return fail(ErrorCode::NoSuchThing);
    }
    action.detail = *name;
    const QString source = stored.sources.text(sha256);
    const AnnotationsByPlace known(stored.annotations.ofIssue(action.issue));
    int count = 0;
    for (const QList<TextRange> &place : places) {
        const QList<TextRange> ranges = annotationRanges(place, source);
        const Annotation *there = ranges.isEmpty() ? nullptr : known.at(ranges);
        if (ranges.isEmpty() || (there != nullptr && there->tags.contains(tag))) {
            continue;
        }
        ++count;
        if (there != nullptr) {
            stored.annotations.addTag(there->id, tag, QDateTime::currentDateTimeUtc());
            continue;
        }
        Annotation annotation = madeBy(action.coder, action.issue, anchorsAt(ranges, source));
        annotation.tags = {tag};
        stored.annotations.add(annotation);
    }
    return count;
}

ActionDraft draftFor(IssueId issue)
{
    ActionDraft draft{ActionKind::TagOccurrences};
    draft.issue = issue;
    return draft;
}

} // namespace

Result<int> Annotations::tagPlaces(IssueId issue, const QList<QList<TextRange>> &places, TagId tag)
{
    int count = 0;
    const auto work = [&](ActionDraft &action) {
        return tagAll(m_core.storage, action, places, tag).map([&](int done) { count = done; });
    };
    return m_core.perform(draftFor(issue), work).map([&] { return count; });
}

bool Annotations::areLarge(const QList<QList<TextRange>> &places)
{
    constexpr qsizetype MostAtOnce = 500; // a tenth of a second, in a debug build
    return places.size() > MostAtOnce;
}

Result<void> Annotations::tagPlacesInBackground(IssueId issue,
                                                const QList<QList<TextRange>> &places, TagId tag,
                                                std::function<void(const Result<int> &)> done)
{
    const auto count = std::make_shared<int>(0);
    const auto work = [count, places, tag](Storage &stored, ActionDraft &action) {
        return tagAll(stored, action, places, tag).map([&](int tagged) { *count = tagged; });
    };
    return m_core.performLarge(draftFor(issue), work,
                               [count, done = std::move(done)](const Result<void> &result) {
                                   done(result.map([&] { return *count; }));
                               });
}

} // namespace jianbao
