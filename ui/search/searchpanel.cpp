// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpanel.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "app/project/search.h"
#include "app/text/visibletext.h"
#include "ui/search/kwicdelegate.h"
#include "ui/search/searchfilterbar.h"
#include "ui/search/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr int MostHits = 5000;
constexpr auto TypingPause = 60ms;

/// The name, with a number behind it where another search has it.
QString freeName(const QString &name, const QList<SavedSearch> &saved)
{
    QString free = name;
    for (int number = 2; std::ranges::find(saved, free, &SavedSearch::name) != saved.end();
         ++number) {
        free = u"%1 (%2)"_s.arg(name).arg(number);
    }
    return free;
}

} // namespace

SearchPanel::SearchPanel(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new SearchModel(workspace.project(), this))
    , m_view(new QListView(this))
    , m_stack(new ViewStack(m_view, this))
    , m_query(new QLineEdit(this))
    , m_filter(new SearchFilterBar(workspace.project(), this))
    , m_order(new QComboBox(this))
    , m_saved(new QComboBox(this))
    , m_extent(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_tagButton(new QPushButton(tr("Tag the Checked"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_summary(new QLabel(this))
    , m_timer(new QTimer(this))
{
    m_model->setCheckable(true);
    build(theme);
    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingPause);
    connect(m_timer, &QTimer::timeout, this, &SearchPanel::start);
    connect(m_query, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_filter, &SearchFilterBar::changed, m_timer, qOverload<>(&QTimer::start));
    connect(m_model, &SearchModel::progressed, this, &SearchPanel::updateSummary);
    connect(m_model, &SearchModel::checkedChanged, this, &SearchPanel::updateSummary);
    connect(m_tagButton, &QPushButton::clicked, this, &SearchPanel::tagChecked);
    connect(m_keep, &QPushButton::clicked, this, &SearchPanel::keepOrForget);
    connect(m_order, &QComboBox::activated, this,
            [this](int order) { m_model->setOrder(static_cast<SearchModel::Order>(order)); });
    connect(m_saved, &QComboBox::activated, this, [this](int at) {
        for (const SavedSearch &saved : m_workspace.project().search().saved()) {
            if (saved.id.value == m_saved->itemData(at).toLongLong()) {
                search(saved.request);
            }
        }
    });
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects & ProjectChange::Tags) {
            loadTags();
        }
        if (change.aspects & ProjectChange::Checking) {
            loadSaved();
            updateSummary();
        }
    });
    loadTags();
    loadSaved();
    setFocusProxy(m_query);
    updateSummary();
}

void SearchPanel::build(const Theme &theme)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new KwicDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAccessibleName(tr("Found places"));
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_query->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &SearchPanel::openRow);
    connect(m_view, &QListView::activated, this, &SearchPanel::openRow);
    connect(m_view, &QListView::entered, this, [this](const QModelIndex &index) {
        const SearchHit &hit = m_model->hitAt(index.row());
        m_workspace.hint(hit.article, hit.range);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(queryRow());
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
}

QLayout *SearchPanel::queryRow()
{
    m_query->setPlaceholderText(
        tr("Words, \"a passage\", A OR B, NOT A, A NEAR/5 B, A*B, /pattern/"));
    m_query->setClearButtonEnabled(true);
    m_order->addItems({tr("As in the library"), tr("By what follows"), tr("By what precedes"),
                       tr("By the found words")});
    m_order->setToolTip(tr("Order of the lines"));
    m_saved->setObjectName(u"keptSearches"_s);
    m_saved->setToolTip(tr("Searches that were kept"));
    m_extent->addItem(tr("The words"), static_cast<int>(HitExtent::Words));
    m_extent->addItem(tr("Sentence"), static_cast<int>(HitExtent::Sentence));
    m_extent->addItem(tr("Paragraph"), static_cast<int>(HitExtent::Paragraph));
    m_extent->setToolTip(tr("How much around a checked place is tagged"));
    m_tag->setToolTip(tr("Tag for the checked places"));
    m_summary->setProperty("tone", u"quiet"_s);
    m_summary->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_tagButton, m_keep}) {
        button->setProperty("small", true);
    }
    auto *all = new QPushButton(tr("Check All"), this);
    all->setProperty("small", true);
    connect(all, &QPushButton::clicked, this,
            [this] { m_model->checkAll(m_model->checkedHits().size() < m_model->rowCount()); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 4);
    row->setSpacing(8);
    row->addWidget(m_query, 3);
    row->addWidget(m_saved);
    row->addWidget(m_keep);
    row->addWidget(m_order);
    row->addWidget(m_summary, 1);
    row->addWidget(all);
    row->addWidget(m_extent);
    row->addWidget(m_tag);
    row->addWidget(m_tagButton);
    return row;
}

SearchRequest SearchPanel::request() const
{
    return {m_query->text().trimmed(), m_filter->filter()};
}

void SearchPanel::search(const SearchRequest &request)
{
    m_query->setText(request.query);
    m_filter->setFilter(request.filter);
    start();
}

void SearchPanel::start()
{
    m_timer->stop();
    m_model->start(request(), MostHits);
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0));
    }
}

