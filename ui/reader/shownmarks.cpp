// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/shownmarks.h"

#include "app/project/annotating/anchors.h"
#include "app/text/visibletext.h"
#include "ui/theme/tagcolours.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The class that gives the underline its colour and line.
QString styleOf(FactType type)
{
    switch (type) {
    case FactType::Money:
        return u"money"_s;
    case FactType::Percent:
    case FactType::Points:
    case FactType::Multiple:
        return u"rate"_s;
    case FactType::Date:
    case FactType::Period:
    case FactType::Duration:
        return u"time"_s;
    case FactType::Person:
    case FactType::Port:
        return u"name"_s;
    case FactType::Count:
    case FactType::Measure:
    case FactType::Age:
    case FactType::Ordinal:
    case FactType::DocumentNumber:
    case FactType::Phone:
    case FactType::OtherNumber:
        break;
    }
    return u"count"_s;
}

qsizetype lengthOf(const QList<TextRange> &ranges)
{
    return std::accumulate(
        ranges.begin(), ranges.end(), qsizetype{0},
        [](qsizetype sum, const TextRange &range) { return sum + range.length(); });
}

bool covers(const QList<TextRange> &ranges, qsizetype offset)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [offset](const TextRange &range) { return range.contains(offset); });
}

} // namespace

QJsonArray shownRangesJson(const QList<TextRange> &source, const ShownText &shown)
{
    QJsonArray json;
    for (const TextRange &part : source) {
        for (const TextRange &range : shown.toShown(part)) {
            json.append(QJsonArray{range.start, range.end});
        }
    }
    return json;
}

QJsonObject CurrentMark::toJson() const
{
    if (fact.isValid()) {
        return {{u"kind"_s, u"fact"_s}, {u"id"_s, fact.value}};
    }
    if (annotation.isValid()) {
        return {{u"kind"_s, u"annotation"_s}, {u"id"_s, annotation.value}};
    }
    return {{u"kind"_s, u"found"_s}, {u"id"_s, found + 1}};
}

QList<TextRange> ArticleMarks::rangesOf(const CurrentMark &mark) const
{
    if (mark.found >= 0) {
        return found.value(mark.found);
    }
    for (const Fact &fact : facts) {
        if (fact.id == mark.fact) {
            return {fact.range};
        }
    }
    for (const Annotation &annotation : annotations) {
        if (annotation.id == mark.annotation) {
            return jianbao::rangesOf(annotation);
        }
    }
    return {};
}

QJsonObject ArticleMarks::toJson(const ShownText &shown, bool dark) const
{
    QJsonArray factsJson;
    for (const Fact &fact : facts) {
        if (fact.state == FactState::Rejected) {
            continue;
        }
        factsJson.append(QJsonObject{{u"id"_s, fact.id.value},
                                     {u"style"_s, styleOf(fact.type)},
                                     {u"decided"_s, fact.state != FactState::Proposed},
                                     {u"ranges"_s, shownRangesJson({fact.range}, shown)}});
    }
    QJsonArray annotationsJson;
    for (const Annotation &annotation : annotations) {
        QJsonArray tagsJson;
        for (const TagId id : annotation.tags) {
            const Tag tag = tags.value(id);
            const TagColours colours = tagColours(QColor(tag.colour), dark);
            tagsJson.append(QJsonObject{{u"name"_s, withInvisibleShown(tag.name)},
                                        {u"fill"_s, colours.fill.name()},
                                        {u"lane"_s, colours.lane.name()}});
        }
        annotationsJson.append(
            QJsonObject{{u"id"_s, annotation.id.value},
                        {u"note"_s, annotation.note},
                        {u"tags"_s, tagsJson},
                        {u"ranges"_s, shownRangesJson(jianbao::rangesOf(annotation), shown)}});
    }
    QJsonArray foundJson;
    for (qsizetype i = 0; i < found.size(); ++i) {
        foundJson.append(QJsonObject{{u"id"_s, foundBefore + i + 1},
                                     {u"ranges"_s, shownRangesJson(found[i], shown)}});
    }
    return {{u"facts"_s, factsJson}, {u"annotations"_s, annotationsJson}, {u"found"_s, foundJson}};
}

AnnotationId annotationBeside(const ArticleMarks &marks, const ShownText &shown,
                              AnnotationId annotation, qsizetype shownPlace, bool forward)
{
    using Start = std::pair<qsizetype, AnnotationId>;
    QList<Start> starts;
    for (const Annotation &each : marks.annotations) {
        starts.append({shown.shownOffset(each.anchors.first().range.start), each.id});
    }
    std::stable_sort(starts.begin(), starts.end(),
                     [](const Start &a, const Start &b) { return a.first < b.first; });
    const auto isIt = [&](const Start &start) { return start.second == annotation; };
    const auto isBehind = [&](const Start &start) { return start.first >= shownPlace; };
    const auto here = std::find_if(starts.cbegin(), starts.cend(), isIt);
    const bool known = here != starts.cend();
    const auto from = known ? here : std::find_if(starts.cbegin(), starts.cend(), isBehind);
    if (forward) {
        const auto next = known ? std::next(from) : from;
        return next == starts.cend() ? AnnotationId() : next->second;
    }
    return from == starts.cbegin() ? AnnotationId() : std::prev(from)->second;
}

CurrentMark markAt(const ArticleMarks &marks, qsizetype sourceOffset, CurrentMark current)
{
    struct Candidate
    {
        qsizetype length;
        CurrentMark mark;
    };
    QList<Candidate> candidates;
    for (const Fact &fact : marks.facts) {
        if (fact.state != FactState::Rejected && fact.range.contains(sourceOffset)) {
            candidates.append({fact.range.length(), {fact.id, {}}});
        }
    }
    for (const Annotation &annotation : marks.annotations) {
        const QList<TextRange> ranges = jianbao::rangesOf(annotation);
        if (covers(ranges, sourceOffset)) {
            candidates.append({lengthOf(ranges), {{}, annotation.id}});
        }
    }
    if (candidates.isEmpty()) {
        return {};
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.length < b.length; });
    const auto isCurrent = [&current](const Candidate &candidate) {
        return candidate.mark == current;
    };
    const auto here = std::find_if(candidates.begin(), candidates.end(), isCurrent);
    const bool cycles = here != candidates.end() && std::next(here) != candidates.end();
    return cycles ? std::next(here)->mark : candidates.first().mark;
}

} // namespace jianbao
