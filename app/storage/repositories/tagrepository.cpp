// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/tagrepository.h"

#include "app/storage/database.h"

namespace jianbao {

namespace {

Tag readTag(Statement &query)
{
    Tag tag;
    query.read(tag.id, tag.parent, tag.name, tag.topic, tag.colour, tag.definition, tag.examples,
               tag.counterExamples, tag.note, tag.shortcut, tag.position, tag.annotationCount);
    return tag;
}

QList<Tag> readTags(Statement &query)
{
    QList<Tag> tags;
    while (query.next()) {
        tags.append(readTag(query));
    }
    return tags;
}

} // namespace

TagRepository::TagRepository(const Database &database)
    : m_database(database)
{}

QList<Tag> TagRepository::all() const
{
    // The way from the top sorts the tags depth first. (An ORDER BY in the recursive query would do
    // so too, but SQLite drops it where the query is joined with a table.)
    Statement query = m_database.statement(
        "WITH RECURSIVE tree (id, way) AS ("
        "SELECT id, printf('%08d.%08d', position, id) FROM tag WHERE parent_id IS NULL UNION ALL "
        "SELECT t.id, tree.way || printf('/%08d.%08d', t.position, t.id) "
        "FROM tree JOIN tag t ON t.parent_id = tree.id) "
        "SELECT t.id, t.parent_id, t.name, t.topic, t.colour, t.definition, t.examples, "
        "t.counter_examples, t.note, t.shortcut, t.position, "
        "(SELECT count(*) FROM annotation_tag n WHERE n.tag_id = t.id) "
        "FROM tree JOIN tag t ON t.id = tree.id ORDER BY tree.way");
    return readTags(query.bind());
}

std::optional<Tag> TagRepository::find(TagId id) const
{
    Statement query = m_database.statement(
        "SELECT id, parent_id, name, topic, colour, definition, examples, counter_examples, note, "
        "shortcut, position, "
        "(SELECT count(*) FROM annotation_tag WHERE tag_id = tag.id) FROM tag WHERE id = ?1");
    return query.bind(id).next() ? std::optional(readTag(query)) : std::nullopt;
}

QStringList TagRepository::namesTo(TagId id) const
{
    Statement query = m_database.statement(
        "WITH RECURSIVE way (name, parent_id, steps) AS ("
        "SELECT name, parent_id, 0 FROM tag WHERE id = ?1 UNION ALL "
        "SELECT t.name, t.parent_id, way.steps + 1 FROM way JOIN tag t ON t.id = way.parent_id) "
        "SELECT name FROM way ORDER BY steps DESC");
    query.bind(id);
    QStringList names;
    while (query.next()) {
        names.append(query.value<QString>());
    }
    return names;
}

QList<Tag> TagRepository::children(TagId parent) const
{
    Statement query = m_database.statement(
        "SELECT id, parent_id, name, topic, colour, definition, examples, counter_examples, note, "
        "shortcut, position, 0 FROM tag "
        "WHERE parent_id IS ?1 ORDER BY position, id");
    return readTags(query.bind(parent));
}

TagId TagRepository::add(const Tag &tag)
{
    m_database
        .statement("INSERT INTO tag (parent_id, name, topic, colour, definition, shortcut, "
                   "position, examples, counter_examples, note) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(tag.parent, tag.name, tag.topic, tag.colour, tag.definition, tag.shortcut,
              tag.position, tag.examples, tag.counterExamples, tag.note)
        .run();
    return {m_database.lastInsertId()};
}

void TagRepository::update(const Tag &tag)
{
    m_database
        .statement("UPDATE tag SET parent_id = ?1, name = ?2, topic = ?3, colour = ?4, "
                   "definition = ?5, shortcut = ?6, position = ?7, examples = ?8, "
                   "counter_examples = ?9, note = ?10 WHERE id = ?11")
        .bind(tag.parent, tag.name, tag.topic, tag.colour, tag.definition, tag.shortcut,
              tag.position, tag.examples, tag.counterExamples, tag.note, tag.id)
        .run();
}

void TagRepository::remove(TagId id)
{
    m_database.statement("DELETE FROM tag WHERE id = ?1").bind(id).run();
}

std::optional<Tag> TagRepository::withShortcut(int digit) const
{
    Statement query = m_database.statement(
        "SELECT id, parent_id, name, topic, colour, definition, examples, counter_examples, note, "
        "shortcut, position, 0 FROM tag "
        "WHERE shortcut = ?1");
    return query.bind(digit).next() ? std::optional(readTag(query)) : std::nullopt;
}

} // namespace jianbao
