// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/splitactions.h"

#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/reader/readerview.h"
#include "ui/workspace.h"

namespace jianbao {

namespace {

/// The commands that give a block another role.
QList<std::pair<Command, BlockRole>> roleCommands()
{
    return {{Command::RoleBody, BlockRole::Body},       {Command::RoleDeck, BlockRole::Deck},
            {Command::RoleSubhead, BlockRole::Subhead}, {Command::RoleByline, BlockRole::Byline},
            {Command::RoleCaption, BlockRole::Caption}, {Command::RoleQuote, BlockRole::Quote}};
}

QList<Command> splitCommands()
{
    QList<Command> commands{Command::MergeArticles, Command::SplitArticle,   Command::SplitBlock,
                            Command::MoveBlockBack, Command::MoveBlockOn,    Command::MoveBlockUp,
                            Command::MoveBlockDown, Command::TakeBlockOut,   Command::MakeHeadline,
                            Command::MoveArticleUp, Command::MoveArticleDown};
    for (const auto &[command, role] : roleCommands()) {
        commands.append(command);
    }
    return commands;
}

} // namespace

SplitActions::SplitActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_reader(reader)
{
    actions.on(Command::MergeArticles, this, &SplitActions::mergeWithNext);
    actions.on(Command::SplitArticle, this, &SplitActions::splitHere);
    actions.on(Command::SplitBlock, this, &SplitActions::splitBlock);
    actions.on(Command::MoveBlockBack, this, [this] { moveBlock(-1); });
    actions.on(Command::MoveBlockOn, this, [this] { moveBlock(1); });
    actions.on(Command::MoveBlockUp, this, [this] { moveBlockWithin(-1); });
    actions.on(Command::MoveBlockDown, this, [this] { moveBlockWithin(1); });
    actions.on(Command::TakeBlockOut, this, &SplitActions::takeOut);
    actions.on(Command::MakeHeadline, this, &SplitActions::makeHeadline);
    actions.on(Command::MoveArticleUp, this, [this] { moveArticle(-1); });
    actions.on(Command::MoveArticleDown, this, [this] { moveArticle(1); });
    for (const auto &[command, role] : roleCommands()) {
        actions.on(command, this, [this, role = role] { setRole(role); });
    }
    connect(&workspace, &Workspace::articleChanged, this, &SplitActions::updateEnabled);
    updateEnabled();
}

void SplitActions::updateEnabled()
{
    const bool enabled = m_workspace.article().isValid() && !m_workspace.project().isReadOnly();
    for (const Command command : splitCommands()) {
        m_actions[command]->setEnabled(enabled);
    }
}

std::optional<SplitActions::Place> SplitActions::here() const
{
    const std::optional<Article> article =
        m_workspace.project().library().article(m_workspace.article());
    if (!article || article->blocks.isEmpty()) {
        return {};
    }
    return Place{*article, blockAt(*article, m_reader.point())};
}

/// The article before (-1) or after (1) the open one in its issue; invalid at the ends.
ArticleId SplitActions::neighbour(int step) const
{
    const QList<ArticleSummary> articles =
        m_workspace.project().library().articles(m_workspace.issue());
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const qsizetype other = i + step;
        if (articles[i].id == m_workspace.article() && other >= 0 && other < articles.size()) {
            return articles[other].id;
        }
    }
    return {};
}

/// Shows where the block is now; it may be in another article.
void SplitActions::finish(const Result<void> &done, ArticleId show, TextRange block)
{
    if (!m_workspace.check(done)) {
        return;
    }
    m_reader.clearSelection();
    if (m_workspace.project().library().article(show)) {
        m_workspace.showPassage(show, block);
        m_reader.setPoint(block.start); // the next command is about the same block
    } else {
        m_workspace.openArticle({});
    }
    m_reader.setFocus();
}

void SplitActions::mergeWithNext()
{
    const std::optional<Place> place = here();
    const ArticleId next = neighbour(1);
    if (!place || !next.isValid()) {
        m_workspace.tell(tr("No article follows in this issue."));
        return;
    }
    const std::optional<Article> other = m_workspace.project().library().article(next);
    const TextRange block = other->blocks.isEmpty() ? TextRange() : other->blocks.first().range;
    finish(m_workspace.project().split().merge(place->article.id, next), place->article.id, block);
}

void SplitActions::splitHere()
{
    const std::optional<Place> place = here();
    if (!place || place->block == 0) {
        m_workspace.tell(tr("Put the caret into the paragraph that begins the new article."));
        return;
    }
    const Result<ArticleId> made =
        m_workspace.project().split().splitBefore(place->article.id, place->block);
    finish(made.map([](ArticleId) {}), made.value_or(ArticleId()),
           place->article.blocks[place->block].range);
}

void SplitActions::splitBlock()
{
    if (const std::optional<Place> place = here()) {
        const qsizetype at = m_reader.point();
        finish(m_workspace.project().split().splitBlock(place->article.id, at), place->article.id,
               {at, place->article.blocks[place->block].range.end});
    }
}

void SplitActions::moveBlock(int step)
{
    const std::optional<Place> place = here();
    const ArticleId target = neighbour(step);
    if (!place || !target.isValid()) {
        m_workspace.tell(step > 0 ? tr("No article follows in this issue.")
                                  : tr("No article stands before this one in the issue."));
        return;
    }
    finish(
        m_workspace.project().split().moveBlock(place->article.id, place->block, target, step > 0),
        target, place->article.blocks[place->block].range);
}

void SplitActions::moveBlockWithin(int step)
{
    const std::optional<Place> place = here();
    const int to = place ? place->block + step : -1;
    if (to < 0 || to >= place->article.blocks.size()) {
        return;
    }
    finish(m_workspace.project().split().moveBlockTo(place->article.id, place->block, to),
           place->article.id, place->article.blocks[place->block].range);
}

void SplitActions::takeOut()
{
    if (const std::optional<Place> place = here()) {
        const Result<void> done =
            m_workspace.project().split().takeOut(place->article.id, place->block);
        const int next = place->block > 0 ? place->block - 1 : 0;
        finish(done, place->article.id, place->article.blocks[next].range);
        if (done) {
            m_workspace.tell(tr("The paragraph belongs to no article now. Undo brings it back."));
        }
    }
}

void SplitActions::setRole(BlockRole role)
{
    if (const std::optional<Place> place = here()) {
        finish(m_workspace.project().split().setRole(place->article.id, place->block, role),
               place->article.id, place->article.blocks[place->block].range);
    }
}

void SplitActions::makeHeadline()
{
    if (const std::optional<Place> place = here()) {
        finish(m_workspace.project().split().makeHeadline(place->article.id, place->block),
               place->article.id, place->article.blocks[place->block].range);
    }
}

void SplitActions::moveArticle(int step)
{
    const std::optional<Place> place = here();
    if (!place || !neighbour(step).isValid()) {
        return;
    }
    finish(m_workspace.project().split().moveArticle(place->article.id,
                                                     place->article.position + step),
           place->article.id, place->article.blocks[place->block].range);
}

} // namespace jianbao
