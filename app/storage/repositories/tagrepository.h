// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QList>

#include <optional>

namespace jianbao {

class Database;

/// The tags of a project file.
class TagRepository
{
public:
    explicit TagRepository(const Database &database);

    /// All tags, depth first, siblings by position, with their counts.
    QList<Tag> all() const;
    std::optional<Tag> find(TagId id) const;
    /// The names on the way from the top down to a tag; empty for an unknown one.
    QStringList namesTo(TagId id) const;
    /// The tags below one (invalid: at the top), by position, without counts.
    QList<Tag> children(TagId parent) const;

    /// Adds a tag; its id and count are not looked at.
    TagId add(const Tag &tag);
    /// Writes all but id and count.
    void update(const Tag &tag);
    /// Removes a tag; there must be no annotation and no tag under it.
    void remove(TagId id);
    /// The tag that a digit applies.
    std::optional<Tag> withShortcut(int digit) const;

private:
    const Database &m_database;
};

} // namespace jianbao
