// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/markingactions.h"

#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/actions.h"
#include "ui/annotations/occurrencesdialog.h"
#include "ui/annotations/recenttags.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/shownvalue.h"
#include "ui/workspace.h"

#include <algorithm>

namespace jianbao {

namespace {

/// What is left of the ranges without the cut ones.
QList<TextRange> without(const QList<TextRange> &ranges, const QList<TextRange> &cuts)
{
    QList<TextRange> left = ranges;
    for (const TextRange cut : cuts) {
        QList<TextRange> next;
        for (const TextRange range : left) {
            next.append({range.start, std::clamp(cut.start, range.start, range.end)});
            next.append({std::clamp(cut.end, range.start, range.end), range.end});
        }
        next.removeIf([](TextRange range) { return range.isEmpty(); });
        left = next;
    }
    return left;
}

bool touches(const QList<TextRange> &left, const QList<TextRange> &right)
{
    return std::any_of(left.begin(), left.end(), [&](TextRange one) {
        return std::any_of(right.begin(), right.end(), [&](TextRange other) {
            return one.start <= other.end && other.start <= one.end;
        });
    });
}

} // namespace

MarkingActions::MarkingActions(Workspace &workspace, const Theme &theme, const Actions &actions,
                               ReaderView &reader, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_actions(actions)
    , m_reader(reader)
{
    actions.on(Command::QuickTag, this, &MarkingActions::quickTag);
    connect(actions[Command::Highlighter], &QAction::toggled, this,
            &MarkingActions::setHighlighter);
    actions.on(Command::TagOccurrences, this, &MarkingActions::tagOccurrences);
    actions.on(Command::ExtendAnnotation, this, &MarkingActions::extend);
    actions.on(Command::CutAnnotation, this, &MarkingActions::cut);
    actions.on(Command::SplitAnnotation, this, &MarkingActions::split);
    actions.on(Command::MergeAnnotations, this, &MarkingActions::merge);
    connect(&reader, &ReaderView::tagUsed, this, [this](TagId tag) {
        rememberRecentTag(m_workspace.project(), tag);
        updateTag();
    });
    connect(&workspace, &Workspace::annotationChanged, this, &MarkingActions::updateEnabled);
    connect(&workspace, &Workspace::annotationsChosen, this, &MarkingActions::updateEnabled);
    connect(&workspace, &Workspace::selectionChanged, this, &MarkingActions::updateEnabled);
    connect(&reader, &ReaderView::caretSwitched, this, &MarkingActions::updateEnabled);
    connect(&workspace.project(), &Project::changed, this, [this] {
        updateEnabled();
        updateTag();
    });
    updateEnabled();
    updateTag();
}

void MarkingActions::updateEnabled()
{
    const bool writable = !m_workspace.project().isReadOnly();
    const bool selected = writable && !m_workspace.selection().isEmpty();
    const bool current = writable && m_workspace.annotation().isValid();
    m_actions[Command::QuickTag]->setEnabled(selected || current);
    m_actions[Command::TagOccurrences]->setEnabled(selected || current);
    m_actions[Command::Highlighter]->setEnabled(writable);
    for (const Command command : {Command::ExtendAnnotation, Command::CutAnnotation}) {
        m_actions[command]->setEnabled(selected);
    }
    m_actions[Command::SplitAnnotation]->setEnabled(selected || (current && m_reader.hasCaret()));
    const bool many = m_workspace.annotations().size() > 1;
    m_actions[Command::MergeAnnotations]->setEnabled(writable && (current || many));
    m_actions[Command::MergeAnnotations]->setText(many ? tr("&Merge the Chosen Ones")
                                                       : tr("&Merge with Touching Ones"));
    m_actions[Command::MergeAnnotations]->setIconText(
        Actions::plain(m_actions[Command::MergeAnnotations]->text()));
}

/// The menu tells which tag it will be, and the pen writes with it.
void MarkingActions::updateTag()
{
    const std::optional<Tag> tag = lastTag(m_workspace.project());
    m_actions[Command::QuickTag]->setText(tag ? tr("Tag as “%1”").arg(shownInMenu(tag->name))
                                              : tr("Tag as Last"));
    m_actions[Command::QuickTag]->setToolTip(
        shownAsToolTip(Actions::plain(m_actions[Command::QuickTag]->text())));
    if (m_actions[Command::Highlighter]->isChecked()) {
        m_reader.setPen(tag);
    }
}

void MarkingActions::quickTag()
{
    const std::optional<Tag> tag = lastTag(m_workspace.project());
    const QList<AnnotationId> chosen = m_workspace.annotations();
    if (tag && m_workspace.selection().isEmpty() && chosen.size() > 1) {
        m_workspace.check(m_workspace.project().annotations().toggleTag(chosen, tag->id));
    } else if (tag) {
        m_reader.tagSelection(tag->id);
    } else {
        m_actions[Command::PickTag]->trigger();
    }
}

void MarkingActions::setHighlighter(bool on)
{
    std::optional<Tag> tag = lastTag(m_workspace.project());
    const QList<Tag> codebook = m_workspace.project().codebook().tags();
    if (!tag && !codebook.isEmpty()) {
        tag = codebook.first();
        rememberRecentTag(m_workspace.project(), tag->id);
        updateTag();
    }
    m_reader.setPen(on ? tag : std::nullopt);
    if (on && !tag) {
        m_workspace.tell(tr("The codebook is empty. Make a tag first."));
        m_actions[Command::Highlighter]->setChecked(false);
    }
}

/// The places of the selected words for the tag used last; with nothing selected those of the
/// current annotation's words, for its own tag: what was tagged once is tagged wherever it stands.
void MarkingActions::tagOccurrences()
{
    QString words = m_reader.selectedText().simplified();
    const std::optional<Tag> last = lastTag(m_workspace.project());
    TagId tag = last ? last->id : TagId();
    if (words.isEmpty()) {
        const std::optional<Annotation> annotation =
            m_workspace.project().annotations().annotation(m_workspace.annotation());
        if (!annotation) {
            return;
        }
        words = onOneLine(annotation->anchors.first().quote);
        tag = annotation->tags.isEmpty() ? tag : annotation->tags.first();
    }
    OccurrencesDialog dialog(m_workspace, m_theme, words, tag, m_reader.window());
    dialog.exec();
    m_reader.setFocus();
}

/// The current annotation where the selection touches it; else the shortest one that it touches.
std::optional<Annotation> MarkingActions::target() const
{
    const QList<TextRange> &selection = m_workspace.selection();
    Annotations &annotations = m_workspace.project().annotations();
    const std::optional<Annotation> current = annotations.annotation(m_workspace.annotation());
    if (current && (selection.isEmpty() || touches(rangesOf(*current), selection))) {
        return current;
    }
    std::optional<Annotation> best;
    qsizetype shortest = 0;
    for (const Annotation &annotation : annotations.ofArticle(m_workspace.article())) {
        const QList<TextRange> ranges = rangesOf(annotation);
        const qsizetype length = ranges.last().end - ranges.first().start;
        if (touches(ranges, selection) && (!best || length < shortest)) {
            best = annotation;
            shortest = length;
        }
    }
    return best ? best : current;
}

void MarkingActions::extend()
{
    if (const std::optional<Annotation> annotation = target()) {
        const Result<void> done = m_workspace.project().annotations().setRanges(
            annotation->id, rangesOf(*annotation) + m_workspace.selection());
        if (m_workspace.check(done)) {
            m_reader.clearSelection();
            m_workspace.setAnnotation(annotation->id);
        }
    } else {
        m_workspace.tell(tr("No annotation touches the selection."));
    }
}

void MarkingActions::cut()
{
    const std::optional<Annotation> annotation = target();
    if (!annotation) {
        m_workspace.tell(tr("No annotation touches the selection."));
        return;
    }
    const QList<TextRange> left = without(rangesOf(*annotation), m_workspace.selection());
    Annotations &annotations = m_workspace.project().annotations();
    const Result<void> done = left.isEmpty() ? annotations.remove({annotation->id})
                                             : annotations.setRanges(annotation->id, left);
    if (m_workspace.check(done)) {
        m_reader.clearSelection();
        m_workspace.setAnnotation(left.isEmpty() ? AnnotationId() : annotation->id);
    }
}

void MarkingActions::split()
{
    const std::optional<Annotation> annotation = target();
    if (!annotation) {
        m_workspace.tell(tr("No annotation touches the selection."));
        return;
    }
    const QList<TextRange> ranges = rangesOf(*annotation);
    const qsizetype at = m_reader.point();
    if (at <= ranges.first().start || at >= ranges.last().end) {
        m_workspace.tell(tr("Choose a place within the annotation to split it there."));
        return;
    }
    const Result<AnnotationId> made = m_workspace.project().annotations().split(annotation->id, at);
    if (m_workspace.check(made)) {
        m_reader.clearSelection();
        m_workspace.setAnnotation(*made);
    }
}

void MarkingActions::merge()
{
    Annotations &annotations = m_workspace.project().annotations();
    QList<AnnotationId> parts = m_workspace.annotations();
    if (parts.size() == 1) {
        parts += annotations.touching(parts.first());
    }
    if (parts.size() < 2) {
        m_workspace.tell(tr("No annotation with the same tag touches this one."));
        return;
    }
    if (m_workspace.check(annotations.merge(parts))) {
        m_workspace.setAnnotation(parts.first());
        const auto count = static_cast<int>(parts.size());
        m_workspace.tell(tr("%n annotation(s) became one.", nullptr, count));
    }
}

} // namespace jianbao
