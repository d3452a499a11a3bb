// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/checkspanel.h"

#include "app/project/checks/checks.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/facts/findingmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowkeys.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Widths[] = {190, 260, 430, 320, 80};

} // namespace

ChecksPanel::ChecksPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FindingModel(workspace.project(), theme, this))
    , m_view(new RowTable(this))
    , m_stack(new ViewStack(m_view, this))
    , m_scope(new QComboBox(this))
    , m_decided(new QCheckBox(tr("Decided ones too"), this))
    , m_summary(new QLabel(this))
    , m_keys(new RowKeys(m_view))
{
    build(actions);
    connectList();
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects & (ProjectChange::Facts | ProjectChange::Issues)) {
            invalidate();
        } else if (change.aspects & ProjectChange::Checking) {
            m_model->followVerdicts();
            restoreRow();
        }
    });
    connect(&workspace, &Workspace::articleChanged, this, [this] {
        if (m_scope->currentIndex() == 0 && m_workspace.issue() != m_issue) {
            invalidate();
        }
    });
    setFocusProxy(m_stack);
    update();
}

void ChecksPanel::connectList()
{
    connect(m_scope, &QComboBox::activated, this, &ChecksPanel::run);
    connect(m_decided, &QCheckBox::toggled, m_model, &FindingModel::setDecidedShown);
    connect(m_model, &FindingModel::finished, this, [this] {
        restoreRow();
        update();
        if (std::exchange(m_goOn, false)) {
            goToNext();
        }
    });
    connect(m_view, &RowTable::clicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        if (!rows.isEmpty()) {
            m_selected = m_model->finding(rows.first().row()).key;
        }
        update();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPanel::update);
}

/// What is listed holds no more; it is found again where it is seen.
void ChecksPanel::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        run();
    }
}

void ChecksPanel::build(const Actions &actions)
{
    m_scope->addItems({tr("This issue"), tr("Whole project")});
    m_summary->setProperty("tone", u"quiet"_s);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings"));
    m_view->setColumnWidths(Widths);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_scope);
    row->addWidget(m_decided);
    row->addWidget(m_summary, 1);
    // the keys of the decisions on facts
    const auto add = [&](Command command, const QString &text, std::optional<Verdict> verdict) {
        row->addWidget(
            m_keys->addButton(*actions[command], text, [this, verdict] { decide(verdict); }));
    };
    add(Command::AcceptFact, tr("Confirm"), Verdict::Confirmed);
    add(Command::RejectFact, tr("Dismiss"), Verdict::Dismissed);
    add(Command::LaterFact, tr("Open Again"), std::nullopt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

void ChecksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        run();
    }
}

void ChecksPanel::run()
{
    m_stale = false;
    m_issue = m_scope->currentIndex() == 0 ? m_workspace.issue() : IssueId();
    m_model->run(m_issue);
    update();
}

void ChecksPanel::update()
{
    const int open = m_model->openCount();
    m_summary->setText(m_model->isRunning() ? tr("Checking …")
                                            : tr("%n open finding(s)", nullptr, open));
    if (m_model->rowCount() > 0 || m_model->isRunning()) {
        m_stack->showView();
    } else {
        m_stack->showEmpty(
            tr("Nothing to decide"),
            tr("Sums, equal figures, rates and levels, 万 and 亿 agree here. Look at "
               "the whole project, or at the findings decided before."));
    }
    m_keys->setEnabled(m_view->selectionModel()->hasSelection()
                       && !m_workspace.project().isReadOnly());
    Q_EMIT countChanged(open > 0 ? QString::number(open) : QString());
}

void ChecksPanel::openRow(int row)
{
    const Finding &finding = m_model->finding(row);
    m_place = row == m_row ? (m_place + 1) % static_cast<int>(finding.places.size()) : 0;
    m_row = row;
    const FindingPlace place = finding.places.at(m_place);
    if (place.fact.isValid()) {
        m_workspace.openFact(place.article, place.fact);
    }
    m_workspace.showPassage(place.article.isValid() ? place.article : m_workspace.article(),
                            place.range);
}

void ChecksPanel::goToNext()
{
    if (m_stale || m_model->isRunning()) {
        m_goOn = true;
        if (!m_model->isRunning()) {
            run();
        }
        return;
    }
    goOn(m_view->currentIndex().row() + 1);
}

/// To the first open finding from a row on, around the end.
void ChecksPanel::goOn(int from)
{
    const int rows = m_model->rowCount();
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        if (!m_model->finding(row).verdict) {
            m_view->selectRow(row);
            m_row = -1;
            openRow(row);
            return;
        }
    }
    m_workspace.tell(tr("There is no disagreement left to decide."));
}

void ChecksPanel::restoreRow()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).key == m_selected) {
            m_view->selectRow(row);
            return;
        }
    }
}

void ChecksPanel::decide(std::optional<Verdict> verdict)
{
    QList<Finding> findings;
    int row = m_model->rowCount();
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        row = std::min(row, index.row());
        findings.append(m_model->finding(index.row()));
    }
    if (findings.isEmpty()
        || !m_workspace.check(m_workspace.project().checks().decide(findings, verdict))) {
        return;
    }
    if (verdict) {
        goOn(row); // where it is gone the next one has its row
    } else {
        m_view->selectRow(row);
    }
}

} // namespace jianbao
