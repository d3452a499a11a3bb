// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/anchors.h"

#include "app/base/codepoints.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype ContextLength = 32;

TextRange stripped(TextRange range, QStringView text)
{
    while (range.start < range.end && text[range.start].isSpace()) {
        ++range.start;
    }
    while (range.end > range.start && text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

qsizetype commonStart(QStringView left, QStringView right)
{
    qsizetype length = 0;
    while (length < left.size() && length < right.size() && left[length] == right[length]) {
        ++length;
    }
    return length;
}

qsizetype commonEnd(QStringView left, QStringView right)
{
    qsizetype length = 0;
    while (length < left.size() && length < right.size()
           && left[left.size() - 1 - length] == right[right.size() - 1 - length]) {
        ++length;
    }
    return length;
}

/// How much of an anchor's context stands around a place.
qsizetype contextAt(qsizetype start, const TextAnchor &anchor, QStringView source)
{
    return commonEnd(source.first(start), anchor.before)
           + commonStart(source.sliced(start + anchor.quote.size()), anchor.after);
}

/// The one place of the quote with the most context; -1 where there is none, or two are as good.
qsizetype bestPlace(const TextAnchor &anchor, QStringView source)
{
    qsizetype best = -1;
    qsizetype bestContext = -1;
    bool unique = false;
    for (qsizetype at = source.indexOf(anchor.quote); at >= 0;
         at = source.indexOf(anchor.quote, at + 1)) {
        const qsizetype context = contextAt(at, anchor, source);
        unique = context > bestContext || (unique && context < bestContext);
        if (context > bestContext) {
            best = at;
            bestContext = context;
        }
    }
    return unique ? best : -1;
}

AnchorState verify(TextAnchor &anchor, QStringView source)
{
    const TextRange range = anchor.range;
    const bool inside = range.start >= 0 && range.start <= range.end && range.end <= source.size();
    if (inside && range.in(source) == anchor.quote) {
        return AnchorState::Exact;
    }
    const qsizetype place = anchor.quote.isEmpty() ? -1 : bestPlace(anchor, source);
    if (place < 0) {
        return AnchorState::Orphaned;
    }
    anchor.range = {place, place + anchor.quote.size()};
    return AnchorState::Moved;
}

} // namespace

QList<TextRange> rangesOf(const Annotation &annotation)
{
    QList<TextRange> ranges;
    for (const TextAnchor &anchor : annotation.anchors) {
        ranges.append(anchor.range);
    }
    return ranges;
}

QList<TextRange> annotationRanges(const QList<TextRange> &ranges, QStringView source)
{
    QList<TextRange> kept;
    for (const TextRange range : ranges) {
        const TextRange inside = range.intersected({0, source.size()});
        const TextRange whole{characterStart(source, inside.start),
                              characterEnd(source, inside.end)};
        const TextRange text = stripped(whole, source);
        if (!text.isEmpty()) {
            kept.append(text);
        }
    }
    std::sort(kept.begin(), kept.end());
    QList<TextRange> joined;
    for (const TextRange range : kept) {
        if (!joined.isEmpty() && range.start <= joined.last().end) {
            joined.last().end = std::max(joined.last().end, range.end);
        } else {
            joined.append(range);
        }
    }
    return joined;
}

TextAnchor anchorAt(TextRange range, QStringView source)
{
    const qsizetype before =
        characterEnd(source, std::max(qsizetype(0), range.start - ContextLength));
    const qsizetype after =
        characterStart(source, std::min(source.size(), range.end + ContextLength));
    return {range, range.in(source).toString(),
            TextRange{before, range.start}.in(source).toString(),
            TextRange{range.end, after}.in(source).toString()};
}

QList<TextAnchor> anchorsAt(const QList<TextRange> &ranges, QStringView source)
{
    QList<TextAnchor> anchors;
    for (const TextRange range : ranges) {
        anchors.append(anchorAt(range, source));
    }
    return anchors;
}

void verifyAnchors(Annotation &annotation, QStringView source)
{
    annotation.state = AnchorState::Exact;
    for (TextAnchor &anchor : annotation.anchors) {
        annotation.state = std::max(annotation.state, verify(anchor, source));
    }
}

} // namespace jianbao
