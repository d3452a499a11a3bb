// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationactions.h"

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/actions.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/notedraft.h"
#include "ui/annotations/notepopup.h"
#include "ui/annotations/recenttags.h"
#include "ui/annotations/tagpicker.h"
#include "ui/facts/facttext.h"
#include "ui/library/articleat.h"
#include "ui/reader/readerview.h"
#include "ui/workspace.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

AnnotationActions::AnnotationActions(Workspace &workspace, const Theme &theme,
                                     const Actions &actions, ReaderView &reader,
                                     AnnotationsPanel &panel, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_actions(actions)
    , m_reader(reader)
    , m_panel(panel)
{
    actions.on(Command::PickTag, this, [this] { pickTag(besideReader()); });
    actions.on(Command::TagByWords, this, &AnnotationActions::tagByWords);
    actions.on(Command::WriteNote, this, [this] { writeNote(besideReader()); });
    actions.on(Command::DeleteAnnotation, this, &AnnotationActions::deleteCurrent);
    for (int digit = 1; digit <= 9; ++digit) {
        connect(actions.tagDigit(digit), &QAction::triggered, this,
                [this, digit] { applyDigit(digit); });
    }
    connect(&reader, &ReaderView::tagPickerRequested, this, &AnnotationActions::pickTag);
    connect(&reader, &ReaderView::noteRequested, this, &AnnotationActions::writeNote);
    connect(&workspace, &Workspace::annotationChanged, this, &AnnotationActions::updateEnabled);
    connect(&workspace, &Workspace::annotationsChosen, this, [this] {
        if (m_workspace.annotations().size() > 1 && !m_workspace.selection().isEmpty()) {
            m_reader.clearSelection(); // a tag goes to what was chosen last
            m_workspace.setSelection({});
        }
        updateEnabled();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &AnnotationActions::updateEnabled);
    updateEnabled();
}

void AnnotationActions::updateEnabled()
{
    const bool writable = !m_workspace.project().isReadOnly();
    const bool current = !m_workspace.annotations().isEmpty();
    const bool target = current || !m_workspace.selection().isEmpty();
    m_actions[Command::PickTag]->setEnabled(writable && target);
    m_actions[Command::TagByWords]->setEnabled(writable && !m_workspace.selection().isEmpty());
    m_actions[Command::WriteNote]->setEnabled(writable && target);
    m_actions[Command::DeleteAnnotation]->setEnabled(writable && current);
    m_actions[Command::DeleteAnnotation]->setText(m_workspace.annotations().size() > 1
                                                      ? tr("&Delete the Chosen Annotations")
                                                      : tr("&Delete the Annotation"));
    m_actions[Command::DeleteAnnotation]->setIconText(
        Actions::plain(m_actions[Command::DeleteAnnotation]->text()));
}

QPoint AnnotationActions::besideReader() const
{
    return m_reader.mapToGlobal(QPoint(m_reader.width() / 2 - 140, m_reader.height() / 4));
}

void AnnotationActions::pickTag(const QPoint &at)
{
    auto *picker = new TagPicker(m_theme, m_workspace.project().codebook().tags(),
                                 recentTags(m_workspace.project()), m_reader.window());
    connect(picker, &TagPicker::picked, this, &AnnotationActions::applyTag);
    connect(picker, &TagPicker::creationWanted, this, &AnnotationActions::createAndApply);
    picker->openAt(at);
}

/// Makes a tag and gives it to the selection or the current annotation, as one step of undo.
void AnnotationActions::createAndApply(const QString &name)
{
    Annotations &annotations = m_workspace.project().annotations();
    AnnotationId marked = m_workspace.annotation();
    if (!m_workspace.selection().isEmpty()) {
        const Result<AnnotationId> made =
            annotations.addNamed(m_workspace.issue(), m_workspace.selection(), name);
        if (!m_workspace.check(made)) {
            return;
        }
        marked = *made;
        showMade(marked);
    } else if (!m_workspace.check(annotations.addNamedTag(m_workspace.annotations(), name))) {
        return;
    }
    const QList<Tag> codebook = m_workspace.project().codebook().tags();
    const auto tag = std::find_if(codebook.cbegin(), codebook.cend(), [&](const Tag &other) {
        return !other.parent.isValid() && other.name == name.simplified();
    });
    if (tag != codebook.cend()) {
        rememberRecentTag(m_workspace.project(), tag->id);
    }
}

/// A tag named after the selected words, as one step: the code in vivo of qualitative research.
void AnnotationActions::tagByWords()
{
    constexpr qsizetype longestName = 40; // characters
    const QString words = m_reader.selectedText().simplified();
    if (words.isEmpty()) {
        m_workspace.tell(tr("Select a passage in the reader first."));
    } else if (words.size() > longestName) {
        m_workspace.tell(tr("Select a few words only: the tag is named after them."));
    } else {
        createAndApply(words);
    }
}

void AnnotationActions::applyDigit(int digit)
{
    for (const Tag &tag : m_workspace.project().codebook().tags()) {
        if (tag.shortcut == digit) {
            applyTag(tag.id);
            return;
        }
    }
    m_workspace.tell(tr("No tag has the digit %1. The codebook gives digits to tags.").arg(digit));
}

void AnnotationActions::applyTag(TagId tag)
{
    if (!m_workspace.selection().isEmpty()) {
        annotateSelection({tag}, {});
    } else if (!m_workspace.annotations().isEmpty()) {
        m_workspace.check(
            m_workspace.project().annotations().toggleTag(m_workspace.annotations(), tag));
    } else {
        m_workspace.tell(tr("Select a passage in the reader first."));
        return;
    }
    rememberRecentTag(m_workspace.project(), tag);
}

bool AnnotationActions::annotateSelection(const QList<TagId> &tags, const QString &note)
{
    const Result<AnnotationId> made = m_workspace.project().annotations().add(
        m_workspace.issue(), m_workspace.selection(), tags, note);
    if (m_workspace.check(made)) {
        showMade(*made);
    }
    return made.has_value();
}

/// Makes a new annotation the current one, in place of the selection that it was made of.
void AnnotationActions::showMade(AnnotationId id)
{
    m_reader.clearSelection();
    m_workspace.setSelection({});
    m_workspace.setAnnotation(id);
}

void AnnotationActions::writeNote(const QPoint &at)
{
    if (m_workspace.selection().isEmpty() && !m_workspace.annotation().isValid()) {
        m_workspace.tell(tr("Select a passage in the reader first."));
        return;
    }
    if (m_workspace.selection().isEmpty()) {
        Q_EMIT panelWanted();
        m_panel.editNote();
        return;
    }
    if (!storeLeftDraft()) {
        return; // a new draft would take its place
    }
    const QString source = m_workspace.project().library().sourceText(m_workspace.issue());
    auto *popup = new NotePopup(onOneLine(m_workspace.selection().first().in(source).toString()),
                                m_reader.window());
    if (const auto left = keptNoteDraft(m_workspace.project())) {
        popup->field()->setPlainText(left->text);
    }
    connect(popup->field(), &QPlainTextEdit::textChanged, this,
            [this, field = popup->field(),
             draft = NoteDraft{m_workspace.issue(), m_workspace.selection(), {}}]() mutable {
                draft.text = field->toPlainText();
                keepNoteDraft(m_workspace.project(), draft);
            });
    connect(popup, &NotePopup::finished, this, [this](const QString &text) {
        // What cannot be stored now stays a draft.
        if (text.isEmpty() || annotateSelection({}, text)) {
            forgetNoteDraft(m_workspace.project());
        }
    });
    popup->openAt(at);
}

/// Stores with its passage a note that could not be stored when it was written, unless that is the
/// selection; false where it still cannot be stored.
bool AnnotationActions::storeLeftDraft()
{
    Project &project = m_workspace.project();
    const std::optional<NoteDraft> left = keptNoteDraft(project);
    if (!left || isOfSelection(*left)) {
        return true;
    }
    const bool isStored =
        m_workspace.check(project.annotations().add(left->issue, left->ranges, {}, left->text));
    if (isStored) {
        forgetNoteDraft(project);
    }
    return isStored;
}

bool AnnotationActions::isOfSelection(const NoteDraft &draft) const
{
    return draft.issue == m_workspace.issue() && draft.ranges == m_workspace.selection();
}

void AnnotationActions::takeUpDraft()
{
    Project &project = m_workspace.project();
    const std::optional<NoteDraft> draft = keptNoteDraft(project);
    if (!draft || project.isReadOnly()) {
        return;
    }
    const Result<AnnotationId> made =
        project.annotations().add(draft->issue, draft->ranges, {}, draft->text);
    if (!m_workspace.check(made)) {
        return;
    }
    forgetNoteDraft(project);
    m_workspace.openArticle(articleAt(project.library(), draft->issue, draft->ranges.first()));
    m_workspace.setAnnotation(*made);
    Q_EMIT panelWanted();
    m_workspace.tell(tr("The note that was being written when the program ended is kept with its "
                        "passage."));
}

void AnnotationActions::deleteCurrent()
{
    const QList<AnnotationId> ids = m_workspace.annotations();
    m_panel.saveNote();
    m_workspace.setAnnotation({});
    if (!m_workspace.check(m_workspace.project().annotations().remove(ids))) {
        return;
    }
    const auto count = static_cast<int>(ids.size());
    m_workspace.tell(
        count == 1 ? tr("The annotation was deleted. Undo brings it back.")
                   : tr("%n annotations were deleted. Undo brings them back.", nullptr, count));
}

} // namespace jianbao
