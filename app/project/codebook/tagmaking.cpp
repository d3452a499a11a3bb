// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/tagmaking.h"

#include "app/model/tagpalette.h"
#include "app/storage/repositories/tagrepository.h"
#include "app/text/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int LargestShortcut = 9;

/// The first colour of the palette that no tag has; all taken, they are used in turn.
QString nextColour(const QList<Tag> &tags)
{
    QStringList free = tagPalette();
    for (const Tag &tag : tags) {
        free.removeOne(tag.colour);
    }
    return free.isEmpty() ? tagPalette().at(tags.size() % tagPalette().size()) : free.first();
}

/// The first digit that no tag has; 0 where all are taken.
int nextDigit(const TagRepository &tags)
{
    int digit = 1;
    while (digit <= LargestShortcut && tags.withShortcut(digit)) {
        ++digit;
    }
    return digit <= LargestShortcut ? digit : 0;
}

} // namespace

Result<QString> cleanTagName(const QString &name)
{
    const QString clean = name.simplified();
    return clean.isEmpty() || !isVisibleText(clean) ? fail(ErrorCode::InvalidName, name)
                                                    : Result<QString>(clean);
}

Result<void> checkTagNameFree(const TagRepository &tags, const QString &name, TagId parent,
                              TagId self)
{
    for (const Tag &sibling : tags.children(parent)) {
        if (sibling.id != self && sibling.name == name) {
            return fail(ErrorCode::NameTaken, name);
        }
    }
    return {};
}

Result<Tag> makeTag(TagRepository &tags, const QString &name, TagId parent, const QString &colour)
{
    const Result<QString> clean = cleanTagName(name);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    if (parent.isValid() && !tags.find(parent)) {
        return fail(ErrorCode::NoSuchThing);
    }
    if (!colour.isEmpty() && !isTagColour(colour.toLower())) {
        return fail(ErrorCode::InvalidValue, colour);
    }
    Tag tag;
    tag.name = *clean;
    tag.parent = parent;
    tag.colour = colour.isEmpty() ? nextColour(tags.all()) : colour.toLower();
    tag.shortcut = nextDigit(tags);
    tag.position = int(tags.children(parent).size());
    return checkTagNameFree(tags, tag.name, parent, {}).map([&] {
        tag.id = tags.add(tag);
        return tag;
    });
}

Result<Tag> topTagNamed(TagRepository &tags, const QString &name)
{
    const QList<Tag> top = tags.children({});
    const auto known = std::find_if(top.cbegin(), top.cend(),
                                    [&](const Tag &tag) { return tag.name == name.simplified(); });
    return known == top.cend() ? makeTag(tags, name) : Result<Tag>(*known);
}

} // namespace jianbao
