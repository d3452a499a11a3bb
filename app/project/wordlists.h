// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/lexicontext.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace jianbao {

class Lexicons;
class ProjectCore;

/// The form of a list of the program.
struct WordListForm
{
    QStringList columns;        ///< "word" is the first.
    QList<QStringList> choices; ///< For each column the few values that its cells have; else none.
};

/// The word lists that a project adds to those of the program: files of the same tab-separated form
/// (resources/lexicons/*.tsv says which columns each has), kept in the project. A file belongs to
/// the list that its name begins with, so units.ours.tsv adds units; its words replace equal ones.
/// Later imports and runs of the engine use them; what was found before stays until then
/// (Library::staleIssues).
class WordLists
{
public:
    explicit WordLists(ProjectCore &core);

    /// The lists of this project, by name.
    QList<LexiconText> all() const;
    /// The names of the lists that can be added to: "units", "ports" …
    QStringList listNames() const;
    /// How a list of this name (listNames()) is written; empty for an unknown one.
    WordListForm form(const QString &listName) const;
    /// Reads a file and adds it under its name, or replaces the list of that name. Errors:
    /// InvalidValue (the subject is the file, the cause names the line and what is wrong with
    /// it), those of readFile, FileIsNoText, ProjectReadOnly …; then nothing has changed.
    Result<void> addFile(const QString &path);
    /// The same from bytes, in any encoding that decodeText() knows.
    Result<void> add(const QString &name, const QByteArray &content);
    /// Error: NoSuchThing.
    Result<void> remove(const QString &name);

    /// The lists of the program with those of the project; may be handed to other threads.
    std::shared_ptr<const Lexicons> lexicons() const;
    /// The engine of this program with these lists, as each issue's analysis remembers it.
    QString engineVersion() const;

private:
    ProjectCore &m_core;
};

} // namespace jianbao
