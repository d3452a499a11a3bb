// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyactions.h"

#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/history/historydialog.h"
#include "ui/widgets/shownvalue.h"
#include "ui/window/changedplace.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QPointer>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::History)
};

QString kindName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::ImportIssue:
        return Text::tr("import");
    case ActionKind::RemoveIssue:
        return Text::tr("remove the issue");
    case ActionKind::EditIssue:
        return Text::tr("edit the issue");
    case ActionKind::SetReviewState:
        return Text::tr("mark the article");
    case ActionKind::CorrectSplit:
        return Text::tr("correct the split of");
    case ActionKind::AddAnnotation:
        return Text::tr("annotate");
    case ActionKind::RemoveAnnotations:
        return Text::tr("delete the annotation");
    case ActionKind::TagAnnotation:
        return Text::tr("tag");
    case ActionKind::UntagAnnotation:
        return Text::tr("take the tag off");
    case ActionKind::EditNote:
        return Text::tr("edit the note");
    case ActionKind::EditIssueNote:
        return Text::tr("edit the note on the issue");
    case ActionKind::EditArticleNote:
        return Text::tr("edit the note on the article");
    case ActionKind::EditTagNote:
        return Text::tr("edit the note on the tag");
    case ActionKind::ResizeAnnotation:
        return Text::tr("resize the annotation");
    case ActionKind::SplitAnnotation:
        return Text::tr("split the annotation");
    case ActionKind::MergeAnnotations:
        return Text::tr("merge annotations");
    case ActionKind::TagOccurrences:
        return Text::tr("tag all places");
    case ActionKind::CreateTag:
        return Text::tr("create the tag");
    case ActionKind::RenameTag:
        return Text::tr("rename the tag");
    case ActionKind::RecolourTag:
        return Text::tr("recolour the tag");
    case ActionKind::DefineTag:
        return Text::tr("define the tag");
    case ActionKind::SetTagShortcut:
        return Text::tr("set the digit of the tag");
    case ActionKind::MoveTag:
        return Text::tr("move the tag");
    case ActionKind::MergeTags:
        return Text::tr("merge tags");
    case ActionKind::DeleteTag:
        return Text::tr("delete the tag");
    case ActionKind::ImportCodebook:
        return Text::tr("import the codebook");
    case ActionKind::AcceptFacts:
        return Text::tr("accept");
    case ActionKind::RejectFacts:
        return Text::tr("reject");
    case ActionKind::ResetFacts:
        return Text::tr("open the fact again");
    case ActionKind::CorrectFact:
        return Text::tr("correct");
    case ActionKind::MakeFact:
        return Text::tr("make the fact");
    case ActionKind::RemoveFact:
        return Text::tr("remove the fact");
    case ActionKind::TagHits:
        return Text::tr("tag found places");
    case ActionKind::DecideFindings:
        return Text::tr("decide a finding");
    case ActionKind::DeclineTag:
        return Text::tr("decline the tag");
    case ActionKind::SaveSearch:
        return Text::tr("keep the search");
    case ActionKind::RemoveSearch:
        return Text::tr("forget the search");
    case ActionKind::AddWordList:
        return Text::tr("add the word list");
    case ActionKind::RemoveWordList:
        return Text::tr("remove the word list");
    case ActionKind::Reanalyse:
        return Text::tr("analyse again");
    case ActionKind::AcceptChanges:
        return Text::tr("accept what the engine changed");
    case ActionKind::RejectChanges:
        return Text::tr("reject what the engine changed");
    case ActionKind::KeepChanges:
        return Text::tr("go through what the engine changed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString actionName(const ActionRecord &record)
{
    const QString name = kindName(record.kind);
    return record.detail.isEmpty() ? name
                                   : Text::tr("%1 “%2”").arg(name, record.detail.simplified());
}

HistoryActions::HistoryActions(Workspace &workspace, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
{
    actions.on(Command::Undo, this, &HistoryActions::undo);
    actions.on(Command::Redo, this, &HistoryActions::redo);
    actions.on(Command::ShowHistory, this, [this] { showHistory({}); });
    actions.on(Command::ShowAnnotationHistory, this,
               [this] { showHistory(m_workspace.annotation()); });
    connect(&workspace, &Workspace::annotationChanged, this, &HistoryActions::updateAnnotation);
    connect(&workspace.project(), &Project::historyChanged, this, &HistoryActions::update);
    update();
    updateAnnotation();
}

void HistoryActions::updateAnnotation()
{
    m_actions[Command::ShowAnnotationHistory]->setEnabled(m_workspace.annotation().isValid());
}

void HistoryActions::update()
{
    const History &history = m_workspace.project().history();
    const std::optional<ActionRecord> undone = history.nextUndo();
    const std::optional<ActionRecord> redone = history.nextRedo();
    QAction *undo = m_actions[Command::Undo];
    QAction *redo = m_actions[Command::Redo];
    const bool writable = !m_workspace.project().isReadOnly();
    undo->setEnabled(writable && undone.has_value());
    redo->setEnabled(writable && redone.has_value());
    undo->setText(undone ? tr("&Undo: %1").arg(shownInMenu(actionName(*undone))) : tr("&Undo"));
    redo->setText(redone ? tr("&Redo: %1").arg(shownInMenu(actionName(*redone))) : tr("&Redo"));
    for (QAction *action : {undo, redo}) {
        action->setToolTip(shownAsToolTip(Actions::plain(action->text())));
    }
}

void HistoryActions::undo()
{
    step(-1);
}

void HistoryActions::redo()
{
    step(1);
}

void HistoryActions::showHistory(AnnotationId annotation)
{
    HistoryDialog dialog(m_workspace.project(), annotation, QApplication::activeWindow());
    connect(&dialog, &HistoryDialog::stepsWanted, this, &HistoryActions::step);
    dialog.exec();
}

void HistoryActions::step(int steps)
{
    const History &history = m_workspace.project().history();
    const bool backwards = steps < 0;
    for (int left = std::abs(steps); left > 0; --left) {
        const std::optional<ActionRecord> next =
            backwards ? history.nextUndo() : history.nextRedo();
        if (next && history.takesLong(*next)) {
            replayInBackground(backwards, *next, backwards ? 1 - left : left - 1);
            return;
        }
        if (!replay(backwards)) {
            return;
        }
    }
}

bool HistoryActions::replay(bool backwards)
{
    History &history = m_workspace.project().history();
    const ChangedPlace place(m_workspace, backwards ? history.nextUndo() : history.nextRedo());
    return show(backwards ? history.undo() : history.redo(), place);
}

void HistoryActions::replayInBackground(bool backwards, const ActionRecord &step, int further)
{
    History &history = m_workspace.project().history();
    const auto place = std::make_shared<ChangedPlace>(m_workspace, step);
    const auto done = [self = QPointer(this), place, further](const Result<ActionRecord> &record) {
        if (self && self->show(record, *place)) {
            self->step(further);
        }
    };
    const Result<void> begun =
        backwards ? history.undoInBackground(done) : history.redoInBackground(done);
    if (m_workspace.check(begun)) {
        m_workspace.tell(
            (backwards ? tr("Undoing: %1 …") : tr("Doing again: %1 …")).arg(actionName(step)));
    }
}

bool HistoryActions::show(const Result<ActionRecord> &record, const ChangedPlace &place)
{
    if (!m_workspace.check(record)) {
        return false;
    }
    m_workspace.tell(
        (record->undone ? tr("Undone: %1") : tr("Done again: %1")).arg(actionName(*record)));
    if (!place.show()) {
        goTo(*record);
    }
    return true;
}

/// Shows where a step was that changed no fact and no annotation.
void HistoryActions::goTo(const ActionRecord &record)
{
    Library &library = m_workspace.project().library();
    if (record.article.isValid() && library.article(record.article)) {
        m_workspace.openArticle(record.article);
    } else if (m_workspace.article().isValid() && !library.article(m_workspace.article())) {
        m_workspace.openArticle({}); // its issue went with the step
    } else if (record.issue.isValid() && record.issue != m_workspace.issue()) {
        const QList<ArticleSummary> articles = library.articles(record.issue);
        if (!articles.isEmpty()) {
            m_workspace.openArticle(articles.first().id);
        }
    }
}

} // namespace jianbao
