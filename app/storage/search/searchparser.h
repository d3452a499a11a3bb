// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/search/searchtokens.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace jianbao {

/// A part of a query: a word, or an operator over parts.
struct SearchNode
{
    enum class Kind { Phrase, Regex, And, Or, Not, Near };
    using Owned = std::unique_ptr<SearchNode>;

    Kind kind = Kind::Phrase;
    SearchPhrase phrase;
    QRegularExpression regex;
    int distance = 0;            ///< Near: tokens that may lie between.
    std::vector<Owned> children; ///< Regex: phrases that stand wherever it matches, if known.
};

/// Reads the query language (see SearchExpression). Recursion is bounded by the number of brackets,
/// of which only so many are read.
class SearchParser
{
public:
    explicit SearchParser(QStringView query);

    /// Null for a query that says nothing.
    SearchNode::Owned parse();
    /// What is wrong with a regular expression in it.
    const QString &problem() const { return m_problem; }

private:
    enum class Sign { Word, Quoted, Regex, Open, Close, And, Or, Not, Near, End };
    struct Part
    {
        Sign sign = Sign::End;
        QString text;
        int distance = 0;
    };

    void split(QStringView query);
    /// Reads up to a closing sign, or to the end; gives the offset behind it.
    qsizetype splitEnclosed(QStringView query, qsizetype from, QChar end, Sign sign);
    void splitWord(QStringView word);
    const Part &part() const { return m_parts.at(m_at); }
    bool take(Sign sign);

    SearchNode::Owned readOr();
    SearchNode::Owned readAnd();
    SearchNode::Owned readNear();
    SearchNode::Owned readOne();
    SearchNode::Owned phrases(const QString &text) const;
    SearchNode::Owned wildcard(const QString &word);
    SearchNode::Owned regex(const QString &pattern);

    QList<Part> m_parts;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};

} // namespace jianbao
