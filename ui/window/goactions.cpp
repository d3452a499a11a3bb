// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/goactions.h"

#include "app/project/annotating/annotations.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/reader/readerview.h"
#include "ui/workspace.h"

#include <QScopedValueRollback>

namespace jianbao {

GoActions::GoActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_reader(reader)
{
    actions.on(Command::NextAnnotation, this, [this] { goToAnnotation(true); });
    actions.on(Command::PreviousAnnotation, this, [this] { goToAnnotation(false); });
    actions.on(Command::GoBack, this, [this] { travel(false); });
    actions.on(Command::GoForward, this, [this] { travel(true); });
    connect(&workspace, &Workspace::articleChanged, this, &GoActions::followArticle);
    connect(&reader, &ReaderView::placeChanged, this, &GoActions::keepPlace);
    updateEnabled();
}

void GoActions::updateEnabled()
{
    const bool open = m_workspace.article().isValid();
    m_actions[Command::NextAnnotation]->setEnabled(open);
    m_actions[Command::PreviousAnnotation]->setEnabled(open);
    m_actions[Command::GoBack]->setEnabled(m_history.hasBack());
    m_actions[Command::GoForward]->setEnabled(m_history.hasForward());
}

void GoActions::goToAnnotation(bool forward)
{
    AnnotationId next = m_reader.annotationBeside(forward);
    if (!next.isValid()) {
        const ArticleId article = m_workspace.project().annotations().annotatedArticle(
            m_workspace.article(), forward, m_workspace.reviewScope());
        if (!article.isValid()) {
            m_workspace.tell(forward ? tr("There is no further annotation.")
                                     : tr("There is no annotation before this place."));
            return;
        }
        m_workspace.openArticle(article);
        next = m_reader.outerAnnotation(forward);
    }
    m_reader.clearSelection();
    m_workspace.setAnnotation(next);
}

/// The reader tells its place also while it changes the article: then the old one is still to keep.
void GoActions::keepPlace()
{
    if (m_reader.article() == m_here.article) {
        m_here.offset = m_reader.place();
    }
}

void GoActions::followArticle()
{
    if (!m_travelling && m_here.article.isValid()) {
        m_history.leave(m_here);
    }
    m_here = {m_workspace.article(), m_reader.place()};
    updateEnabled();
}

void GoActions::travel(bool forward)
{
    const QScopedValueRollback<bool> guard(m_travelling, true);
    const Library &library = m_workspace.project().library();
    ReadingPlace from = m_here;
    while (const auto to = forward ? m_history.forward(from) : m_history.back(from)) {
        from = *to;
        if (library.article(to->article)) { // it may have been merged or removed since
            m_workspace.openArticle(to->article);
            m_reader.setPlace(to->offset);
            break;
        }
    }
    updateEnabled();
}

} // namespace jianbao
