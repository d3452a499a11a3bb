// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/importedissue.h"
#include "app/project/project.h"

#include <QString>

namespace jianbao::test {

/// A text of our own with hard line breaks and characters outside the basic plane: two articles
/// and a page label.
QString newspaperText();

/// An issue as an import would give it, made without the engine so that it is always the same: a
/// "#" line is furniture, a "=" line starts an article with its headline, every other non-blank
/// line is a body block, and every run of ASCII digits in a body a count.
ImportedIssue importedIssue(const QString &text, const QString &fileName);

/// Adds an issue as the real import of a file of this name and text reads it; fails the test when
/// that cannot be.
IssueId addAsImported(Project &project, const QString &text, const QString &fileName);

/// A new project with an English codebook; fails the test when it cannot be made.
std::unique_ptr<Project> newProject(const QString &path);
/// Makes a project of so many issues and closes it.
void makeProjectOfIssues(const QString &path, int count);
/// Opens a project; fails the test when it cannot be opened.
std::unique_ptr<Project> openProject(const QString &path);

/// The source range of the first place of a passage; fails the test when there is none.
TextRange rangeOf(const QString &passage, const QString &text);

/// All rows of the tables that the history records, as text; of a closed project.
QString dataOf(const QString &path);

/// The same without times, which differ from run to run.
QString timelessDataOf(const QString &path);

/// "ok" for a sound database of a closed project, else what SQLite complains about.
QString soundnessOf(const QString &path);

/// The number of rows of a table of a closed project.
int rowCount(const QString &path, const char *table);

} // namespace jianbao::test
