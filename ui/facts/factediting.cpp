// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel of facts does with an open editor.

#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/factlistmodel.h"
#include "ui/facts/factspanel.h"
#include "ui/facts/wordpointing.h"
#include "ui/widgets/expandinglist.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

/// The rows are going to be others, and what stands in one goes with it: an editor is taken out
/// with what was typed.
void FactsPanel::takeEditorOut()
{
    if (!m_editor || m_view->expansion() != m_editor) {
        return;
    }
    QWidget *focused = QApplication::focusWidget();
    m_focusInEditor = m_editor->isAncestorOf(focused) ? focused : nullptr;
    m_view->takeExpansion();
    m_editor->setParent(this);
}

/// Puts the editor below the row of its fact again, if it is listed.
void FactsPanel::putEditorBack()
{
    const QModelIndex index = isEditorLoose() ? m_model->indexOf(m_editor->id()) : QModelIndex();
    if (!index.isValid()) {
        return;
    }
    m_view->setCurrentIndex(index);
    expand(index, m_editor);
    m_editor->show();
    if (m_focusInEditor) {
        m_focusInEditor->setFocus();
    }
}

bool FactsPanel::isEditorLoose() const
{
    return m_editor && m_newFact->isHidden() && m_view->expansion() != m_editor;
}

FactEditor *FactsPanel::makeEditor(const Fact &fact)
{
    auto *editor = new FactEditor;
    new WordPointing(m_workspace, *editor);
    connect(editor, &FactEditor::saved, this, &FactsPanel::save);
    connect(editor, &FactEditor::passageWanted, this, &FactsPanel::takePassage);
    connect(editor, &FactEditor::endMoved, this, &FactsPanel::moveEnd);
    connect(editor, &FactEditor::edited, m_draftTimer, qOverload<>(&QTimer::start));
    connect(editor, &FactEditor::cancelled, this, [this] {
        dropDraft();
        closeEditor();
        follow(m_workspace.fact());
        leave();
    });
    connect(editor, &FactEditor::resized, m_view, &ExpandingList::fitExpansion);
    editor->setFact(fact);
    return editor;
}

void FactsPanel::editCurrent()
{
    const QModelIndex index = m_model->reveal(m_workspace.fact());
    if (const Fact *fact = m_model->factAt(index)) {
        m_editedFromList = m_view->hasFocus();
        closeEditor();
        m_editor = makeEditor(*fact);
        expand(index, m_editor);
        startEditing(*fact);
    }
}

void FactsPanel::editNew(const Fact &fact)
{
    m_editedFromList = false;
    closeEditor();
    m_editor = makeEditor(fact);
    m_newFact->layout()->addWidget(m_editor);
    m_newFact->show();
    startEditing(fact);
}

void FactsPanel::startEditing(const Fact &fact)
{
    m_editor->setFact(fact);
    m_asStored = m_editor->draft();
    m_draftKey = draftKey(fact);
    m_editor->takeDraft(m_workspace.project().remembered(m_draftKey));
}

QString FactsPanel::draftKey(const Fact &fact) const
{
    return fact.id.isValid() ? u"draft/fact/%1"_s.arg(fact.id.value)
                             : u"draft/newfact/%1"_s.arg(m_workspace.article().value);
}

void FactsPanel::keepDraft()
{
    m_draftTimer->stop();
    if (m_editor && !m_draftKey.isEmpty()) {
        const QString draft = m_editor->draft();
        m_workspace.project().remember(m_draftKey, draft == m_asStored ? QString() : draft);
    }
}

void FactsPanel::dropDraft()
{
    m_draftTimer->stop();
    if (!m_draftKey.isEmpty() && !m_workspace.project().remembered(m_draftKey).isEmpty()) {
        m_workspace.project().remember(m_draftKey, {});
    }
    m_draftKey.clear();
}

void FactsPanel::moveEnd(PassageEnd end, int step)
{
    const TextRange range = m_workspace.project().facts().passageWithEndMoved(
        m_workspace.article(), m_editor->passage(), end, step);
    if (!range.isEmpty()) {
        setPassage(range);
    }
}

void FactsPanel::setPassage(TextRange range)
{
    Project &project = m_workspace.project();
    const QString source = project.library().sourceText(m_workspace.issue());
    m_editor->setPassage(range, range.in(source).toString());
    m_editor->setValue(project.facts().readAlone(m_workspace.article(), range));
    m_workspace.hint(m_workspace.article(), range);
}

void FactsPanel::save()
{
    const std::optional<Fact> fact = m_editor->fact();
    if (!fact) {
        m_workspace.tell(tr("The marked field has no value yet, or one that cannot be read."));
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
    dropDraft();
    if (m_editor == editor) {
        closeEditor();
    }
    m_workspace.setFact(id);
    follow(id);
    leave();
}

/// The focus goes back to where editing began: into the list, or into the text.
void FactsPanel::leave()
{
    if (m_editedFromList) {
        m_view->setFocus();
    } else {
        Q_EMIT left();
    }
}

void FactsPanel::takePassage()
{
    const QList<TextRange> &selection = m_workspace.selection();
    if (selection.isEmpty()) {
        return;
    }
    setPassage(selection.first());
}

void FactsPanel::closeEditor()
{
    if (!m_editor) {
        return;
    }
    keepDraft();
    m_draftKey.clear();
    m_workspace.hint({}, {});
    if (m_view->expansion() == m_editor) {
        m_view->collapse();
    } else {
        m_editor->hide();
        m_editor->deleteLater();
        m_newFact->hide();
    }
    m_editor = nullptr;
}

} // namespace jianbao
