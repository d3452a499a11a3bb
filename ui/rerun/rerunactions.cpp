// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/rerunactions.h"

#include "app/base/idsof.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/wordlists.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace jianbao {

RerunActions::RerunActions(Workspace &workspace, const Actions &actions, NoticeBar &bar,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_bar(bar)
{
    actions.on(Command::Rerun, this, &RerunActions::start);
    actions[Command::Rerun]->setEnabled(!workspace.project().isReadOnly());
    connect(&bar, &NoticeBar::accepted, this, [this] {
        if (std::exchange(m_offer, Offer::None) == Offer::Run) {
            start();
        } else {
            Q_EMIT listWanted();
        }
    });
    connect(&bar, &NoticeBar::postponed, this, [this] {
        if (std::exchange(m_offer, Offer::None) == Offer::Run) {
            m_postponed = m_workspace.project().wordLists().engineVersion();
        }
    });
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects.testFlag(ProjectChange::Lexicons)) {
            m_postponed.clear();
            check();
        }
    });
    QTimer::singleShot(0, this, &RerunActions::check);
}

RerunActions::~RerunActions() = default;

void RerunActions::check()
{
    Project &project = m_workspace.project();
    if (project.isReadOnly() || m_run || project.wordLists().engineVersion() == m_postponed) {
        return;
    }
    const auto stale = static_cast<int>(project.library().staleIssues().size());
    if (stale > 0) {
        m_offer = Offer::Run;
        m_bar.offer(tr("%n issue(s) were read with an earlier engine or other word lists. Reading "
                       "them again keeps every decision.",
                       nullptr, stale),
                    tr("Read Again"), tr("Later"));
    } else if (m_offer == Offer::Run) {
        m_offer = Offer::None;
        m_bar.hide();
    }
}

void RerunActions::start()
{
    if (m_run) {
        return;
    }
    Library &library = m_workspace.project().library();
    QList<IssueId> issues = library.staleIssues();
    if (issues.isEmpty()) {
        issues = idsOf(library.issues());
    }
    m_bar.hide();
    m_offer = Offer::None;
    m_run = std::make_unique<Reanalysis>(m_workspace.project(), issues);
    m_actions[Command::Rerun]->setEnabled(false);
    Q_EMIT progress(0, static_cast<int>(issues.size()), {});
    connect(m_run.get(), &Reanalysis::progress, this, [this](int done, int total, IssueId id) {
        const std::optional<Issue> issue = m_workspace.project().library().issue(id);
        Q_EMIT progress(done, total, issue ? issueTitle(*issue) : QString());
    });
    // Queued, so that a run that ends at once does not end inside start().
    connect(m_run.get(), &Reanalysis::finished, this, &RerunActions::finish, Qt::QueuedConnection);
    m_run->start();
}

void RerunActions::cancel()
{
    if (m_run) {
        m_run->cancel();
    }
}

void RerunActions::finish(const ReanalysisReport &report)
{
    m_run.release()->deleteLater(); // it is the sender of this call
    m_actions[Command::Rerun]->setEnabled(true);
    m_postponed = m_workspace.project().wordLists().engineVersion();
    Q_EMIT progress(0, 0, {});
    Q_EMIT finished(report.changes);
    for (const Error &failure : report.failures) {
        m_workspace.warn(errorText(failure));
    }
    offerList(report);
}

void RerunActions::offerList(const ReanalysisReport &report)
{
    const SuggestionChanges &changes = report.changes;
    const QString stopped =
        report.cancelled ? tr("The run was cancelled; issues that were complete stay.") + u' '
                         : QString();
    if (changes.facts.isEmpty() && changes.topics.isEmpty()) {
        m_workspace.tell(stopped + tr("Reading again has changed no suggestion."));
        return;
    }
    m_offer = Offer::List;
    m_bar.offer(stopped
                    + tr("Read again: %1 new, %2 gone, %3 changed. Your decisions stay.")
                          .arg(changes.count(SuggestionChange::New))
                          .arg(changes.count(SuggestionChange::Gone))
                          .arg(changes.count(SuggestionChange::Changed)),
                tr("Show"), tr("Later"));
}

} // namespace jianbao
