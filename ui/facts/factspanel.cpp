// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factspanel.h"

#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/facts/endbuttons.h"
#include "ui/facts/factdelegate.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/factfilterrow.h"
#include "ui/facts/factlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

FactsPanel::FactsPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(new FactListModel(this))
    , m_filters(new FactFilterRow(this))
    , m_view(new ExpandingList(new FactDelegate(theme), this))
    , m_stack(new ViewStack(m_view, this))
    , m_newFact(new QWidget(this))
    , m_draftTimer(new QTimer(this))
{
    build();
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(400ms);
    connect(m_draftTimer, &QTimer::timeout, this, &FactsPanel::keepDraft);
    connect(&theme, &Theme::changed, m_view, &QListView::doItemsLayout);
    connectList();
    connectWorkspace();
    reload();
}

void FactsPanel::build()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Facts of this article"));
    auto *newFact = new QVBoxLayout(m_newFact);
    newFact->setContentsMargins(14, 4, 14, 8);
    m_newFact->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_newFact);
    column->addWidget(m_stack, 1);
}

void FactsPanel::connectWorkspace()
{
    connect(&m_workspace, &Workspace::articleChanged, this, [this] {
        closeEditor();
        reload();
        m_view->scrollToTop();
    });
    connect(&m_workspace, &Workspace::factChanged, this, [this](FactId id) {
        liftFilterOver(id);
        follow(id);
    });
    const ArticleFacts &facts = m_workspace.project().articleFacts();
    connect(&facts, &ArticleFacts::aboutToChange, m_model, &FactListModel::release);
    connect(&facts, &ArticleFacts::completed, this, &FactsPanel::takeAll);
    connect(&m_workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        const bool concerned =
            change.articles.isEmpty() || change.articles.contains(m_workspace.article());
        if (concerned && (change.aspects & (ProjectChange::Facts | ProjectChange::Issues))) {
            reload();
        }
    });
}

