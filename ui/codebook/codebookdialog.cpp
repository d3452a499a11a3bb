// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebookdialog.h"

#include "app/project/codebook/codebook.h"
#include "app/project/codebook/codebookfiles.h"
#include "app/project/project.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/movetagdialog.h"
#include "ui/codebook/tagdelegate.h"
#include "ui/codebook/tagdetails.h"
#include "ui/codebook/tagtreefilter.h"
#include "ui/codebook/tagtreemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/removalquestion.h"
#include "ui/widgets/viewstack.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao {

CodebookDialog::CodebookDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new TagTreeModel(this))
    , m_details(new TagDetails(this))
{
    setObjectName(u"codebookDialog"_s);
    setWindowTitle(tr("Codebook"));
    buildActions();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(buildTree(), 3);
    layout->addWidget(m_details, 2);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CodebookDialog::showCurrent);
    connect(m_details, &TagDetails::failed, this, &CodebookDialog::failed);
    connect(m_details, &TagDetails::left, m_tree, [this] { m_tree->setFocus(); });
    connect(m_model, &TagTreeModel::failed, this, &CodebookDialog::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_shown);
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CodebookDialog::showCurrent);
    resize(1120, 640);
    showCurrent();
}

void CodebookDialog::setProject(Project *project)
{
    m_details->close();
    m_shown = {};
    m_project = project;
    m_model->setProject(project);
    m_tree->expandAll(); // what was closed was so in the project before
    const bool writable = project != nullptr && !project->isReadOnly();
    m_create->setEnabled(writable);
    m_import->setEnabled(writable);
    m_export->setEnabled(project != nullptr);
    select(m_model->data(m_model->index(0, 0), TagTreeModel::TagIdRole).value<TagId>());
}

void CodebookDialog::select(TagId id)
{
    m_tree->setCurrentIndex(m_model->indexOf(id));
}

void CodebookDialog::hideEvent(QHideEvent *event)
{
    m_details->save();
    QDialog::hideEvent(event);
}

void CodebookDialog::buildActions()
{
    m_create = new QAction(tr("New tag"), this);
    m_createBelow = new QAction(tr("New tag below"), this);
    m_rename = new QAction(tr("Rename"), this);
    m_move = new QAction(tr("Move…"), this);
    m_merge = new QAction(tr("Merge…"), this);
    m_delete = new QAction(tr("Delete"), this);
    m_rename->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(Qt::Key_Delete);
    connect(m_create, &QAction::triggered, this, [this] {
        const auto tag = current();
        createTag(tag ? tag->parent : TagId{});
    });
    connect(m_createBelow, &QAction::triggered, this, [this] {
        if (const auto tag = current()) {
            createTag(tag->id);
        }
    });
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->edit(m_tree->currentIndex()); });
    m_passages = new QAction(tr("Passages"), this);
    m_passages->setToolTip(tr("Lists all passages of the project that carry the tag"));
    connect(m_passages, &QAction::triggered, this, [this] {
        if (const auto tag = current()) {
            Q_EMIT passagesWanted(tag->id);
        }
    });
    m_import = new QAction(tr("Import…"), this);
    m_export = new QAction(tr("Export…"), this);
    connect(m_import, &QAction::triggered, this, &CodebookDialog::importFile);
    connect(m_export, &QAction::triggered, this, &CodebookDialog::exportFile);
    connect(m_move, &QAction::triggered, this, &CodebookDialog::moveCurrent);
    connect(m_merge, &QAction::triggered, this, &CodebookDialog::mergeCurrent);
    connect(m_delete, &QAction::triggered, this, &CodebookDialog::deleteCurrent);
}

QWidget *CodebookDialog::buildTree()
{
    auto *box = new QWidget(this);
    m_tree = new QTreeView(box);
    m_tree->setObjectName(u"tagTree"_s);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TagDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const QList<QAction *> actions{m_create, m_createBelow, m_rename,  m_move,
                                   m_merge,  m_delete,      m_passages};
    m_tree->addActions(actions);
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }

    auto *bar = new QToolBar(box);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions(actions);
    bar->addSeparator();
    bar->addActions({m_import, m_export});
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    bar->setMinimumWidth(bar->sizeHint().width()); // or the last ones hide behind an arrow
    m_filter = new QLineEdit(box);
    m_filter->setObjectName(u"tagFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name or definition"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_stack = new ViewStack(m_tree, box);
    m_stack->emptyState()->addAction(m_create);
    m_stack->emptyState()->addAction(m_import);
    connect(new TagTreeFilter(*m_tree, *m_model, *m_filter, m_tree), &TagTreeFilter::filtered, this,
            &CodebookDialog::showTree);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack);
    return box;
}

/// The tree; where no tag is to be seen, why.
void CodebookDialog::showTree(bool any)
{
    if (any) {
        m_stack->showView();
    } else if (m_model->rowCount() > 0) {
        m_stack->showEmpty(tr("No tag passes the filter"), tr("Clear the words above."));
    } else {
        m_stack->showEmpty(tr("No tags yet"),
                           tr("Make one here, or take over the codebook of another project. In the "
                              "reader, T on a selected passage makes one, too."));
    }
}

std::optional<Tag> CodebookDialog::current() const
{
    return m_model->tagAt(m_tree->currentIndex());
}

