// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/tagpalette.h"
#include "app/project/codebook/codebook.h"
#include "app/project/projectcore.h"

#include <algorithm>

namespace jianbao {

namespace {

std::optional<Tag> childNamed(const TagRepository &tags, const QString &name, TagId parent)
{
    const QList<Tag> children = tags.children(parent);
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const Tag &tag) { return tag.name == name; });
    return found == children.end() ? std::nullopt : std::optional(*found);
}

/// Gives a tag what the file says of it, where the tag says nothing yet.
void fillTexts(Tag &tag, const CodebookEntry &entry)
{
    const auto fill = [](QString &text, const QString &given) {
        text = text.isEmpty() ? given : text;
    };
    fill(tag.definition, entry.definition);
    fill(tag.examples, entry.examples);
    fill(tag.counterExamples, entry.counterExamples);
    fill(tag.note, entry.note);
}

TagId addEntry(TagRepository &tags, const CodebookEntry &entry, TagId parent)
{
    Tag tag;
    tag.name = entry.name;
    tag.parent = parent;
    fillTexts(tag, entry);
    tag.position = int(tags.children(parent).size());
    tag.colour = entry.colour.isEmpty() ? tagPalette().at(tags.all().size() % tagPalette().size())
                                        : entry.colour;
    tag.shortcut = tags.withShortcut(entry.shortcut) ? 0 : entry.shortcut;
    return tags.add(tag);
}

} // namespace

Result<int> Codebook::take(const CodebookEntries &entries, const QString &detail)
{
    TagRepository &tags = m_core.storage.tags;
    int made = 0;
    ActionDraft draft{ActionKind::ImportCodebook};
    draft.detail = detail;
    const auto work = [&](ActionDraft &) -> Result<void> {
        QList<TagId> ids;
        for (const CodebookEntry &entry : entries) {
            const TagId parent = entry.parent < 0 ? TagId() : ids.at(entry.parent);
            std::optional<Tag> known = childNamed(tags, entry.name, parent);
            if (!known) {
                ids.append(addEntry(tags, entry, parent));
                ++made;
                continue;
            }
            ids.append(known->id);
            const Tag before = *known;
            fillTexts(*known, entry);
            if (*known != before) {
                tags.update(*known);
            }
        }
        return {};
    };
    return m_core.perform(draft, work).map([&] { return made; });
}

} // namespace jianbao
