// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/search/searchtokens.h"

#include <memory>

namespace jianbao {

struct SearchNode;

/// A text as a search looks at it.
struct SearchedText
{
    explicit SearchedText(QStringView text);

    QString folded; ///< As long as the text.
    QList<SearchToken> tokens;
};

/// What a person types into the search field. Words separated by blanks must all stand in the
/// article; "…" is a passage, OR (or |) means either, NOT (or a hyphen in front) that it must not
/// stand there, A NEAR B (NEAR/20 B) that at most 10 (20) characters or words lie between, in
/// 经济*增长 the star stands for up to 10 characters of a sentence, /…/ is a regular expression,
/// brackets group. Operators are written in capitals. Anything else is text, and what is left
/// open while typing counts as closed.
class SearchExpression
{
public:
    explicit SearchExpression(QStringView query);
    ~SearchExpression();
    SearchExpression(SearchExpression &&) noexcept;
    SearchExpression &operator=(SearchExpression &&) noexcept;

    /// Nothing to look for.
    bool isEmpty() const { return !m_root; }
    /// What is wrong with a regular expression; empty where all is well.
    const QString &problem() const { return m_problem; }
    /// A condition of FTS5 that every matching article fulfils; empty where there is none.
    QString indexCondition() const;
    /// The places in a text where the words stand, ascending; empty where the text does not match.
    QList<TextRange> placesIn(const SearchedText &text) const;

private:
    std::unique_ptr<SearchNode> m_root;
    QString m_problem;
};

} // namespace jianbao
