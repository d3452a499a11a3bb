// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttablepanel.h"

#include "app/project/facts/facts.h"
#include "app/project/project.h"
#include "ui/facts/facttablefilter.h"
#include "ui/facts/facttablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr int Widths[] = {84, 210, 130, 170, 44, 150, 190, 60, 66, 260};

} // namespace

FactTablePanel::FactTablePanel(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FactTableModel(workspace.project(), theme, this))
    , m_view(new RowTable(this))
    , m_stack(new ViewStack(m_view, this))
    , m_filter(new FactTableFilter(this))
    , m_summary(new QLabel(this))
    , m_accept(new QPushButton(tr("Accept the Selected"), this))
    , m_reject(new QPushButton(tr("Reject the Selected"), this))
    , m_timer(new QTimer(this))
{
    buildRow();
    buildView();
    connectView();
    m_timer->setSingleShot(true);
    m_timer->setInterval(80ms);
    connect(m_timer, &QTimer::timeout, this, &FactTablePanel::applyFilter);
    connect(m_filter, &FactTableFilter::changed, this, [this] {
        m_previewed.reset();
        m_timer->start();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_model, &FactTableModel::aboutToSort, this, [this] {
        const QList<FactId> ids = selected();
        m_chosen.unite(QSet<FactId>(ids.cbegin(), ids.cend())); // the rows before may still come
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_previewedRows = 0; });
    connect(m_model, &FactTableModel::progressed, this, [this] {
        selectPreviewed();
        selectAgain();
        updateSummary();
    });
    connect(m_model, &FactTableModel::refused, &workspace,
            [&workspace](const Error &error) { workspace.tell(error); });
    connect(&workspace, &Workspace::articleChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::factChanged, this, &FactTablePanel::follow);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_stack);
    m_timer->start();
}

void FactTablePanel::buildRow()
{
    m_summary->setProperty("tone", u"quiet"_s);
    m_accept->setProperty("small", true);
    m_accept->setProperty("kind", u"accept"_s);
    m_reject->setProperty("small", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_filter, 3);
    row->addWidget(m_summary, 1);
    row->addWidget(m_accept);
    row->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

void FactTablePanel::buildView()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Facts"));
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths(Widths);
    m_view->viewport()->installEventFilter(this);
}

void FactTablePanel::connectView()
{
    connect(m_view, &RowTable::entered, this, [this](const QModelIndex &index) {
        const Fact &fact = m_model->row(index.row()).fact;
        m_workspace.hint(fact.article, fact.range);
    });
    connect(m_view, &RowTable::clicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index, const QModelIndex &previous) {
                // A view that gets the focus makes its first row the current one by itself; that
                // is no wish to leave the article.
                if (index.isValid() && previous.isValid() && m_view->hasFocus()) {
                    openRow(index.row());
                }
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FactTablePanel::updateSummary);
}

void FactTablePanel::applyFilter()
{
    const FactQuery query = m_filter->query(m_workspace);
    if (query != m_applied) {
        m_applied = query;
        m_model->setQuery(query);
    }
    follow();
}

void FactTablePanel::previewKind(const Fact &fact)
{
    m_filter->askForKindOf(fact);
    m_timer->stop();
    m_previewed.reset(); // what is listed now is not what is asked for
    m_view->clearSelection();
    applyFilter();
    m_previewed = fact;
    m_previewedRows = 0;
    selectPreviewed();
    m_accept->setFocus();
}

/// Selects those among the rows that came since the last time.
void FactTablePanel::selectPreviewed()
{
    if (!m_previewed) {
        return;
    }
    QItemSelection rows;
    for (; m_previewedRows < m_model->rowCount(); ++m_previewedRows) {
        const Fact &other = m_model->row(m_previewedRows).fact;
        if (other.type == m_previewed->type && other.indicator == m_previewed->indicator
            && other.state == FactState::Proposed) {
            const QModelIndex first = m_model->index(m_previewedRows, 0);
            rows.select(first, first.siblingAtColumn(FactTableModel::ColumnCount - 1));
        }
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::Select);
}

/// Selects what was selected before the rows were sorted, once all of them are there.
void FactTablePanel::selectAgain()
{
    if (m_chosen.isEmpty() || m_model->isFilling()) {
        return;
    }
    QItemSelection rows;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_chosen.contains(m_model->row(at).fact.id)) {
            const QModelIndex first = m_model->index(at, 0);
            rows.select(first, first.siblingAtColumn(FactTableModel::ColumnCount - 1));
        }
    }
    m_chosen.clear();
    m_view->selectionModel()->select(rows, QItemSelectionModel::Select);
}

void FactTablePanel::follow()
{
    const int row = m_model->rowOf(m_workspace.fact());
    if (row >= 0 && m_view->currentIndex().row() != row && !m_previewed) {
        m_view->setCurrentIndex(m_model->index(row, FactTableModel::Indicator));
    }
}

void FactTablePanel::updateSummary()
{
    const int found = m_model->foundCount();
    const int rows = m_model->rowCount();
    const auto picked = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    QString text = rows < found ? tr("the first %1 of %2").arg(rows).arg(found)
                                : tr("%n fact(s)", nullptr, found);
    if (m_model->isFilling()) {
        text += u" …"_s;
    }
    if (picked > 1) {
        text += u" · "_s + tr("%n selected", nullptr, picked);
    }
    m_summary->setText(text);
    const bool writable = picked > 0 && !m_workspace.project().isReadOnly();
    m_accept->setEnabled(writable);
    m_reject->setEnabled(writable);
    if (rows > 0 || m_model->isFilling()) {
        m_stack->showView();
    } else {
        m_stack->showEmpty(tr("No facts here"),
                           tr("Choose a larger scope or fewer filters; F makes a fact of the "
                              "selected passage."));
    }
    Q_EMIT countChanged(QString::number(found));
}

void FactTablePanel::openRow(int row)
{
    const Fact fact = m_model->row(row).fact;
    m_workspace.openFact(fact.article, fact.id);
}

QList<FactId> FactTablePanel::selected() const
{
    QList<FactId> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        ids.append(m_model->row(index.row()).fact.id);
    }
    return ids;
}

void FactTablePanel::decide(bool accept)
{
    const QList<FactId> ids = selected();
    Facts &facts = m_workspace.project().facts();
    if (m_workspace.check(accept ? facts.accept(ids) : facts.reject(ids))) {
        const auto count = static_cast<int>(ids.size());
        m_workspace.tell(accept ? tr("%n fact(s) accepted. Undo takes it back.", nullptr, count)
                                : tr("%n fact(s) rejected. Undo takes it back.", nullptr, count));
    }
    m_previewed.reset();
}

bool FactTablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_workspace.hint({}, {});
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
