// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/reviewprogress.h"
#include "app/project/facts/factcursor.h"
#include "app/project/facts/factspan.h"

#include <QList>

#include <optional>

namespace jianbao {

class ProjectCore;

/// Which facts a person goes through one after another.
struct ReviewScope
{
    IssueId issue;                ///< Only this issue; not valid: the whole project.
    double confidenceBelow = 2.0; ///< Only facts of less confidence.
};

/// The facts of a project and a person's decisions on them.
class Facts
{
public:
    explicit Facts(ProjectCore &core);

    /// Facts of an article by place in the source text, rejected ones included.
    QList<Fact> ofArticle(ArticleId id) const;
    /// Those of them that begin within a range of the source text.
    QList<Fact> beginningIn(ArticleId id, TextRange range) const;
    std::optional<Fact> fact(FactId id) const;
    FactProgress progress(IssueId id) const;
    FactProgress progress(ArticleId id) const;
    /// The next fact to be decided after this place, over article and issue ends, in the order
    /// of the library, and from its end on from the start; nullopt when all are decided. `after`
    /// may be invalid: from the start.
    std::optional<Fact> nextOpen(ArticleId article, FactId after,
                                 const ReviewScope &scope = {}) const;
    /// Begins a walk over the facts that a query asks for; at most `mostRows` are given, the others
    /// only counted.
    FactCursor walk(const FactQuery &query,
                    qsizetype mostRows = std::numeric_limits<qsizetype>::max()) const;
    /// Begins to read in the background what facts are filtered and sorted by, so that the first
    /// filter finds it there; without it that filter reads it itself, slice by slice.
    void prepareFilters();
    /// Waits until that is read.
    void waitUntilPrepared();
    bool isPrepared() const;

    Result<void> accept(const QList<FactId> &ids);
    Result<void> reject(const QList<FactId> &ids);
    /// Takes a decision back: the fact is a proposal again, as the engine gave it.
    Result<void> reset(const QList<FactId> &ids);
    /// Replaces what the engine proposed by what a person says; id, article and origin stay.
    /// Errors: NoSuchThing, InvalidRange, InvalidValue, ProjectReadOnly …
    Result<void> correct(FactId id, const Fact &corrected);
    /// A passage of an article with one end moved by a character (withEndMoved); empty where that
    /// cannot be.
    TextRange passageWithEndMoved(ArticleId article, TextRange range, PassageEnd end,
                                  int step) const;
    /// Gives a fact another passage, with the type and value that are read in it; where it holds no
    /// figure, these stay. A correction. Errors as correct().
    Result<void> setPassage(FactId id, TextRange range);
    /// What the engine reads in a passage the person selected, as a start for `make`: type, value
    /// and attributes where they can be parsed, else a bare fact with the range and the quote.
    Fact readPassage(ArticleId article, TextRange range) const;
    /// What a passage says when it is read by itself: type and value; a bare fact for text without
    /// a figure.
    Fact readAlone(ArticleId article, TextRange range) const;
    /// The first figure of an article that begins after a place, with the words that qualify it
    /// (约3.2亿元, 500家以上); empty when there is none, after the last the first again.
    TextRange figureAfter(ArticleId article, qsizetype after) const;
    /// Adds a fact made by hand.
    Result<FactId> make(ArticleId article, const Fact &fact);
    /// Removes a fact made by hand. Error InvalidValue for one of the engine (reject it instead).
    Result<void> remove(FactId id);

private:
    ProjectCore &m_core;
};

} // namespace jianbao
