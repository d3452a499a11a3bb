// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/model/suggestionchange.h"

#include <QList>
#include <QObject>

#include <memory>

namespace jianbao {

class Project;

/// What a run of the engine over issues again did.
struct ReanalysisReport
{
    SuggestionChanges changes; ///< In the order of the issues.
    int issues = 0;            ///< That are through, changed or not.
    QList<Error> failures;     ///< One for each issue that could not be written.
    bool cancelled = false;
};

/// Runs the engine over issues of a project again, in worker threads, several issues at a time.
/// See planReanalysis() for what is matched and what stays.
///
/// Each issue is written in one transaction and is one step of undo; an issue where nothing changes
/// makes no step. (Not one step for the whole run: a person may work on while it goes on, and what
/// is written of it stays when it is cancelled or the machine stops.) What the person does to an
/// issue between its analysis and its writing is seen, and the issue analysed once more.
///
/// Cancelling keeps the issues that are complete and leaves no trace of the others. For what is
/// out of date give library().staleIssues().
class Reanalysis : public QObject
{
    Q_OBJECT

public:
    Reanalysis(Project &project, const QList<IssueId> &issues, QObject *parent = nullptr);
    ~Reanalysis() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// `done` of `total` issues are through; `issue` is the one just finished.
    void progress(int done, int total, jianbao::IssueId issue);
    void finished(const jianbao::ReanalysisReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::ReanalysisReport)
