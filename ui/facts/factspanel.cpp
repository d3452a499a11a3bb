// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factspanel.h"

#include "app/project/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/facts/factdelegate.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/factlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/workspace.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int ExpansionIndent = 25; // below the value of the fact

struct FamilyChip
{
    QLatin1StringView key;
    FactFamily family;
};

constexpr std::array FamilyChips{
    FamilyChip{"money"_L1, FactFamily::Money}, FamilyChip{"rate"_L1, FactFamily::Rate},
    FamilyChip{"count"_L1, FactFamily::Count}, FamilyChip{"time"_L1, FactFamily::Time},
    FamilyChip{"name"_L1, FactFamily::Name}};

} // namespace

FactsPanel::FactsPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(new FactListModel(this))
    , m_chips(new ChipBar(this))
    , m_view(new ExpandingList(new FactDelegate(theme), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_newFact(new QWidget(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Facts of this article"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *newFact = new QVBoxLayout(m_newFact);
    newFact->setContentsMargins(14, 4, 14, 8);
    m_newFact->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_newFact);
    column->addLayout(m_stack, 1);

    auto *order = new QToolButton(this);
    order->setProperty("quiet", true);
    order->setText(tr("by indicator"));
    order->setToolTip(tr("By indicator, or in the order of the text"));
    connect(order, &QToolButton::clicked, this, [this, order] {
        m_grouped = !m_grouped;
        order->setText(m_grouped ? tr("by indicator") : tr("as in the text"));
        closeEditor();
        m_view->collapse();
        m_model->setGrouped(m_grouped);
        reload();
    });
    m_chips->addTrailing(order);
    connect(m_chips, &ChipBar::chosen, this, &FactsPanel::applyFilter);
    connect(&theme, &Theme::changed, m_view, &QListView::doItemsLayout);
    connect(&workspace, &Workspace::articleChanged, this, [this] {
        closeEditor();
        reload();
        m_view->scrollToTop();
    });
    connect(&workspace, &Workspace::factChanged, this, [this](FactId id) {
        if (id.isValid() && !m_model->indexOf(id).isValid()) {
            m_chips->setCurrent(u"all"_s); // the filter hides it
            m_model->setFilter({});
        }
        follow(id);
    });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (m_editor) {
            m_editor->setSelectionAvailable(!m_workspace.selection().isEmpty());
        }
    });
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        const bool concerned =
            change.articles.isEmpty() || change.articles.contains(m_workspace.article());
        if (concerned && (change.aspects & (ProjectChange::Facts | ProjectChange::Issues))) {
            reload();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const Fact *fact = m_model->factAt(index)) {
                    m_workspace.setFact(fact->id);
                }
            });
    reload();
}

