// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factactions.h"

#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/facts/factspanel.h"
#include "ui/workspace.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr double Doubtful = 0.9; ///< Facts of less confidence are gone through first.

struct EndCommand
{
    Command command;
    PassageEnd end;
    int step;
};

std::array<EndCommand, 4> endCommands()
{
    return {{{Command::FactStartEarlier, PassageEnd::Start, -1},
             {Command::FactStartLater, PassageEnd::Start, 1},
             {Command::FactEndEarlier, PassageEnd::End, -1},
             {Command::FactEndLater, PassageEnd::End, 1}}};
}

} // namespace

FactActions::FactActions(Workspace &workspace, const Actions &actions, FactsPanel &panel,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_panel(panel)
{
    actions.on(Command::AcceptFact, this, &FactActions::accept);
    actions.on(Command::RejectFact, this, &FactActions::reject);
    actions.on(Command::ResetFact, this, &FactActions::reset);
    actions.on(Command::LaterFact, this, &FactActions::later);
    actions.on(Command::CorrectFact, this, [this] {
        Q_EMIT panelWanted();
        m_panel.editCurrent();
    });
    actions.on(Command::MakeFact, this, &FactActions::makeFromSelection);
    actions.on(Command::NextOpenFact, this, &FactActions::goToNextOpen);
    actions.on(Command::NextDoubtful, this, &FactActions::goToNextDoubtful);
    actions.on(Command::SelectFigure, this, &FactActions::selectFigure);
    actions.on(Command::NextFact, this, [this] { m_panel.step(1); });
    actions.on(Command::PreviousFact, this, [this] { m_panel.step(-1); });

    for (const EndCommand &end : endCommands()) {
        actions.on(end.command, this, [this, end] { moveEnd(end.end, end.step); });
    }

    connect(&panel, &FactsPanel::endWanted, this, &FactActions::moveEnd);

    connect(&workspace, &Workspace::factChanged, this, &FactActions::updateEnabled);
    connect(&workspace, &Workspace::articleChanged, this,
            [this] { m_workspace.withdraw(m_toldOfArticle); });
    connect(&workspace, &Workspace::selectionChanged, this, &FactActions::updateEnabled);
    connect(&workspace.project(), &Project::changed, this, &FactActions::updateEnabled);
    updateEnabled();
}

void FactActions::updateEnabled()
{
    const std::optional<Fact> fact = m_workspace.project().facts().fact(m_workspace.fact());
    const bool writable = fact && !m_workspace.project().isReadOnly();
    const bool open = fact && fact->state == FactState::Proposed;
    m_actions[Command::AcceptFact]->setEnabled(writable && fact->state != FactState::Accepted);
    m_actions[Command::RejectFact]->setEnabled(writable && fact->state != FactState::Rejected);
    m_actions[Command::CorrectFact]->setEnabled(writable);
    m_actions[Command::ResetFact]->setEnabled(writable && !open);
    for (const EndCommand &end : endCommands()) {
        m_actions[end.command]->setEnabled(writable && fact->state != FactState::Rejected);
    }
    m_actions[Command::LaterFact]->setEnabled(open);
    m_actions[Command::MakeFact]->setEnabled(!m_workspace.selection().isEmpty()
                                             && !m_workspace.project().isReadOnly());
}

void FactActions::accept()
{
    const FactId id = m_workspace.fact();
    if (m_workspace.check(m_workspace.project().facts().accept({id}))) {
        goOnInArticle(id);
    }
}

void FactActions::reject()
{
    const FactId id = m_workspace.fact();
    Facts &facts = m_workspace.project().facts();
    const std::optional<Fact> fact = facts.fact(id);
    const bool ownFact = fact && fact->origin == FactOrigin::Person;
    if (m_workspace.check(ownFact ? facts.remove(id) : facts.reject({id}))) {
        goOnInArticle(id);
    }
}

void FactActions::reset()
{
    m_workspace.check(m_workspace.project().facts().reset({m_workspace.fact()}));
}

/// Where the fact is open in the editor, its passage there; else that of the current fact itself.
void FactActions::moveEnd(PassageEnd end, int step)
{
    if (m_panel.isEditing()) {
        m_panel.moveEnd(end, step);
        return;
    }
    Facts &facts = m_workspace.project().facts();
    const std::optional<Fact> fact = facts.fact(m_workspace.fact());
    const TextRange range =
        fact ? facts.passageWithEndMoved(fact->article, fact->range, end, step) : TextRange();
    if (!range.isEmpty()) {
        m_workspace.check(facts.setPassage(fact->id, range));
    }
}

void FactActions::later()
{
    const std::optional<Fact> next =
        m_workspace.project().facts().nextOpen(m_workspace.article(), m_workspace.fact());
    if (next && next->article == m_workspace.article()) {
        m_workspace.setFact(next->id);
    } else {
        goToNextOpen();
    }
}

void FactActions::tellOfArticle(const QString &text)
{
    m_toldOfArticle = text;
    m_workspace.tell(text);
}

void FactActions::goOnInArticle(FactId decided)
{
    const Facts &facts = m_workspace.project().facts();
    const std::optional<Fact> next = facts.nextOpen(m_workspace.article(), decided);
    const FactProgress progress = m_workspace.project().articleFacts().progress();
    if (next && next->article == m_workspace.article()) {
        m_workspace.setFact(next->id);
    } else if (const int open = progress.total - progress.decided; next && open > 0) {
        tellOfArticle(tr("That was the last fact of this article; %n before it stay(s) open. "
                         "N goes on.",
                         nullptr, open));
    } else if (next) {
        tellOfArticle(tr("That was the last fact of this article. N goes to the next one."));
    } else {
        tellOfArticle(tr("That was the last fact: all of them are checked."));
    }
}

void FactActions::goToNextOpen()
{
    Facts &facts = m_workspace.project().facts();
    const ReviewScope scope{m_workspace.reviewScope()};
    const auto next = facts.nextOpen(m_workspace.article(), m_workspace.fact(), scope);
    if (next) {
        Q_EMIT panelWanted();
        m_workspace.openFact(next->article, next->id);
    } else if (scope.issue.isValid()) {
        m_workspace.tell(tr("There is no fact left to check in this issue."));
    } else {
        m_workspace.tell(tr("There is no fact left to check."));
    }
}

void FactActions::goToNextDoubtful()
{
    const ReviewScope scope{m_workspace.reviewScope(), Doubtful};
    const auto next =
        m_workspace.project().facts().nextOpen(m_workspace.article(), m_workspace.fact(), scope);
    if (next) {
        Q_EMIT panelWanted();
        m_workspace.openFact(next->article, next->id);
    } else {
        m_workspace.tell(tr("There is no doubtful fact left to check."));
    }
}

void FactActions::selectFigure()
{
    const Facts &facts = m_workspace.project().facts();
    const QList<TextRange> &selection = m_workspace.selection();
    const std::optional<Fact> current = facts.fact(m_workspace.fact());
    const bool onCurrent = selection.isEmpty() && current;
    const qsizetype after = !selection.isEmpty() ? selection.first().end - 1
                            : onCurrent          ? current->range.start - 1
                                                 : -1;
    const TextRange figure = facts.figureAfter(m_workspace.article(), after);
    if (!figure.isEmpty()) {
        m_workspace.select(figure);
    }
}

void FactActions::makeFromSelection()
{
    const QList<TextRange> &selection = m_workspace.selection();
    if (selection.isEmpty()) {
        m_workspace.tell(tr("Select the passage of the fact in the reader first."));
        return;
    }
    const ArticleId article = m_workspace.article();
    Q_EMIT panelWanted();
    m_panel.editNew(m_workspace.project().facts().readPassage(article, selection.first()));
}

} // namespace jianbao
