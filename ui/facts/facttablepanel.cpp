// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttablepanel.h"

#include "app/project/facts.h"
#include "app/project/project.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/facttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

enum Scope { ThisArticle, ThisIssue, WholeProject };

constexpr int Widths[] = {84, 210, 130, 170, 44, 150, 190, 60, 66, 260};

QList<FactType> typesOf(FactFamily family)
{
    QList<FactType> types;
    for (int type = 0; type <= static_cast<int>(FactType::Port); ++type) {
        if (familyOf(static_cast<FactType>(type)) == family) {
            types.append(static_cast<FactType>(type));
        }
    }
    return types;
}

} // namespace

FactTablePanel::FactTablePanel(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FactTableModel(workspace.project(), theme, this))
    , m_view(new RowTable(this))
    , m_stack(new ViewStack(m_view, this))
    , m_scope(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_least(new QLineEdit(this))
    , m_most(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_accept(new QPushButton(tr("Accept the Selected"), this))
    , m_reject(new QPushButton(tr("Reject the Selected"), this))
    , m_timer(new QTimer(this))
{
    buildFilter();
    buildView(theme);
    m_timer->setSingleShot(true);
    m_timer->setInterval(80ms);
    connect(m_timer, &QTimer::timeout, this, &FactTablePanel::applyFilter);
    connect(m_model, &FactTableModel::progressed, this, &FactTablePanel::updateSummary);
    connect(m_model, &FactTableModel::refused, &workspace,
            [&workspace](const Error &error) { workspace.tell(error); });
    connect(&workspace, &Workspace::articleChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::factChanged, this, &FactTablePanel::follow);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_stack);
    m_timer->start();
}

void FactTablePanel::buildFilter()
{
    m_scope->addItems({tr("This article"), tr("This issue"), tr("Whole project")});
    m_scope->setCurrentIndex(ThisIssue);
    m_kind->addItem(tr("All kinds"), -1);
    for (const FactFamily family : {FactFamily::Money, FactFamily::Rate, FactFamily::Count,
                                    FactFamily::Time, FactFamily::Name}) {
        m_kind->addItem(familyName(family), static_cast<int>(family));
    }
    m_state->addItem(tr("All states"), -1);
    for (const FactState state :
         {FactState::Proposed, FactState::Accepted, FactState::Corrected, FactState::Rejected}) {
        m_state->addItem(stateName(state), static_cast<int>(state));
    }
    m_words->setPlaceholderText(tr("Indicator, figure, period …"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(260);
    m_least->setPlaceholderText(tr("Value from"));
    m_most->setPlaceholderText(tr("to"));
    m_least->setMaximumWidth(110);
    m_most->setMaximumWidth(110);
    m_summary->setProperty("tone", u"quiet"_s);
    m_accept->setProperty("small", true);
    m_accept->setProperty("kind", u"accept"_s);
    m_reject->setProperty("small", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_scope, m_kind, m_state, m_words, m_least, m_most}) {
        row->addWidget(widget);
    }
    row->addWidget(m_summary, 1);
    row->addWidget(m_accept);
    row->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    const auto changed = [this] {
        m_indicator.clear();
        m_timer->start();
    };
    for (QComboBox *box : {m_scope, m_kind, m_state}) {
        connect(box, &QComboBox::activated, this, changed);
    }
    for (QLineEdit *line : {m_words, m_least, m_most}) {
        connect(line, &QLineEdit::textEdited, this, changed);
        connect(line, &QLineEdit::textChanged, this, [this] { m_timer->start(); });
    }
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
}

void FactTablePanel::buildView(const Theme & /*theme*/)
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Facts"));
    m_view->setSortingEnabled(true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_view->setColumnWidths(Widths);
    m_view->viewport()->installEventFilter(this);
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
    FactQuery query;
    const int scope = m_scope->currentIndex();
    if (scope != WholeProject) {
        query.issue = m_workspace.issue();
        query.article = scope == ThisArticle ? m_workspace.article() : ArticleId();
    }
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0) {
        query.types = typesOf(static_cast<FactFamily>(kind));
    }
    const int state = m_state->currentData().toInt();
    if (state >= 0) {
        query.states = {static_cast<FactState>(state)};
    }
    query.words = m_words->text().trimmed();
    query.least = Decimal::fromString(m_least->text().trimmed().remove(u','));
    query.most = Decimal::fromString(m_most->text().trimmed().remove(u','));
    if (query != m_applied) {
        m_applied = query;
        m_model->setQuery(query);
    }
    follow();
}

void FactTablePanel::previewKind(const Fact &fact)
{
    m_scope->setCurrentIndex(WholeProject);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(familyOf(fact.type))));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(FactState::Proposed)));
    m_words->setText(fact.indicator);
    m_least->clear();
    m_most->clear();
    m_indicator = fact.indicator;
    m_timer->stop();
    applyFilter();
    QItemSelection rows;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        const Fact &other = m_model->row(at).fact;
        if (other.type == fact.type && other.indicator == fact.indicator
            && other.state == FactState::Proposed) {
            rows.select(m_model->index(at, 0), m_model->index(at, FactTableModel::ColumnCount - 1));
        }
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_accept->setFocus();
}

void FactTablePanel::follow()
{
    const int row = m_model->rowOf(m_workspace.fact());
    if (row >= 0 && m_view->currentIndex().row() != row && m_indicator.isEmpty()) {
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
    m_indicator.clear();
}

bool FactTablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_workspace.hint({}, {});
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