void FactsPanel::reload()
{
    const int scroll = m_view->verticalScrollBar()->value();
    if (!m_editor) {
        m_view->collapse();
    }
    m_model->setFacts(m_workspace.project().facts().ofArticle(m_workspace.article()));
    if (m_editor && m_view->expansion() == nullptr && m_newFact->isHidden()) {
        m_editor = nullptr; // the rows changed under it, and it went with its row
    }
    m_view->verticalScrollBar()->setValue(scroll);
    updateChips();
    follow(m_workspace.fact());
    Q_EMIT countChanged(static_cast<int>(m_model->facts().size()));
    if (!m_workspace.article().isValid()) {
        m_empty->setText(tr("No article is open"), tr("Choose one on the left."));
    } else if (m_model->facts().isEmpty()) {
        m_empty->setText(tr("No facts in this article"),
                         tr("Select a passage in the reader and press F to make one."));
    } else {
        m_empty->setText(tr("No fact passes this filter"), tr("“All” shows every fact."));
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void FactsPanel::updateChips()
{
    const QList<Fact> &facts = m_model->facts();
    const auto open = std::count_if(facts.cbegin(), facts.cend(), [](const Fact &fact) {
        return fact.state == FactState::Proposed;
    });
    QList<ChipBar::Chip> chips{
        {u"all"_s, tr("All"), tr("All facts of the article")},
        {u"open"_s, tr("To check %1").arg(open), tr("Facts nobody decided yet")},
        {u"decided"_s, tr("Checked %1").arg(facts.size() - open),
         tr("Facts accepted, corrected or rejected")}};
    for (const FamilyChip &chip : FamilyChips) {
        chips.append({QString(chip.key), familyName(chip.family), {}});
    }
    m_chips->setVisible(!facts.isEmpty());
    m_chips->setChips(chips);
}

void FactsPanel::applyFilter(const QString &key)
{
    FactFilter filter;
    if (key == "open"_L1 || key == "decided"_L1) {
        filter.decided = key == "decided"_L1;
    }
    for (const FamilyChip &chip : FamilyChips) {
        if (chip.key == key) {
            filter.family = chip.family;
        }
    }
    closeEditor();
    m_view->collapse();
    m_model->setFilter(filter);
    reload();
}

void FactsPanel::follow(FactId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (m_editor && index.isValid() && m_editor->fact() && m_view->expansion() == m_editor
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

void FactsPanel::showButtons(const QModelIndex &index)
{
    const Fact *fact = m_model->factAt(index);
    QList<QAction *> actions;
    if (fact->state == FactState::Proposed) {
        actions = {m_actions[Command::AcceptFact], m_actions[Command::CorrectFact],
                   m_actions[Command::RejectFact], m_actions[Command::LaterFact]};
    } else if (fact->state == FactState::Rejected) {
        actions = {m_actions[Command::ResetFact]};
    } else {
        actions = {m_actions[Command::CorrectFact], m_actions[Command::RejectFact],
                   m_actions[Command::ResetFact]};
    }
    auto *buttons = new ActionButtons(actions);
    if (fact->state == FactState::Proposed) {
        buttons->emphasise(m_actions[Command::AcceptFact]);
    }
    m_view->expand(index, buttons, ExpansionIndent);
}

void FactsPanel::step(int direction)
{
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row()
              : direction > 0                  ? -1
                                               : m_model->rowCount();
    do {
        row += direction;
    } while (row >= 0 && row < m_model->rowCount() && !m_model->factAt(m_model->index(row)));
    if (row >= 0 && row < m_model->rowCount()) {
        m_workspace.setFact(m_model->factAt(m_model->index(row))->id);
    }
}

FactEditor *FactsPanel::makeEditor(const Fact &fact)
{
    auto *editor = new FactEditor;
    editor->setSelectionAvailable(!m_workspace.selection().isEmpty());
    connect(editor, &FactEditor::saved, this, &FactsPanel::save);
    connect(editor, &FactEditor::passageWanted, this, &FactsPanel::takePassage);
    connect(editor, &FactEditor::cancelled, this, [this] {
        closeEditor();
        follow(m_workspace.fact());
        Q_EMIT left();
    });
    connect(editor, &FactEditor::resized, m_view, &ExpandingList::fitExpansion);
    editor->setFact(fact);
    return editor;
}

void FactsPanel::editCurrent()
{
    const QModelIndex index = m_model->indexOf(m_workspace.fact());
    if (const Fact *fact = m_model->factAt(index)) {
        closeEditor();
        m_editor = makeEditor(*fact);
        m_view->expand(index, m_editor, ExpansionIndent);
        m_editor->setFact(*fact);
    }
}

void FactsPanel::editNew(const Fact &fact)
{
    closeEditor();
    m_editor = makeEditor(fact);
    m_newFact->layout()->addWidget(m_editor);
    m_newFact->show();
    m_editor->setFact(fact);
}

void FactsPanel::save()
{
    const std::optional<Fact> fact = m_editor->fact();
    if (!fact) {
        return;
    }
    Facts &facts = m_workspace.project().facts();
    const bool isNew = !m_newFact->isHidden();
    const ArticleId article = m_workspace.article();
    FactEditor *editor = m_editor;
    FactId id = fact->id;
    if (isNew) {
        const Result<FactId> made = facts.make(article, *fact);
        if (!m_workspace.check(made)) {
            return;
        }
        id = *made;
    } else if (!m_workspace.check(facts.correct(id, *fact))) {
        return;
    }
    if (m_editor == editor) {
        closeEditor();
    }
    m_workspace.setFact(id);
    follow(id);
    Q_EMIT left();
}

void FactsPanel::takePassage()
{
    const QList<TextRange> &selection = m_workspace.selection();
    if (selection.isEmpty()) {
        return;
    }
    const QString source = m_workspace.project().library().sourceText(m_workspace.issue());
    m_editor->setPassage(selection.first(), selection.first().in(source).toString());
}

void FactsPanel::closeEditor()
{
    if (!m_editor) {
        return;
    }
    if (m_newFact->isHidden()) {
        m_view->collapse();
    } else {
        m_editor->deleteLater();
        m_newFact->hide();
    }
    m_editor = nullptr;
}

} // namespace jianbao
