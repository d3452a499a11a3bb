// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/changespanel.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/rerun/changereview.h"
#include "ui/actions.h"
#include "ui/rerun/changedetail.h"
#include "ui/rerun/changemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowkeys.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int MostAtOnce = 50; ///< Changes that are read when a project is opened.
constexpr int Widths[] = {100, 80, 150, 170, 170, 140, 200, 80};

} // namespace

ChangesPanel::ChangesPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ChangeModel(workspace.project(), theme, this))
    , m_view(new RowTable(this))
    , m_halves(new QSplitter(this))
    , m_stack(new ViewStack(m_halves, this))
    , m_detail(new ChangeDetail(theme, this))
    , m_kind(new QComboBox(this))
    , m_openOnly(new QCheckBox(tr("Open ones only"), this))
    , m_summary(new QLabel(this))
    , m_keys(new RowKeys(m_view))
{
    build(actions);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_model->setKind(kind.isValid() ? std::optional(SuggestionChange(kind.toInt()))
                                        : std::nullopt);
    });
    connect(m_openOnly, &QCheckBox::toggled, m_model, &ChangeModel::setOpenOnly);
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects.testFlag(ProjectChange::Checking) && m_isLoaded
            && m_workspace.project().changeReview().ids() != m_loaded) {
            load(); // a run was taken back or done again
        }
    });
    connect(m_model, &ChangeModel::standingChanged, this, &ChangesPanel::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesPanel::update);
    connect(m_model, &ChangeModel::refused, &workspace,
            [&workspace](const Error &error) { workspace.tell(error); });
    connect(m_view, &RowTable::clicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesPanel::update);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index, const QModelIndex &previous) {
                if (index.isValid() && previous.isValid() && m_view->hasFocus()) {
                    openRow(index.row());
                }
            });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_stack);
    if (workspace.project().changeReview().listSize() <= MostAtOnce) {
        load(); // the others when they are first shown
    } else {
        update();
    }
}

void ChangesPanel::build(const Actions &actions)
{
    m_kind->addItem(tr("All changes"));
    for (const SuggestionChange kind :
         {SuggestionChange::New, SuggestionChange::Gone, SuggestionChange::Changed}) {
        m_kind->addItem(ChangeModel::kindName(kind), static_cast<int>(kind));
    }
    m_summary->setProperty("tone", u"quiet"_s);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("Changes of runs"));
    m_view->setColumnWidths(Widths);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_openOnly);
    row->addWidget(m_summary, 1);
    addButtons(*row, actions);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 1);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_halves->setFocusProxy(m_view);
    m_detail->setMinimumWidth(300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

/// The keys of the decisions on facts decide on changes.
void ChangesPanel::addButtons(QHBoxLayout &row, const Actions &actions)
{
    const auto add = [&](Command command, const QString &text, Decision decision) {
        QPushButton *button =
            m_keys->addButton(*actions[command], text, [this, decision] { decide(decision); });
        row.addWidget(button);
        return button;
    };
    add(Command::AcceptFact, tr("Accept the Change"), Decision::Accept)
        ->setProperty("kind", u"accept"_s);
    add(Command::RejectFact, tr("Reject It"), Decision::Reject);
    add(Command::LaterFact, tr("Leave as It Is"), Decision::Keep);
    add(Command::AcceptKind, tr("Select All Alike"), Decision::Alike);
}

void ChangesPanel::load()
{
    m_isLoaded = true;
    m_loaded = m_workspace.project().changeReview().ids();
    m_model->setChanges(m_workspace.project().changeReview().list());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isOpen(row) || row == m_model->rowCount() - 1) {
            m_view->setCurrentIndex(m_model->index(m_model->isOpen(row) ? row : 0, 0));
            break;
        }
    }
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    if (!m_isLoaded) {
        load();
    }
    QWidget::showEvent(event);
}

QString ChangesPanel::count() const
{
    const int open = m_model->openCount();
    return open > 0 ? QString::number(open) : QString();
}

void ChangesPanel::update()
{
    const int open = m_model->openCount();
    const QList<int> rows = selected();
    QString text = tr("%n open change(s)", nullptr, open);
    if (rows.size() > 1) {
        text += u" · "_s + tr("%n selected", nullptr, static_cast<int>(rows.size()));
    }
    m_summary->setText(m_model->isEmpty() ? QString() : text);
    if (m_model->rowCount() > 0) {
        m_stack->showView();
    } else if (m_model->isEmpty()) {
        m_stack->showEmpty(tr("Nothing has changed"),
                           tr("After a new run of the engine (Facts › Read All Issues Again) its "
                              "new, gone and changed facts are listed here. Decisions stay."));
    } else {
        m_stack->showEmpty(tr("No change of this kind"), tr("“All changes” shows every change."));
    }
    m_keys->setEnabled(!rows.isEmpty() && !m_workspace.project().isReadOnly());
    const int current = m_view->currentIndex().row();
    if (rows.isEmpty() || current < 0) {
        m_detail->clear();
    } else if (const FactChange *change = m_model->fact(current)) {
        m_detail->showFact(*change, m_workspace.project().library().sourceText(change->issue));
    } else {
        m_detail->showTopic(*m_model->topic(current));
    }
    Q_EMIT countChanged(count());
}

QList<int> ChangesPanel::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChangesPanel::openRow(int row)
{
    const FactChange *change = m_model->fact(row);
    if (!change) {
        m_workspace.openArticle(m_model->topic(row)->article);
        return;
    }
    const TextRange range =
        change->kind == SuggestionChange::Gone ? change->before.range : change->after.range;
    m_workspace.openFact(change->article, change->fact);
    m_workspace.showPassage(change->article, range);
}

void ChangesPanel::selectAlike()
{
    const int current = m_view->currentIndex().row();
    QItemSelection alike;
    for (int row = 0; current >= 0 && row < m_model->rowCount(); ++row) {
        if (m_model->isOpen(row) && m_model->areAlike(row, current)) {
            alike.select(m_model->index(row, 0), m_model->index(row, ChangeModel::ColumnCount - 1));
        }
    }
    m_view->selectionModel()->select(alike, QItemSelectionModel::ClearAndSelect);
}

void ChangesPanel::decide(Decision decision)
{
    const QList<int> rows = selected();
    if (rows.isEmpty() || m_workspace.project().isReadOnly()) {
        return;
    }
    switch (decision) {
    case Decision::Alike:
        selectAlike();
        return;
    case Decision::Keep: // pressed again it is open again
        m_model->setKept(rows, !m_model->isKept(rows.first()));
        break;
    case Decision::Accept:
    case Decision::Reject:
        m_model->decide(rows, decision == Decision::Accept);
        break;
    }
    if (rows.size() > 1) {
        m_workspace.tell(tr("%n change(s) decided. Undo takes it back.", nullptr,
                            static_cast<int>(rows.size())));
    }
    goOn(rows.last());
}

/// To the next open row, around the end.
void ChangesPanel::goOn(int row)
{
    const int count = m_model->rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (m_model->isOpen(next)) {
            choose(next);
            return;
        }
    }
    m_workspace.tell(tr("That was the last change: all of them are gone through."));
}

void ChangesPanel::choose(int row)
{
    m_view->selectRow(row);
    openRow(row);
}

} // namespace jianbao