void CodebookDialog::showCurrent()
{
    const auto tag = current();
    const bool writable = m_project != nullptr && !m_project->isReadOnly();
    for (QAction *action : {m_createBelow, m_rename, m_move, m_merge, m_delete}) {
        action->setEnabled(tag && writable);
    }
    m_passages->setEnabled(tag.has_value());
    if (tag) {
        m_details->show(*m_project, *tag);
    } else {
        m_details->close();
    }
    m_shown = tag ? tag->id : TagId();
}

void CodebookDialog::createTag(TagId parent)
{
    QString name = tr("New tag");
    Result<TagId> created = m_project->codebook().create(name, parent);
    for (int number = 2; !created && created.error().code == ErrorCode::NameTaken; ++number) {
        created = m_project->codebook().create(tr("New tag %1").arg(number), parent);
    }
    if (!created) {
        Q_EMIT failed(created.error());
        return;
    }
    m_filter->clear(); // or the new one is not to be seen
    select(*created);
    m_tree->edit(m_tree->currentIndex());
}

void CodebookDialog::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a Codebook"), {},
                                                      tr("Codebooks (*.qdc *.csv);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<int> made = importCodebook(m_project->codebook(), path);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_filter->clear();
    Q_EMIT told(tr("%n new tag(s).", nullptr, *made));
}

void CodebookDialog::exportFile()
{
    const QString refi = tr("REFI-QDA codebook (*.qdc)");
    const QString csv = tr("CSV (*.csv)");
    QString chosen = refi;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the Codebook"), tr("Codebook") + u".qdc"_s, refi + u";;"_s + csv, &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += chosen == csv ? u".csv"_s : u".qdc"_s;
    }
    const Result<void> done = exportCodebook(m_project->codebook(), path);
    report(done);
    if (done) {
        Q_EMIT told(tr("The codebook was written to %1.").arg(QDir::toNativeSeparators(path)));
    }
}

void CodebookDialog::moveCurrent()
{
    const auto tag = current();
    if (!tag) {
        return;
    }
    MoveTagDialog dialog(m_project->codebook(), *tag, this);
    if (dialog.exec() == QDialog::Accepted) {
        report(
            m_project->codebook().move(tag->id, dialog.target(), std::numeric_limits<int>::max()));
        select(tag->id);
    }
}

void CodebookDialog::mergeCurrent()
{
    const auto tag = current();
    if (!tag) {
        return;
    }
    MergeTagsDialog dialog(m_project->codebook(), *tag, this);
    if (dialog.exec() == QDialog::Accepted) {
        mergeInto(*tag, dialog.target());
    }
}

/// Merges a tag into another one, which then is the current one, unless another was chosen
/// meanwhile.
void CodebookDialog::mergeInto(const Tag &tag, TagId target)
{
    Codebook &codebook = m_project->codebook();
    const auto merged = [self = QPointer(this), target](const Result<void> &result) {
        if (self && self->report(result) && !self->current()) {
            self->select(target);
        }
    };
    if (!codebook.isLarge(tag.id)) {
        merged(codebook.merge(tag.id, target));
    } else if (report(codebook.mergeInBackground(tag.id, target, merged))) {
        Q_EMIT told(tr("Merging “%1” …").arg(tag.name));
    }
}

void CodebookDialog::deleteCurrent()
{
    const auto tag = current();
    if (!tag) {
        return;
    }
    const RemovalEffect effect = m_project->codebook().removalEffect(tag->id);
    QStringList effects;
    if (effect.tags > 0) {
        effects.append(tr("%n tag(s) below it go, too.", nullptr, effect.tags));
    }
    if (effect.annotations > 0) {
        effects.append(
            tr("%n annotation(s) lose the tag; they stay.", nullptr, effect.annotations));
    }
    RemovalQuestion question(tr("Delete tag"), tr("Delete “%1”?").arg(tag->name), effects,
                             tr("Delete"), effect, this);
    if (!effect.isNothing() && !question.ask()) {
        return;
    }
    remove(*tag, besideCurrent());
}

/// Removes a tag; afterwards `next` is the current one, unless another was chosen meanwhile.
void CodebookDialog::remove(const Tag &tag, TagId next)
{
    Codebook &codebook = m_project->codebook();
    const auto removed = [self = QPointer(this), next](const Result<void> &result) {
        if (self && self->report(result) && !self->current()) {
            self->select(next);
        }
    };
    if (!codebook.isLarge(tag.id)) {
        removed(codebook.remove(tag.id));
    } else if (report(codebook.removeInBackground(tag.id, removed))) {
        Q_EMIT told(tr("Deleting “%1” …").arg(tag.name));
    }
}

/// The tag that is to be the chosen one when the current one is gone: the next beside it, the one
/// before, or the one above.
TagId CodebookDialog::besideCurrent() const
{
    const QModelIndex index = m_tree->currentIndex();
    for (const QModelIndex &other : {index.siblingAtRow(index.row() + 1),
                                     index.siblingAtRow(index.row() - 1), index.parent()}) {
        const auto tag = m_model->tagAt(other);
        if (tag && !m_tree->isRowHidden(other.row(), other.parent())) {
            return tag->id;
        }
    }
    return {};
}

/// Tells of an error; gives whether there was none.
bool CodebookDialog::report(const Result<void> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
    }
    return result.has_value();
}

} // namespace jianbao
