// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"

#include "app/model/tagpalette.h"
#include "app/project/codebook/tagmaking.h"
#include "app/project/codebook/tagmerge.h"
#include "app/project/projectcore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int LargestShortcut = 9;

/// Numbers the tags under a parent anew, with one of them at a place.
void arrange(TagRepository &tags, const Tag &moved)
{
    QList<Tag> siblings = tags.children(moved.parent);
    siblings.removeIf([&](const Tag &tag) { return tag.id == moved.id; });
    siblings.insert(std::clamp(qsizetype(moved.position), qsizetype(0), siblings.size()), moved);
    for (int i = 0; i < siblings.size(); ++i) {
        siblings[i].position = i;
        tags.update(siblings[i]);
    }
}

bool isBelow(const TagRepository &tags, TagId id, TagId ancestor)
{
    while (id.isValid()) {
        if (id == ancestor) {
            return true;
        }
        const std::optional<Tag> tag = tags.find(id);
        id = tag ? tag->parent : TagId();
    }
    return false;
}

void removeWithChildren(Storage &stored, TagId id)
{
    for (const Tag &child : stored.tags.children(id)) {
        removeWithChildren(stored, child.id);
    }
    stored.annotations.removeTag(id);
    stored.tags.remove(id);
}

/// What both ways of removing a tag do.
ProjectCore::StoredWork removing(TagId id)
{
    return [id](Storage &stored, ActionDraft &action) -> Result<void> {
        const std::optional<Tag> tag = stored.tags.find(id);
        if (!tag) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = tag->name;
        removeWithChildren(stored, id);
        return {};
    };
}

Result<void> checkMerge(Storage &stored, TagId from, TagId into)
{
    const std::optional<Tag> tag = stored.tags.find(from);
    if (!tag || !stored.tags.find(into)) {
        return fail(ErrorCode::NoSuchThing);
    }
    if (isBelow(stored.tags, into, from)) {
        return fail(ErrorCode::InvalidValue, tag->name);
    }
    return {};
}

/// What both ways of merging tags do.
ProjectCore::StoredWork merging(TagId from, TagId into)
{
    return [from, into](Storage &stored, ActionDraft &action) -> Result<void> {
        return checkMerge(stored, from, into).map([&] {
            action.detail = stored.tags.find(from)->name;
            mergeTag(stored, from, into);
        });
    };
}

/// An action on one tag that exists, named in the history by what it was called.
Result<void> change(ProjectCore &core, ActionKind kind, TagId id,
                    const std::function<Result<void>(Tag &)> &work)
{
    return core.perform({kind}, [&](ActionDraft &action) -> Result<void> {
        std::optional<Tag> tag = core.storage.tags.find(id);
        if (!tag) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.detail = tag->name;
        return work(*tag);
    });
}

QString escaped(const QString &name)
{
    return QString(name).replace(u'/', u"\\/"_s);
}

} // namespace

Codebook::Codebook(ProjectCore &core)
    : m_core(core)
{}

QList<Tag> Codebook::tags() const
{
    return m_core.tags();
}

std::optional<Tag> Codebook::tag(TagId id) const
{
    return m_core.read([id](Storage &stored) { return stored.tags.find(id); });
}

QString Codebook::path(TagId id) const
{
    return m_core.read([id](Storage &stored) {
        QStringList names = stored.tags.namesTo(id);
        std::transform(names.cbegin(), names.cend(), names.begin(), escaped);
        return names.join(u'/');
    });
}

Result<TagId> Codebook::create(const QString &name, TagId parent, const QString &colour)
{
    TagId id;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        return makeTag(m_core.storage.tags, name, parent, colour).map([&](const Tag &tag) {
            action.detail = tag.name;
            id = tag.id;
        });
    };
    return m_core.perform({ActionKind::CreateTag}, work).map([&] { return id; });
}

Result<void> Codebook::rename(TagId id, const QString &name)
{
    TagRepository &tags = m_core.storage.tags;
    return change(m_core, ActionKind::RenameTag, id, [&](Tag &tag) -> Result<void> {
        return cleanTagName(name).and_then([&](const QString &clean) {
            tag.name = clean;
            return checkTagNameFree(tags, clean, tag.parent, id).map([&] { tags.update(tag); });
        });
    });
}

