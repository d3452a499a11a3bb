// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryactions.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/library/issuedialog.h"
#include "ui/library/librarypanel.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/removalquestion.h"
#include "ui/workspace.h"

#include <QMenu>
#include <QPointer>

namespace jianbao {

LibraryActions::LibraryActions(Workspace &workspace, const Actions &actions, LibraryPanel &panel,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_panel(panel)
{
    actions.on(Command::NextArticle, this, [this] { m_panel.step(1); });
    actions.on(Command::PreviousArticle, this, [this] { m_panel.step(-1); });
    actions.on(Command::NextUnread, this, &LibraryActions::goToNextUnread);
    actions.on(Command::MarkDone, this, [this] { mark(ReviewState::Done); });
    actions.on(Command::MarkChecked, this, [this] { mark(ReviewState::Checked); });
    actions.on(Command::MarkNothingHere, this, [this] { mark(ReviewState::NothingHere); });
    actions.on(Command::MarkUnread, this, [this] { mark(ReviewState::Unseen); });
    actions.on(Command::EditIssue, this, &LibraryActions::editIssue);
    actions.on(Command::RemoveIssue, this, &LibraryActions::removeIssue);
    connect(&panel, &LibraryPanel::menuRequested, this, &LibraryActions::showMenu);
    connect(&workspace, &Workspace::articleChanged, this, &LibraryActions::updateEnabled);
    updateEnabled();
}

void LibraryActions::updateEnabled()
{
    const bool enabled = m_workspace.article().isValid() && !m_workspace.project().isReadOnly();
    for (const Command command : {Command::MarkDone, Command::MarkChecked, Command::MarkNothingHere,
                                  Command::MarkUnread, Command::EditIssue, Command::RemoveIssue}) {
        m_actions[command]->setEnabled(enabled);
    }
}

void LibraryActions::mark(ReviewState state)
{
    const ArticleId article = m_workspace.article();
    Library &library = m_workspace.project().library();
    const std::optional<Article> current = library.article(article);
    if (!current || !m_workspace.check(library.setReviewState(article, state))) {
        return;
    }
    if (state != ReviewState::Unseen) {
        m_panel.step(1);
    }
}

void LibraryActions::goToNextUnread()
{
    const Library &library = m_workspace.project().library();
    const ArticleId next = library.nextUnread(m_workspace.article(), m_workspace.reviewScope());
    if (next.isValid()) {
        m_workspace.openArticle(next);
    } else {
        m_workspace.tell(tr("There is no unread article left."));
    }
}

void LibraryActions::editIssue()
{
    const IssueId id = m_panel.currentIssue();
    Library &library = m_workspace.project().library();
    const std::optional<Issue> issue = library.issue(id);
    if (!issue) {
        return;
    }
    IssueDialog dialog(*issue, m_workspace.project(), m_panel.window());
    if (dialog.exec() == QDialog::Accepted && dialog.info() != issue->info) {
        m_workspace.check(library.editIssue(id, dialog.info(), dialog.missingPapers()));
    }
}

void LibraryActions::removeIssue()
{
    const IssueId id = m_panel.currentIssue();
    Library &library = m_workspace.project().library();
    const std::optional<Issue> issue = library.issue(id);
    if (!issue || !m_workspace.check(m_workspace.project().checkWritable()) || !mayRemove(*issue)) {
        return;
    }
    const auto removed = [self = QPointer(this), issue](const Result<void> &result) {
        if (self && self->m_workspace.check(result)) {
            self->goOnWithout(*issue);
        }
    };
    if (library.isLarge(id)) {
        if (m_workspace.check(library.removeInBackground(id, removed))) {
            m_workspace.tell(tr("Removing “%1” …").arg(issueTitle(*issue)));
        }
    } else {
        removed(library.removeIssue(id));
    }
}

void LibraryActions::goOnWithout(const Issue &issue)
{
    if (m_workspace.issue() == issue.id) {
        m_workspace.openArticle({});
        m_panel.openFirst();
    }
    m_workspace.tell(tr("“%1” was removed. Undo brings it back.").arg(issueTitle(issue)));
}

bool LibraryActions::mayRemove(const Issue &issue) const
{
    const RemovalEffect effect = m_workspace.project().library().removalEffect(issue.id);
    if (effect.isNothing()) {
        return true;
    }
    QStringList effects;
    if (effect.annotations > 0) {
        effects.append(tr("%n annotation(s) go with it.", nullptr, effect.annotations));
    }
    if (effect.decidedFacts > 0) {
        effects.append(tr("%n decided fact(s) go with it.", nullptr, effect.decidedFacts));
    }
    if (effect.notes > 0) {
        effects.append(tr("%n note(s) go with it.", nullptr, effect.notes));
    }
    RemovalQuestion question(tr("Remove the Issue"), tr("Remove “%1”?").arg(issueTitle(issue)),
                             effects, tr("Remove"), effect, m_panel.window());
    return question.ask();
}

void LibraryActions::showMenu(const QPoint &at, bool onIssue)
{
    QMenu menu(&m_panel);
    if (!onIssue) {
        for (const Command command : {Command::MarkDone, Command::MarkNothingHere,
                                      Command::MarkChecked, Command::MarkUnread}) {
            menu.addAction(m_actions[command]);
        }
        menu.addSeparator();
    }
    menu.addAction(m_actions[Command::EditIssue]);
    menu.addAction(m_actions[Command::RemoveIssue]);
    menu.exec(at);
}

} // namespace jianbao
