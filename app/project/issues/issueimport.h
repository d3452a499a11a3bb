// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace jianbao {

class Project;

/// What an import did, for the message at its end.
struct ImportReport
{
    QList<IssueId> added;
    QStringList alreadyThere; ///< Paths of files whose bytes are in the project already.
    QStringList damaged;      ///< Paths of imported files with bytes that their encoding lacks.
    QList<Error> failures;    ///< One for each file that could not be imported.
    bool cancelled = false;
};

/// Imports files and folders (all text and Markdown files below them) into a project. Reading and
/// analysis run in worker threads, several files at a time; each file is written in one
/// transaction, a large one in the background too. Cancelling keeps the files that are complete and
/// leaves no trace of the others.
class IssueImport : public QObject
{
    Q_OBJECT

public:
    IssueImport(Project &project, const QStringList &paths, QObject *parent = nullptr);
    ~IssueImport() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// So many files were found, and the first ones are being read.
    void listed(int total);
    /// `done` of `total` files are through; `file` is the one just finished.
    void progress(int done, int total, const QString &file);
    void finished(const jianbao::ImportReport &report);

private:
    void cancelWriting();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::ImportReport)
