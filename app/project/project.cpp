// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/project.h"

#include "app/base/files.h"
#include "app/base/partfile.h"
#include "app/project/annotating/annotations.h"
#include "app/project/checks/checks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "app/project/memory.h"
#include "app/project/projectcore.h"
#include "app/project/rerun/changereview.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/search.h"
#include "app/project/wordlists.h"
#include "app/storage/projectfile/twin.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

struct Project::Parts
{
    explicit Parts(std::unique_ptr<ProjectFile> file, ProjectCore::Announce announce)
        : core(std::move(file), std::move(announce))
    {}

    ProjectCore core;
    ProjectMemory memory{core};
    Library library{core};
    ArticleSplit split{core};
    Annotations annotations{core};
    Facts facts{core};
    ArticleFacts articleFacts{core};
    Codebook codebook{core};
    History history{core};
    Search search{core};
    Checks checks{core};
    ChangeReview changeReview{core};
    Suggestions suggestions{core};
    WordLists wordLists{core};
    Backups backups{core};
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

constexpr auto TwinKey = "project/twin"_L1;

} // namespace

Project::Project(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Project::~Project()
{
    if (m_parts) {
        m_parts->core.stopBackground(); // before what still is to be written at the end
    }
    if (m_parts && keepsTwin() && !isReadOnly()) {
        writeTwinFile();
    }
}

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
            announcer->suggestions().follow(change);
            announcer->articleFacts().follow(change);
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

ProjectAccess Project::access() const
{
    return m_parts->core.storage.file->access();
}

Result<void> Project::checkWritable() const
{
    return m_parts->core.checkWritable();
}

void Project::endBackgroundWork()
{
    m_parts->core.stopBackground();
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

ArticleSplit &Project::split()
{
    return m_parts->split;
}

Annotations &Project::annotations()
{
    return m_parts->annotations;
}

Facts &Project::facts()
{
    return m_parts->facts;
}

ArticleFacts &Project::articleFacts()
{
    return m_parts->articleFacts;
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

ChangeReview &Project::changeReview()
{
    return m_parts->changeReview;
}

Checks &Project::checks()
{
    return m_parts->checks;
}

Suggestions &Project::suggestions()
{
    return m_parts->suggestions;
}

WordLists &Project::wordLists()
{
    return m_parts->wordLists;
}

Backups &Project::backups()
{
    return m_parts->backups;
}

bool Project::keepsTwin() const
{
    return remembered(TwinKey) == "1"_L1;
}

void Project::setKeepsTwin(bool on)
{
    remember(TwinKey, on ? u"1"_s : u"0"_s);
}

void Project::writeTwinFile() const
{
    const QFileInfo info(path());
    const QString target = info.dir().filePath(info.completeBaseName() + u".jsonl"_s);
    Result<std::unique_ptr<PartFile>> file = createFile(target);
    const Result<void> written = file.and_then([&](const std::unique_ptr<PartFile> &out) {
        return writeTwin(m_parts->core.storage.database, Schema::builtIn(), *out).and_then([&] {
            return out->commit();
        });
    });
    if (!written) {
        qCWarning(storageLog, "writing the text failed: %s", qUtf8Printable(written.error().cause));
    }
}

QString Project::remembered(const QString &key) const
{
    return m_parts->memory.value(key);
}

void Project::remember(const QString &key, const QString &value)
{
    m_parts->memory.set(key, value);
}

} // namespace jianbao
