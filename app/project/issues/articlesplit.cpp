// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/articlesplit.h"

#include "app/lexicons/lexicons.h"
#include "app/project/issues/articlehead.h"
#include "app/project/projectcore.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool holds(const Article &article, const Fact &fact)
{
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [&](const Block &block) { return block.range.contains(fact.range.start); });
}

/// Gives the facts of one article that stand in the blocks of another to that one.
void moveFacts(Storage &stored, ArticleId from, const Article &to)
{
    for (Fact fact : stored.facts.ofArticle(from)) {
        if (holds(to, fact)) {
            fact.article = to.id;
            stored.facts.update(fact);
        }
    }
}

/// Puts a note behind that of an article.
void addNote(Storage &stored, Article &article, const QString &note)
{
    if (!note.isEmpty()) {
        article.note += article.note.isEmpty() ? note : u"\n"_s + note;
        stored.articles.setNote(article.id, article.note);
    }
}

void removeArticle(Storage &stored, ArticleId id)
{
    for (const Fact &fact : stored.facts.ofArticle(id)) {
        stored.facts.remove(fact.id);
    }
    stored.articles.remove(id);
}

/// Numbers the articles of an issue anew, in the order given.
void number(Storage &stored, QList<Article> articles)
{
    for (int i = 0; i < articles.size(); ++i) {
        if (articles[i].position != i) {
            articles[i].position = i;
            stored.articles.update(articles[i]);
        }
    }
}

QString sourceOf(Storage &stored, IssueId issue)
{
    return stored.sources.text(stored.sources.ofIssue(issue));
}

bool hasBlock(const Article &article, int block)
{
    return block >= 0 && block < article.blocks.size();
}

