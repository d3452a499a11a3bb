// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/showactions.h"

#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/facts/checkspanel.h"
#include "ui/facts/facttablepanel.h"
#include "ui/library/articleat.h"
#include "ui/rerun/changespanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/bench.h"
#include "ui/window/knownmenu.h"
#include "ui/workspace.h"

#include <QCursor>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace jianbao {

ShowActions::ShowActions(Workspace &workspace, const Theme &theme, const Actions &actions,
                         Bench &bench, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_bench(bench)
    , m_facts(new FactTablePanel(workspace, theme))
    , m_search(new SearchPanel(workspace, theme))
    , m_checks(new ChecksPanel(workspace, theme, actions))
    , m_changes(new ChangesPanel(workspace, theme, actions))
{
    bench.addPanel(m_facts, tr("Table of Facts"));
    bench.addPanel(m_search, tr("Search"));
    bench.addPanel(m_checks, tr("Checks"));
    bench.addPanel(m_changes, tr("Changes"));
    connect(m_facts, &FactTablePanel::countChanged, &bench,
            [this](const QString &count) { m_bench.setCount(m_facts, count); });
    connect(m_search, &SearchPanel::countChanged, &bench,
            [this](const QString &count) { m_bench.setCount(m_search, count); });
    connect(m_checks, &ChecksPanel::countChanged, &bench,
            [this](const QString &count) { m_bench.setCount(m_checks, count); });
    connect(m_changes, &ChangesPanel::countChanged, &bench,
            [this](const QString &count) { m_bench.setCount(m_changes, count); });
    bench.setCount(m_changes, m_changes->count()); // what was open when the program ended
    actions.on(Command::FactTable, this, [this] { m_bench.toggle(m_facts); });
    actions.on(Command::ChecksTable, this, [this] { m_bench.toggle(m_checks); });
    actions.on(Command::ChangesTable, this, [this] { m_bench.toggle(m_changes); });
    actions.on(Command::NextDisagreement, this, [this] {
        m_bench.showPanel(m_checks);
        m_checks->goToNext();
    });
    actions.on(Command::AcceptKind, this, &ShowActions::previewKind);
    actions.on(Command::GoToId, this, &ShowActions::askForId);
    actions.on(Command::ShowKnown, this, &ShowActions::showKnown);
    connect(&workspace, &Workspace::factChanged, this, &ShowActions::updateEnabled);
    connect(&workspace, &Workspace::articleChanged, this, &ShowActions::updateEnabled);
    updateEnabled();
}

void ShowActions::updateEnabled()
{
    m_actions[Command::AcceptKind]->setEnabled(m_workspace.fact().isValid()
                                               && !m_workspace.project().isReadOnly());
    m_actions[Command::ShowKnown]->setEnabled(m_workspace.article().isValid());
}

void ShowActions::showChanges()
{
    m_bench.showPanel(m_changes);
    m_changes->setFocus();
}

void ShowActions::toggleSearch(const QString &selected, const QString &typed)
{
    const bool isShown = m_bench.isVisible() && m_bench.current() == m_search;
    if (selected.isEmpty() && isShown) {
        m_bench.toggle(m_search);
        return;
    }
    m_bench.showPanel(m_search);
    SearchRequest request = m_search->request();
    if (!selected.isEmpty() || request.isEmpty()) {
        request.query = selected.isEmpty() ? typed : selected;
        m_search->search(request);
    }
    m_search->setFocus();
}

void ShowActions::listPassages(TagId tag)
{
    SearchRequest request;
    request.filter.tag = tag;
    m_bench.showPanel(m_search);
    m_search->search(request);
    m_search->setFocus();
}

void ShowActions::previewKind()
{
    if (const auto fact = m_workspace.project().facts().fact(m_workspace.fact())) {
        m_bench.showPanel(m_facts);
        m_facts->previewKind(*fact);
    }
}

bool ShowActions::goToId(const QString &id)
{
    const QString text = id.trimmed().toLower();
    const bool annotation = text.startsWith(u'a');
    const bool prefixed = annotation || text.startsWith(u'f');
    const qint64 number = QStringView(text).sliced(prefixed ? 1 : 0).toLongLong();
    Project &project = m_workspace.project();
    if (const auto fact = annotation ? std::nullopt : project.facts().fact(FactId{number})) {
        m_workspace.openFact(fact->article, fact->id);
        m_workspace.showPassage(fact->article, fact->range);
        return true;
    }
    const auto found = project.annotations().annotation(AnnotationId{number});
    if (!found || (prefixed && !annotation)) {
        return false;
    }
    const TextRange range = found->anchors.first().range;
    m_workspace.openArticle(articleAt(project.library(), found->issue, range));
    m_workspace.setAnnotation(found->id);
    m_workspace.showPassage(m_workspace.article(), range);
    return true;
}

void ShowActions::askForId()
{
    bool accepted = false;
    const QString id = QInputDialog::getText(
        m_bench.window(), tr("Go to an Id"),
        tr("Id of a row of an exported table: 128 or f128 for a fact, a128 for an annotation"),
        QLineEdit::Normal, {}, &accepted);
    if (accepted && !goToId(id)) {
        m_workspace.tell(tr("Nothing in this project has the id %1.").arg(id.trimmed()));
    }
}

void ShowActions::showKnown()
{
    KnownMenu menu(m_workspace, m_bench.window());
    menu.exec(QCursor::pos());
}

} // namespace jianbao