void SearchPanel::updateSummary()
{
    const int count = m_model->rowCount();
    const auto checked = static_cast<int>(m_model->checkedHits().size());
    QString text;
    if (!m_model->problem().isEmpty()) {
        text = tr("The pattern cannot be read: %1").arg(m_model->problem());
    } else if (request().isEmpty()) {
        text = QString();
    } else if (m_model->isCut()) {
        text = tr("the first %n place(s)", nullptr, count);
    } else {
        text = tr("%n place(s)", nullptr, count) + u" · "_s
               + tr("%n article(s)", nullptr, m_model->articleCount());
    }
    if (m_model->isRunning()) {
        text += u" …"_s;
    }
    if (checked > 0) {
        text += u" · "_s + tr("%n checked", nullptr, checked);
    }
    m_summary->setText(withInvisibleShown(text));
    updateEmptyState();
    m_tagButton->setEnabled(checked > 0 && m_tag->count() > 0
                            && !m_workspace.project().isReadOnly());
    const std::optional<SavedSearch> keptNow = kept();
    const bool isKept = keptNow.has_value();
    // The box names the search that is on, none when the words or filters are others.
    m_saved->setCurrentIndex(isKept ? m_saved->findData(keptNow->id.value) : 0);
    m_keep->setText(isKept ? tr("Forget") : tr("Keep"));
    m_keep->setToolTip(isKept ? tr("Takes this search from the kept ones")
                              : tr("Keeps this search with its filters"));
    m_keep->setEnabled(!request().isEmpty() && !m_workspace.project().isReadOnly());
    Q_EMIT countChanged(count > 0 ? QString::number(count) : QString());
}

void SearchPanel::updateEmptyState()
{
    if (m_model->rowCount() > 0 || m_model->isRunning()) {
        m_stack->showView();
    } else if (request().isEmpty()) {
        m_stack->showEmpty(tr("Search all issues"),
                           tr("One character is enough. Simplified finds traditional. Space or "
                              "AND: both words in one article; OR, NOT, NEAR/5, \"a passage\", "
                              "A*B, /pattern/. Check the lines with Space, then tag them all.")
                               + u'\n'
                               + tr("A tag without words lists the passages that carry it."));
    } else if (!m_model->problem().isEmpty()) {
        m_stack->showEmpty(tr("This pattern cannot be read"), m_model->problem());
    } else {
        m_stack->showEmpty(tr("Nothing found"), m_query->text().trimmed().isEmpty()
                                                    ? tr("No passage here carries this tag.")
                                                : m_filter->filter() == SearchFilter()
                                                    ? tr("Try a shorter word, or OR between words.")
                                                    : tr("Try a shorter word, or fewer filters."));
    }
}

void SearchPanel::openRow(const QModelIndex &index)
{
    if (index.isValid()) {
        const SearchHit hit = m_model->hitAt(index.row());
        m_workspace.showPassage(hit.article, hit.range);
    }
}

void SearchPanel::tagChecked()
{
    const TagId tag{m_tag->currentData().toLongLong()};
    const auto extent = static_cast<HitExtent>(m_extent->currentData().toInt());
    const QList<SearchHit> hits = m_model->checkedHits();
    const QString name = m_tag->currentText().trimmed();
    const auto tagged = [workspace = QPointer(&m_workspace), name](const Result<int> &done) {
        if (workspace && workspace->check(done)) {
            workspace->tell(
                tr("%n place(s) tagged “%1”. Undo takes it back.", nullptr, *done).arg(name));
        }
    };
    Search &search = m_workspace.project().search();
    if (!Search::areLarge(hits)) {
        tagged(search.tag(hits, tag, extent));
    } else if (m_workspace.check(search.tagInBackground(hits, tag, extent, tagged))) {
        m_workspace.tell(tr("Tagging %n place(s) …", nullptr, int(hits.size())));
    }
}

std::optional<SavedSearch> SearchPanel::kept() const
{
    const QList<SavedSearch> all = m_workspace.project().search().saved();
    const auto same = std::ranges::find(all, request(), &SavedSearch::request);
    return same == all.end() ? std::nullopt : std::optional(*same);
}

void SearchPanel::keepOrForget()
{
    Search &search = m_workspace.project().search();
    if (const std::optional<SavedSearch> same = kept()) {
        m_workspace.check(search.removeSaved(same->id));
    } else {
        // Words that are kept with two filters are two searches.
        QStringList name = QStringList{request().query} + m_filter->summary();
        name.removeAll(QString());
        m_workspace.check(search.save(freeName(name.join(u" · "_s), search.saved()), request()));
    }
}

void SearchPanel::loadTags()
{
    const QVariant before = m_tag->currentData();
    m_tag->clear();
    const Codebook &codebook = m_workspace.project().codebook();
    for (const Tag &tag : codebook.tags()) {
        m_tag->addItem(withInvisibleShown(codebook.path(tag.id)), tag.id.value);
    }
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(before)));
}

void SearchPanel::loadSaved()
{
    m_saved->clear();
    m_saved->addItem(tr("Kept searches"), 0);
    for (const SavedSearch &saved : m_workspace.project().search().saved()) {
        m_saved->addItem(withInvisibleShown(saved.name), saved.id.value);
    }
    m_saved->setEnabled(m_saved->count() > 1);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_view->viewport()) {
        m_workspace.hint({}, {});
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_query && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        if (m_timer->isActive()) {
            start();
        }
        m_view->setFocus();
        openRow(m_view->currentIndex());
        return true;
    }
    if (watched == m_view && key == Qt::Key_Space && m_view->currentIndex().isValid()) {
        const QModelIndex index = m_view->currentIndex();
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
