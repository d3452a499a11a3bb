// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationspanel.h"

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationeditor.h"
#include "ui/annotations/annotationfilterrow.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/chosenrow.h"
#include "ui/annotations/tagpaths.h"
#include "ui/theme/theme.h"
#include "ui/widgets/viewstack.h"
#include "ui/workspace.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao {

namespace {

constexpr int EditorIndent = 25; // below the quote of the card

} // namespace

AnnotationsPanel::AnnotationsPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                                   QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_actions(actions)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilterRow(this))
    , m_view(new ExpandingList(new AnnotationDelegate(theme), this))
    , m_stack(new ViewStack(m_view, this))
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("Annotations of this article"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(new ChosenRow(workspace, actions, this));
    column->addWidget(m_stack);
    connect(m_filter, &AnnotationFilterRow::filterChanged, this, &AnnotationsPanel::refilter);

    connect(&theme, &Theme::changed, this, &AnnotationsPanel::reload);
    connect(&workspace, &Workspace::articleChanged, this, &AnnotationsPanel::reload);
    connect(&workspace, &Workspace::annotationChanged, this, [this](AnnotationId id) {
        const bool isHidden = id.isValid() && !m_model->indexOf(id).isValid();
        isHidden && m_filter->filter().isOn() ? reload() : follow(id);
    });
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects
            & (ProjectChange::Annotations | ProjectChange::Tags | ProjectChange::Issues)) {
            reload();
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnnotationsPanel::takeChosen);
    connect(&workspace, &Workspace::annotationsChosen, this,
            [this] { follow(m_workspace.annotation()); });
    reload();
}

/// What a person chose in the list. Of several none is open for editing.
void AnnotationsPanel::takeChosen()
{
    if (m_reloading) {
        return;
    }
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<AnnotationId> ids;
    for (const int row : rows) {
        ids.append(m_model->annotations().at(row).id);
    }
    if (ids.size() == 1) {
        m_workspace.setAnnotation(ids.first());
    }
    m_workspace.choose(ids);
}

/// Chooses again what was chosen before the rows changed, as far as it is listed.
void AnnotationsPanel::chooseAgain()
{
    QList<AnnotationId> left = m_workspace.annotations();
    left.removeIf([this](AnnotationId id) { return !m_model->indexOf(id).isValid(); });
    if (left.size() > 1) {
        for (const AnnotationId id : left) {
            m_view->selectionModel()->select(m_model->indexOf(id), QItemSelectionModel::Select);
        }
    }
    m_workspace.choose(left);
}

void AnnotationsPanel::reload()
{
    Project &project = m_workspace.project();
    const QList<Tag> codebook = project.codebook().tags();
    const auto current = [&] { return project.annotations().ofArticle(m_workspace.article()); };
    if (!m_model->hasRowsOf(listed(current(), codebook))) {
        saveNote(); // comes back here; the editor goes with its row
        m_view->collapse();
    }
    const QScopedValueRollback<bool> guard(m_reloading, true);
    const QList<Annotation> annotations = current();
    m_filter->setTags(annotations, codebook);
    m_filter->setVisible(!annotations.isEmpty() || m_filter->filter().isOn());
    m_model->setAnnotations(listed(annotations, codebook), codebook);
    if (m_model->rowCount() > 0) {
        m_stack->showView();
    } else {
        showWhyEmpty(!annotations.isEmpty());
    }
    Q_EMIT countChanged(m_model->rowCount(), static_cast<int>(annotations.size()));
    chooseAgain();
    follow(m_workspace.annotation());
}

/// A person has changed the filter: an annotation that does not pass is the current one no more.
void AnnotationsPanel::refilter()
{
    saveNote();
    Project &project = m_workspace.project();
    const auto current = project.annotations().annotation(m_workspace.annotation());
    if (current && !m_filter->filter().passes(*current, tagPaths(project.codebook().tags()))) {
        m_workspace.setAnnotation({});
    }
    reload();
}

/// Those that pass the filter, and the current one.
QList<Annotation> AnnotationsPanel::listed(const QList<Annotation> &all,
                                           const QList<Tag> &codebook) const
{
    const QHash<TagId, QString> paths = tagPaths(codebook);
    const AnnotationFilter filter = m_filter->filter();
    QList<Annotation> listed = all;
    listed.removeIf([&](const Annotation &annotation) {
        return annotation.id != m_workspace.annotation() && !filter.passes(annotation, paths);
    });
    return listed;
}

void AnnotationsPanel::showWhyEmpty(bool isFiltered)
{
    if (isFiltered) {
        m_stack->showEmpty(tr("No annotation passes the filter"),
                           tr("Clear the words or choose all tags above."));
    } else if (m_workspace.article().isValid()) {
        m_stack->showEmpty(tr("No annotations yet"),
                           tr("Select a passage in the reader, then press a digit for a tag, T to "
                              "choose one, or M for a note."));
    } else {
        m_stack->showEmpty(tr("No article is open"),
                           m_workspace.project().library().issueCount() > 0
                               ? tr("Choose one on the left.")
                               : tr("Import a newspaper issue first."));
    }
}

void AnnotationsPanel::follow(AnnotationId id)
{
    if (m_workspace.annotations().size() > 1) {
        saveNote();
        m_view->collapse();
        return;
    }
    const QModelIndex index = m_model->indexOf(id);
    auto *editor = qobject_cast<AnnotationEditor *>(m_view->expansion());
    if (editor && editor->annotation() == id && index.isValid()) {
        editor->update(m_model->annotations().at(index.row()));
        return;
    }
    saveNote();
    m_view->collapse();
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (!index.isValid()) {
        return;
    }
    editor = new AnnotationEditor(m_workspace, m_theme, m_actions,
                                  m_model->annotations().at(index.row()));
    connect(editor, &AnnotationEditor::resized, m_view, &ExpandingList::fitExpansion);
    connect(editor, &AnnotationEditor::finished, this, &AnnotationsPanel::left);
    m_view->expand(index, editor, EditorIndent);
    m_view->scrollTo(index);
}

void AnnotationsPanel::editNote()
{
    if (auto *editor = qobject_cast<AnnotationEditor *>(m_view->expansion())) {
        editor->focusNote();
    }
}

void AnnotationsPanel::saveNote()
{
    if (auto *editor = qobject_cast<AnnotationEditor *>(m_view->expansion())) {
        editor->save();
    }
}

} // namespace jianbao
