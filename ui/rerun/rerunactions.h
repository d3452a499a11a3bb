// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/project/rerun/reanalysis.h"

#include <QObject>

#include <memory>

namespace jianbao {

class Actions;
class NoticeBar;
class Workspace;

/// Reads issues again with the engine and the word lists of today: offers it when there are issues
/// of an earlier engine or other lists, runs it in the background, and offers what came of it.
class RerunActions : public QObject
{
    Q_OBJECT

public:
    RerunActions(Workspace &workspace, const Actions &actions, NoticeBar &bar,
                 QObject *parent = nullptr);
    ~RerunActions() override;

    bool isRunning() const { return m_run != nullptr; }
    /// Reads the issues that are out of date again; all of them where none is.
    void start();
    void cancel();
    /// Looks whether a run is to be offered, and offers it.
    void check();

Q_SIGNALS:
    /// `total` 0: nothing is running any more.
    void progress(int done, int total, const QString &issue);
    void finished(const jianbao::SuggestionChanges &changes);
    /// A person wants to see the changes.
    void listWanted();

private:
    void finish(const ReanalysisReport &report);
    void offerList(const ReanalysisReport &report);

    enum class Offer { None, Run, List };

    Workspace &m_workspace;
    const Actions &m_actions;
    NoticeBar &m_bar;
    std::unique_ptr<Reanalysis> m_run;
    Offer m_offer = Offer::None;
    QString m_postponed; ///< Engine and lists for which the run was put off or done.
};

} // namespace jianbao