TextRange stripped(TextRange range, QStringView source)
{
    while (!range.isEmpty() && source[range.start].isSpace()) {
        ++range.start;
    }
    while (!range.isEmpty() && source[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

} // namespace

ArticleSplit::ArticleSplit(ProjectCore &core)
    : m_core(core)
{}

/// An action on an article: the work changes it, and what follows from its blocks is written.
Result<void> ArticleSplit::change(ArticleId id, const std::function<Result<void>(Article &)> &work)
{
    Storage &stored = m_core.storage;
    ActionDraft draft{ActionKind::CorrectSplit};
    draft.article = id;
    return m_core.perform(draft, [&](ActionDraft &action) -> Result<void> {
        std::optional<Article> article = stored.articles.find(id);
        if (!article) {
            return fail(ErrorCode::NoSuchThing);
        }
        action.issue = article->issue;
        action.detail = articleName(*article);
        const Article before = *article;
        if (Result<void> done = work(*article); !done) {
            return done;
        }
        stored.issues.setSplitByHand(article->issue, true);
        if (article->blocks.isEmpty()) {
            removeArticle(stored, id);
            number(stored, stored.articles.ofIssue(article->issue));
            action.article = {};
            return {};
        }
        readHead(*article, before, sourceOf(stored, article->issue), m_core.lexicons()->news);
        stored.articles.update(*article);
        return {};
    });
}

Result<void> ArticleSplit::merge(ArticleId first, ArticleId second)
{
    Storage &stored = m_core.storage;
    return change(first, [&](Article &article) -> Result<void> {
        const std::optional<Article> other = stored.articles.find(second);
        if (!other || first == second || other->issue != article.issue) {
            return fail(ErrorCode::NoSuchThing);
        }
        article.blocks += asBlocksBehind(article, other->blocks);
        addNote(stored, article, other->note);
        moveFacts(stored, second, article);
        removeArticle(stored, second);
        QList<Article> left = stored.articles.ofIssue(article.issue);
        number(stored, left);
        for (int i = 0; i < left.size(); ++i) {
            article.position = left[i].id == first ? i : article.position;
        }
        return {};
    });
}

Result<ArticleId> ArticleSplit::splitBefore(ArticleId id, int block)
{
    Storage &stored = m_core.storage;
    ArticleId made;
    const auto work = [&](Article &article) -> Result<void> {
        if (!hasBlock(article, block)) {
            return fail(ErrorCode::NoSuchThing);
        }
        if (block == 0) {
            return fail(ErrorCode::InvalidValue);
        }
        Article second;
        second.issue = article.issue;
        second.kind = article.kind;
        second.reporters = {};
        second.reason = article.reason;
        second.position = article.position + 1;
        second.blocks = article.blocks.sliced(block);
        article.blocks = article.blocks.first(block);
        readHead(second, {}, sourceOf(stored, article.issue), m_core.lexicons()->news);
        QList<Article> all = stored.articles.ofIssue(article.issue);
        all.insert(second.position, second);
        for (int i = second.position + 1; i < all.size(); ++i) {
            all[i].position = i;
            stored.articles.update(all[i]);
        }
        second.id = stored.articles.add(second);
        made = second.id;
        moveFacts(stored, id, second);
        return {};
    };
    return change(id, work).map([&] { return made; });
}

Result<void> ArticleSplit::splitBlock(ArticleId id, qsizetype offset)
{
    return change(id, [&](Article &article) -> Result<void> {
        const QString source = sourceOf(m_core.storage, article.issue);
        for (int i = 0; i < article.blocks.size(); ++i) {
            const Block block = article.blocks[i];
            if (!block.range.contains(offset)) {
                continue;
            }
            const TextRange first = stripped({block.range.start, offset}, source);
            const TextRange second = stripped({offset, block.range.end}, source);
            if (first.isEmpty() || second.isEmpty()) {
                return fail(ErrorCode::InvalidRange);
            }
            article.blocks[i].range = {block.range.start, first.end};
            article.blocks.insert(i + 1, {block.role, {second.start, block.range.end}});
            return {};
        }
        return fail(ErrorCode::NoSuchThing);
    });
}

Result<void> ArticleSplit::moveBlock(ArticleId id, int block, ArticleId target, bool toStart)
{
    Storage &stored = m_core.storage;
    return change(id, [&](Article &article) -> Result<void> {
        std::optional<Article> other = stored.articles.find(target);
        if (!hasBlock(article, block) || !other || target == id || other->issue != article.issue) {
            return fail(ErrorCode::NoSuchThing);
        }
        const Article before = *other;
        const Block moved = article.blocks.takeAt(block);
        if (toStart) {
            other->blocks.insert(isHeadBlock(moved) ? 0 : headLength(*other), moved);
        } else {
            other->blocks += asBlocksBehind(*other, {moved});
        }
        readHead(*other, before, sourceOf(stored, article.issue), m_core.lexicons()->news);
        stored.articles.update(*other);
        moveFacts(stored, id, *other);
        if (article.blocks.isEmpty()) {
            addNote(stored, *other, article.note);
        }
        return {};
    });
}

Result<void> ArticleSplit::moveBlockTo(ArticleId id, int block, int index)
{
    return change(id, [&](Article &article) -> Result<void> {
        if (!hasBlock(article, block) || !hasBlock(article, index)) {
            return fail(ErrorCode::NoSuchThing);
        }
        article.blocks.move(block, index);
        return {};
    });
}

Result<void> ArticleSplit::takeOut(ArticleId id, int block)
{
    Storage &stored = m_core.storage;
    return change(id, [&](Article &article) -> Result<void> {
        if (!hasBlock(article, block)) {
            return fail(ErrorCode::NoSuchThing);
        }
        Article taken;
        taken.blocks = {article.blocks.takeAt(block)};
        for (const Fact &fact : stored.facts.ofArticle(id)) {
            if (holds(taken, fact)) {
                stored.facts.remove(fact.id);
            }
        }
        QList<Block> furniture = stored.articles.furniture(article.issue) + taken.blocks;
        stored.articles.removeFurniture(article.issue);
        stored.articles.addFurniture(article.issue, furniture);
        return {};
    });
}

Result<void> ArticleSplit::setRole(ArticleId id, int block, BlockRole role)
{
    return change(id, [&](Article &article) -> Result<void> {
        if (!hasBlock(article, block)) {
            return fail(ErrorCode::NoSuchThing);
        }
        article.blocks[block].role = role;
        return {};
    });
}

Result<void> ArticleSplit::makeHeadline(ArticleId id, int block)
{
    return change(id, [&](Article &article) -> Result<void> {
        if (!hasBlock(article, block)) {
            return fail(ErrorCode::NoSuchThing);
        }
        Block headline = article.blocks.takeAt(block);
        headline.role = BlockRole::Headline;
        for (Block &other : article.blocks) {
            other.role = other.role == BlockRole::Headline ? BlockRole::Deck : other.role;
        }
        article.blocks.prepend(headline);
        return {};
    });
}

Result<void> ArticleSplit::moveArticle(ArticleId id, int position)
{
    Storage &stored = m_core.storage;
    return change(id, [&](Article &article) -> Result<void> {
        QList<Article> all = stored.articles.ofIssue(article.issue);
        if (position < 0 || position >= all.size()) {
            return fail(ErrorCode::NoSuchThing);
        }
        all.move(article.position, position);
        number(stored, all);
        article.position = position;
        return {};
    });
}

int blockAt(const Article &article, qsizetype offset)
{
    int nearest = article.blocks.isEmpty() ? -1 : 0;
    qsizetype start = -1;
    for (int i = 0; i < article.blocks.size(); ++i) {
        const TextRange range = article.blocks[i].range;
        if (range.contains(offset)) {
            return i;
        }
        if (range.start <= offset && range.start > start) {
            nearest = i;
            start = range.start;
        }
    }
    return nearest;
}

} // namespace jianbao