Result<void> Codebook::recolour(TagId id, const QString &colour)
{
    return change(m_core, ActionKind::RecolourTag, id, [&](Tag &tag) -> Result<void> {
        tag.colour = colour.toLower();
        if (!isTagColour(tag.colour)) {
            return fail(ErrorCode::InvalidValue, colour);
        }
        m_core.storage.tags.update(tag);
        return {};
    });
}

Result<void> Codebook::define(TagId id, const QString &definition)
{
    return change(m_core, ActionKind::DefineTag, id, [&](Tag &tag) -> Result<void> {
        tag.definition = definition;
        m_core.storage.tags.update(tag);
        return {};
    });
}

Result<void> Codebook::setExamples(TagId id, const QString &examples,
                                   const QString &counterExamples)
{
    return change(m_core, ActionKind::DefineTag, id, [&](Tag &tag) -> Result<void> {
        tag.examples = examples;
        tag.counterExamples = counterExamples;
        m_core.storage.tags.update(tag);
        return {};
    });
}

Result<void> Codebook::setNote(TagId id, const QString &note)
{
    return change(m_core, ActionKind::EditTagNote, id, [&](Tag &tag) -> Result<void> {
        tag.note = note;
        m_core.storage.tags.update(tag);
        return {};
    });
}

Result<void> Codebook::setShortcut(TagId id, int digit)
{
    TagRepository &tags = m_core.storage.tags;
    return change(m_core, ActionKind::SetTagShortcut, id, [&](Tag &tag) -> Result<void> {
        if (digit < 0 || digit > LargestShortcut) {
            return fail(ErrorCode::InvalidValue, QString::number(digit));
        }
        if (std::optional<Tag> former = tags.withShortcut(digit); digit > 0 && former) {
            former->shortcut = 0;
            tags.update(*former);
        }
        tag.shortcut = digit;
        tags.update(tag);
        return {};
    });
}

Result<void> Codebook::move(TagId id, TagId parent, int position)
{
    TagRepository &tags = m_core.storage.tags;
    return change(m_core, ActionKind::MoveTag, id, [&](Tag &tag) -> Result<void> {
        if (parent.isValid() && !tags.find(parent)) {
            return fail(ErrorCode::NoSuchThing);
        }
        if (isBelow(tags, parent, id)) {
            return fail(ErrorCode::InvalidValue, tag.name);
        }
        tag.parent = parent;
        tag.position = position;
        return checkTagNameFree(tags, tag.name, parent, id).map([&] { arrange(tags, tag); });
    });
}

TagMergeEffect Codebook::mergeEffect(TagId from, TagId into) const
{
    return m_core.read([&](Storage &stored) { return tagMergeEffect(stored, from, into); });
}

Result<void> Codebook::merge(TagId from, TagId into)
{
    return m_core.perform({ActionKind::MergeTags}, [&](ActionDraft &action) {
        return merging(from, into)(m_core.storage, action);
    });
}

Result<void> Codebook::mergeInBackground(TagId from, TagId into, Done done)
{
    const Result<void> possible =
        m_core.read([&](Storage &stored) { return checkMerge(stored, from, into); });
    return possible.and_then([&] {
        return m_core.performLarge({ActionKind::MergeTags}, merging(from, into), std::move(done));
    });
}

bool Codebook::isLarge(TagId id) const
{
    constexpr int MostAtOnce = 5000; // 6,000 take a tenth of a second, in a debug build
    return removalEffect(id).annotations > MostAtOnce;
}

bool Codebook::mayStandBelow(TagId id, TagId parent) const
{
    return m_core.read([&](Storage &stored) {
        const std::optional<Tag> tag = stored.tags.find(id);
        return tag && !isBelow(stored.tags, parent, id)
               && checkTagNameFree(stored.tags, tag->name, parent, id).has_value();
    });
}

RemovalEffect Codebook::removalEffect(TagId id) const
{
    return m_core.read([id](Storage &stored) { return stored.annotations.effectOfRemoving(id); });
}

Result<void> Codebook::remove(TagId id)
{
    return m_core.perform({ActionKind::DeleteTag}, [&](ActionDraft &action) {
        return removing(id)(m_core.storage, action);
    });
}

Result<void> Codebook::removeInBackground(TagId id, Done done)
{
    if (!tag(id)) {
        return fail(ErrorCode::NoSuchThing);
    }
    return m_core.performLarge({ActionKind::DeleteTag}, removing(id), std::move(done));
}

} // namespace jianbao
