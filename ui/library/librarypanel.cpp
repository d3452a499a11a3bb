// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QResizeEvent>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto AllKey = "all"_L1;
constexpr auto UnreadKey = "unread"_L1;
constexpr auto TagPrefix = "tag:"_L1;
constexpr qsizetype MostTagChips = 5;
// Beyond that many articles only the issue of the open article is unfolded by itself.
constexpr int MostUnfoldedArticles = 400;

/// Headlines wrap: another width means other heights of rows.
class WrappingTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

LibraryPanel::LibraryPanel(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_model(new LibraryModel(workspace.project(), this))
    , m_chips(new ChipBar(this))
    , m_view(new WrappingTree(this))
    , m_stack(new ViewStack(m_view, this))
{
    setObjectName(u"libraryPanel"_s);
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);

    connect(m_chips, &ChipBar::chosen, this, &LibraryPanel::applyFilter);
    connect(&theme, &Theme::changed, m_view, &QTreeView::doItemsLayout);
    connect(&workspace, &Workspace::articleChanged, this, &LibraryPanel::follow);
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects & ProjectChange::Tags) {
            updateChips();
        }
    });
    connect(m_model, &LibraryModel::modelReset, this, [this] {
        m_unfolded = 0;
        unfold(0, m_model->rowCount() - 1);
        follow(m_workspace.article());
    });
    connect(m_model, &LibraryModel::rowsInserted, this,
            [this](const QModelIndex &under, int first, int last) {
                if (!under.isValid()) {
                    unfold(first, last);
                } else if (m_lostCurrent) {
                    m_lostCurrent = false;
                    follow(m_workspace.article());
                }
            });
    // Where articles of an issue changed places its rows are put in anew, and the view would go on
    // with the row of the issue.
    connect(m_model, &LibraryModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &under, int first, int last) {
                const QModelIndex current = m_view->currentIndex();
                m_lostCurrent = under.isValid() && current.parent() == under
                                && current.row() >= first && current.row() <= last;
            });
    connect(m_model, &LibraryModel::filled, this, &LibraryPanel::updateEmptyState);
    updateChips();
    unfold(0, m_model->rowCount() - 1);
    updateEmptyState();
}

void LibraryPanel::buildTree()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate(m_theme, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Issues and articles"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LibraryPanel::openRow);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid()) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        }
        openRow(index);
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at), !index.parent().isValid());
        }
    });
}

void LibraryPanel::updateChips()
{
    QList<ChipBar::Chip> chips{{QString(AllKey), tr("All"), tr("All articles")},
                               {QString(UnreadKey), tr("Unread"), tr("Articles nobody read yet")}};
    QList<Tag> tags = m_workspace.project().codebook().tags();
    // Topics in the order of the codebook, so that they keep their places; then what is used most.
    const auto use = [](const Tag &tag) {
        return tag.topic.isEmpty() ? tag.annotationCount : std::numeric_limits<int>::max();
    };
    std::stable_sort(tags.begin(), tags.end(),
                     [&](const Tag &a, const Tag &b) { return use(a) > use(b); });
    for (const Tag &tag : tags.first(std::min(tags.size(), MostTagChips))) {
        chips.append({TagPrefix + QString::number(tag.id.value), tag.name,
                      tr("Articles with the tag “%1” or proposed for it").arg(tag.name)});
    }
    m_chips->setChips(chips);
}

void LibraryPanel::applyFilter(const QString &key)
{
    LibraryFilter filter;
    filter.unreadOnly = key == UnreadKey;
    if (key.startsWith(TagPrefix)) {
        filter.tag = TagId{QStringView(key).sliced(TagPrefix.size()).toLongLong()};
        const std::optional<Tag> tag = m_workspace.project().codebook().tag(filter.tag);
        filter.topic = tag ? tag->topic : QString();
    }
    m_model->setFilter(filter);
}

void LibraryPanel::unfold(int first, int last)
{
    for (int row = first; row <= last && m_unfolded <= MostUnfoldedArticles; ++row) {
        const QModelIndex issue = m_model->index(row, 0);
        m_model->fetchMore(issue); // the view would do so later, and the count be nought
        m_view->setExpanded(issue, true);
        m_unfolded += m_model->rowCount(issue);
    }
    updateEmptyState();
}

void LibraryPanel::follow(ArticleId id)
{
    if (m_model->articleOf(m_view->currentIndex()) == id && id.isValid()) {
        return;
    }
    const QModelIndex index = m_model->indexOf(id, m_workspace.issue());
    m_view->setCurrentIndex(index);
    reveal(index);
}

/// The current row stays in sight with another size. The program starts with the article of last
/// time before its window has its size.
void LibraryPanel::resizeEvent(QResizeEvent *event)
{
    const QModelIndex index = m_view->currentIndex();
    const int lost = std::max(0, event->oldSize().height() - event->size().height());
    const QRect seen = m_view->viewport()->rect().adjusted(0, 0, 0, lost);
    if (seen.intersects(m_view->visualRect(index))) {
        QTimer::singleShot(0, this, [this] { reveal(m_view->currentIndex()); });
    }
    QFrame::resizeEvent(event);
}

/// The row, and with the first article of an issue the row of the issue above it.
void LibraryPanel::reveal(const QModelIndex &index)
{
    if (index.isValid() && index.row() == 0 && index.parent().isValid()) {
        m_view->scrollTo(index.parent());
    }
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

void LibraryPanel::openRow(const QModelIndex &index)
{
    const ArticleId article = m_model->articleOf(index);
    if (article.isValid()) {
        m_workspace.openArticle(article);
    }
}

void LibraryPanel::step(int direction)
{
    const QModelIndex index = m_model->neighbour(m_view->currentIndex(), direction);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        reveal(index);
    }
}

void LibraryPanel::openFirst()
{
    const QModelIndex index = m_model->neighbour({}, 1);
    m_workspace.openArticle(m_model->articleOf(index));
}

IssueId LibraryPanel::currentIssue() const
{
    return m_model->issueOf(m_view->currentIndex());
}

void LibraryPanel::updateEmptyState()
{
    if (m_model->rowCount() > 0 || m_model->isFilling()) {
        m_stack->showView();
    } else if (m_chips->current() == AllKey) {
        m_stack->showEmpty(tr("No issues yet"),
                           tr("Import text or Markdown files, or drop files and folders here."));
    } else {
        m_stack->showEmpty(tr("Nothing here"), tr("No article passes this filter."));
    }
}

EmptyState *LibraryPanel::emptyState() const
{
    return m_stack->emptyState();
}

} // namespace jianbao
