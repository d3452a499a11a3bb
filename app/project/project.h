// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/projectaccess.h"
#include "app/model/tag.h"
#include "app/project/projectchange.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace jianbao {

class Annotations;
class ArticleFacts;
class Checks;
class ArticleSplit;
class Backups;
class ChangeReview;
class Codebook;
class Facts;
class History;
class Library;
class Search;
class Suggestions;
class WordLists;

/// The tags a new project starts with (finance, poverty relief, ports), named in a language.
QList<Tag> defaultCodebook(QLocale::Language language);

/// An open project file. Every change goes through one of its parts, is one transaction and one
/// step of undo, and is durable when the call returns. Lives in the thread that opened it.
class Project : public QObject
{
    Q_OBJECT

public:
    /// Makes a new project file. Errors: ProjectExists, FileNotWritable, DiskFull, StorageFailed.
    static Result<std::unique_ptr<Project>> create(const QString &path, const QList<Tag> &codebook);
    /// Opens a project file, migrating an older one. Errors: FileNotFound, FileNotReadable,
    /// NotAProject, NewerProject, DamagedProject, ProjectLocked; the file is then untouched. One
    /// that may not be written, or that another window has open, opens for reading: see access().
    static Result<std::unique_ptr<Project>> open(const QString &path);
    /// Closes: everything is in the one file afterwards.
    ~Project() override;

    QString path() const;
    /// File name without its suffix.
    QString name() const;
    ProjectAccess access() const;
    bool isReadOnly() const;
    /// Whether an action would be let through now. Errors: ProjectReadOnly, ProjectLocked,
    /// ProjectReplaced.
    Result<void> checkWritable() const;
    /// Cancels imports, undo and redo in the background, lets another large step come to its end,
    /// and waits until the project can be changed.
    void endBackgroundWork();

    /// Who annotates; recorded with every action and annotation. Kept in the user's settings by
    /// the caller, not in the project.
    QString coder() const;
    void setCoder(const QString &name);

    Library &library();
    ArticleSplit &split();
    Annotations &annotations();
    Facts &facts();
    ArticleFacts &articleFacts();
    Codebook &codebook();
    History &history();
    Search &search();
    Checks &checks();
    ChangeReview &changeReview();
    Suggestions &suggestions();
    WordLists &wordLists();
    Backups &backups();

    /// Whether closing writes the project as JSON lines to "NAME.jsonl" beside it, where it
    /// changed.
    bool keepsTwin() const;
    void setKeepsTwin(bool on);

    /// A small remembered value of this project (last article, scroll place); not part of the
    /// history, silently not kept in a read-only project.
    QString remembered(const QString &key) const;
    void remember(const QString &key, const QString &value);

Q_SIGNALS:
    /// After every action, undo and redo.
    void changed(const jianbao::ProjectChange &change);
    /// After every change of what can be undone or redone.
    void historyChanged();

private:
    struct Parts;
    explicit Project(std::unique_ptr<Parts> parts);
    void writeTwinFile() const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace jianbao
