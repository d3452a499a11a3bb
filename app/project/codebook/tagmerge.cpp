// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/tagmerge.h"

#include "app/storage/storage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

std::optional<Tag> namesake(const Tag &child, const QList<Tag> &there)
{
    const auto same = std::find_if(there.begin(), there.end(),
                                   [&](const Tag &tag) { return tag.name == child.name; });
    return same == there.end() ? std::nullopt : std::optional(*same);
}

void appendText(QString &text, const QString &more)
{
    if (!more.isEmpty() && text != more) {
        text += text.isEmpty() ? more : u'\n' + more;
    }
}

void joinTexts(Tag &into, const Tag &from)
{
    if (into.definition.isEmpty()) {
        into.definition = from.definition;
    }
    appendText(into.examples, from.examples);
    appendText(into.counterExamples, from.counterExamples);
    appendText(into.note, from.note);
}

void addEffect(Storage &stored, const Tag &from, const Tag &into, TagMergeEffect &effect)
{
    effect.annotations += from.annotationCount;
    effect.duplicates += stored.annotations.countWithBoth(from.id, into.id);
    Tag joined = into;
    joinTexts(joined, from);
    effect.joinsTexts = effect.joinsTexts || joined != into;
    effect.losesDefinition =
        effect.losesDefinition
        || (!from.definition.isEmpty() && joined.definition != from.definition);
    const QList<Tag> there = stored.tags.children(into.id);
    for (const Tag &child : stored.tags.children(from.id)) {
        if (const std::optional<Tag> same = namesake(child, there)) {
            effect.mergedTags.append(child.name);
            addEffect(stored, *stored.tags.find(child.id), *same, effect);
        } else {
            effect.movedTags.append(child.name);
        }
    }
}

} // namespace

TagMergeEffect tagMergeEffect(Storage &stored, TagId from, TagId into)
{
    TagMergeEffect effect;
    const std::optional<Tag> source = stored.tags.find(from);
    const std::optional<Tag> target = stored.tags.find(into);
    if (source && target && from != into) {
        addEffect(stored, *source, *target, effect);
    }
    return effect;
}

void mergeTag(Storage &stored, TagId from, TagId into)
{
    stored.annotations.replaceTag(from, into);
    std::optional<Tag> target = stored.tags.find(into);
    if (const std::optional<Tag> source = stored.tags.find(from); source && target) {
        joinTexts(*target, *source);
        stored.tags.update(*target);
    }
    for (Tag child : stored.tags.children(from)) {
        const QList<Tag> there = stored.tags.children(into);
        if (const std::optional<Tag> same = namesake(child, there)) {
            mergeTag(stored, child.id, same->id);
        } else {
            child.parent = into;
            child.position = int(there.size());
            stored.tags.update(child);
        }
    }
    stored.tags.remove(from);
}

} // namespace jianbao
