// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/project.h"

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/projectcore.h"
#include "app/project/search.h"
#include "app/project/wordlists.h"

#include <QFileInfo>

namespace jianbao {

struct Project::Parts
{
    explicit Parts(std::unique_ptr<ProjectFile> file, ProjectCore::Announce announce)
        : core(std::move(file), std::move(announce))
    {}

    ProjectCore core;
    Library library{core};
    Annotations annotations{core};
    Facts facts{core};
    Codebook codebook{core};
    History history{core};
    Search search{core};
    WordLists wordLists{core};
};

namespace {

/// The codebook of a new file is its start, not an action that could be undone.
void addCodebook(const Database &database, const QList<Tag> &codebook)
{
    TagRepository tags(database);
    for (int i = 0; i < codebook.size(); ++i) {
        Tag tag = codebook[i];
        tag.parent = {};
        tag.position = i;
        tags.add(tag);
    }
}

} // namespace

Project::Project(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QList<Tag> &codebook)
{
    const auto fill = [&](const Database &database) { addCodebook(database, codebook); };
    return ProjectFile::create(path, Schema::builtIn(), fill).and_then([&] { return open(path); });
}

Result<std::unique_ptr<Project>> Project::open(const QString &path)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path, Schema::builtIn());
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::unique_ptr<Project> project(new Project(nullptr));
    Project *announcer = project.get();
    project->m_parts =
        std::make_unique<Parts>(std::move(*file), [announcer](const ProjectChange &change) {
            Q_EMIT announcer->changed(change);
            Q_EMIT announcer->historyChanged();
        });
    return project;
}

QString Project::path() const
{
    return m_parts->core.storage.database.path();
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Project::isReadOnly() const
{
    return m_parts->core.storage.file->isReadOnly();
}

QString Project::coder() const
{
    return m_parts->core.coder;
}

void Project::setCoder(const QString &name)
{
    m_parts->core.coder = name;
}

Library &Project::library()
{
    return m_parts->library;
}

Annotations &Project::annotations()
{
    return m_parts->annotations;
}

Facts &Project::facts()
{
    return m_parts->facts;
}

Codebook &Project::codebook()
{
    return m_parts->codebook;
}

History &Project::history()
{
    return m_parts->history;
}

Search &Project::search()
{
    return m_parts->search;
}

WordLists &Project::wordLists()
{
    return m_parts->wordLists;
}

QString Project::remembered(const QString &key) const
{
    return m_parts->core.read([&](Storage &stored) { return stored.memory.value(key); });
}

void Project::remember(const QString &key, const QString &value)
{
    if (isReadOnly()) {
        return;
    }
    const Database &database = m_parts->core.storage.database;
    const Result<void> kept = database.write([&]() -> Result<void> {
        m_parts->core.storage.memory.setValue(key, value);
        return {};
    });
    if (!kept) { // a convenience only, and every change after it will tell the person
        qCWarning(storageLog, "remembering failed: %s", qUtf8Printable(kept.error().cause));
    }
}

} // namespace jianbao