void FactsPanel::connectList()
{
    connect(m_model, &FactListModel::modelAboutToBeReset, this, &FactsPanel::takeEditorOut);
    connect(m_model, &FactListModel::modelReset, this, &FactsPanel::putEditorBack);
    connect(m_filters, &FactFilterRow::filterChanged, this, &FactsPanel::applyFilter);
    connect(m_filters, &FactFilterRow::orderChosen, this, [this](FactListModel::Order order) {
        closeEditor();
        m_view->collapse();
        m_model->setOrder(order);
        reload();
    });
    connect(m_view, &QListView::entered, this, [this](const QModelIndex &index) {
        const Fact *fact = m_model->factAt(index);
        m_workspace.hint(m_workspace.article(), fact ? fact->range : TextRange());
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &FactsPanel::listEarlier);
    connect(m_view, &QListView::viewportEntered, this, [this] { m_workspace.hint({}, {}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const Fact *fact = m_model->factAt(index)) {
                    m_workspace.setFact(fact->id);
                }
            });
}

/// All facts are read.
void FactsPanel::takeAll()
{
    const FactId current = m_workspace.fact();
    const bool isNew = !m_model->holds(current) && m_newFact->isHidden();
    reload();
    if (isNew && m_model->hides(current)) {
        liftFilterOver(current);
        follow(current);
    }
}

/// What was opened is shown, also where the filter would hide it.
void FactsPanel::liftFilterOver(FactId id)
{
    if (m_model->hides(id)) {
        m_filters->clear();
        m_model->setFilter({});
        showEmptyReason();
    }
}

void FactsPanel::reload()
{
    const int scroll = m_view->verticalScrollBar()->value();
    const ArticleFacts &facts = m_workspace.project().articleFacts();
    if (!m_editor) {
        m_view->collapse();
    }
    const std::optional<Issue> issue = m_workspace.project().library().issue(m_workspace.issue());
    m_model->setFacts(facts.facts(), issue ? issue->info.date : QDate());
    if (isEditorLoose()) {
        m_model->reveal(m_editor->id());
    }
    if (isEditorLoose()) {
        closeEditor(); // its fact is gone; should it come back, so does what was typed
    }
    m_view->verticalScrollBar()->setValue(scroll);
    const FactProgress progress = facts.progress();
    m_filters->setVisible(progress.total > 0);
    m_filters->setCounts(progress.total - progress.decided, progress.decided);
    if (m_newFact->isHidden()) { // else the form of a new fact would go
        follow(m_workspace.fact());
    }
    Q_EMIT countChanged(progress.total);
    showEmptyReason();
}

/// The list; where nothing is listed, why.
void FactsPanel::showEmptyReason()
{
    if (m_model->rowCount() > 0) {
        m_stack->showView();
    } else if (!m_workspace.article().isValid()) {
        m_stack->showEmpty(tr("No article is open"),
                           m_workspace.project().library().issueCount() > 0
                               ? tr("Choose one on the left.")
                               : tr("Import a newspaper issue first."));
    } else if (m_model->facts().isEmpty()) {
        m_stack->showEmpty(tr("No facts in this article"),
                           tr("Select a passage in the reader and press F to make one."));
    } else {
        m_stack->showEmpty(tr("No fact passes this filter"), tr("“All” shows every fact."));
    }
}

void FactsPanel::applyFilter()
{
    closeEditor();
    m_view->collapse();
    m_model->setFilter(m_filters->filter());
    reload();
}

void FactsPanel::follow(FactId id)
{
    const QModelIndex index = m_model->reveal(id);
    if (m_editor && index.isValid() && m_view->expansion() == m_editor
        && m_view->currentIndex() == index) {
        return;
    }
    closeEditor();
    if (!index.isValid()) {
        m_view->collapse();
        m_view->setCurrentIndex({});
        return;
    }
    m_view->setCurrentIndex(index);
    showButtons(index);
    m_view->scrollTo(index);
}

/// Where a part of the rows is scrolled to its top, what stands before it comes without a move.
void FactsPanel::listEarlier()
{
    const QScrollBar &bar = *m_view->verticalScrollBar();
    if (bar.value() > bar.minimum() || !m_model->hasEarlier()) {
        return;
    }
    const QPersistentModelIndex top = m_view->indexAt({1, 1});
    m_model->listEarlier();
    m_view->scrollTo(top, QListView::PositionAtTop);
}

QList<QAction *> FactsPanel::actionsFor(const Fact &fact) const
{
    switch (fact.state) {
    case FactState::Proposed:
        return {m_actions[Command::AcceptFact], m_actions[Command::CorrectFact],
                m_actions[Command::RejectFact], m_actions[Command::LaterFact]};
    case FactState::Rejected:
        return {m_actions[Command::ResetFact]};
    default:
        return {m_actions[Command::CorrectFact], m_actions[Command::RejectFact],
                m_actions[Command::ResetFact]};
    }
}

void FactsPanel::showButtons(const QModelIndex &index)
{
    const Fact &fact = *m_model->factAt(index);
    auto *buttons = new ActionButtons(actionsFor(fact));
    if (fact.state == FactState::Proposed) {
        buttons->emphasise(m_actions[Command::AcceptFact]);
    }
    if (fact.state != FactState::Rejected && !m_workspace.project().isReadOnly()) {
        auto *ends = new EndButtons(m_actions);
        connect(ends, &EndButtons::moved, this, &FactsPanel::endWanted, Qt::QueuedConnection);
        buttons->append(ends);
    }
    expand(index, buttons);
}

void FactsPanel::expand(const QModelIndex &index, QWidget *widget)
{
    constexpr int indent = 25; // below the value of the fact
    m_view->expand(index, widget, indent);
}

void FactsPanel::step(int direction)
{
    if (const FactId next = m_model->factBeside(m_view->currentIndex(), direction);
        next.isValid()) {
        m_workspace.setFact(next);
    }
}

} // namespace jianbao
