// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/searchexpression.h"

#include "app/storage/search/searchparser.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using Node = SearchNode;
using Places = std::optional<QList<TextRange>>; // nullopt: does not match

Places matches(const Node &node, const SearchedText &text);

Places matchesPhrase(const SearchPhrase &phrase, const SearchedText &text)
{
    const QList<TextRange> places = placesOf(phrase, text.tokens);
    return places.isEmpty() ? Places() : Places(places);
}

Places matchesRegex(const QRegularExpression &regex, const SearchedText &text)
{
    QList<TextRange> places;
    QRegularExpressionMatchIterator found = regex.globalMatch(text.folded);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength() > 0) {
            places.append({match.capturedStart(), match.capturedEnd()});
        }
    }
    return places.isEmpty() ? Places() : Places(places);
}

Places matchesAll(const Node &node, const SearchedText &text)
{
    QList<TextRange> places;
    for (const auto &child : node.children) {
        const Places found = matches(*child, text);
        if (!found) {
            return {};
        }
        places += *found;
    }
    return places;
}

Places matchesAny(const Node &node, const SearchedText &text)
{
    QList<TextRange> places;
    bool any = false;
    for (const auto &child : node.children) {
        if (const Places found = matches(*child, text)) {
            any = true;
            places += *found;
        }
    }
    return any ? Places(places) : Places();
}

/// Tokens that begin in the gap between two places.
qsizetype tokensBetween(TextRange left, TextRange right, const QList<SearchToken> &tokens)
{
    const auto from = [&](qsizetype at) {
        return std::partition_point(tokens.cbegin(), tokens.cend(), [at](const SearchToken &token) {
            return token.range.start < at;
        });
    };
    return from(right.start) - from(left.end);
}

/// The places that hold no other one, ascending in start and end.
QList<TextRange> smallest(QList<TextRange> places)
{
    std::sort(places.begin(), places.end(), [](TextRange left, TextRange right) {
        return left.start != right.start ? left.start < right.start : left.end > right.end;
    });
    QList<TextRange> kept;
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (kept.isEmpty() || place->end < kept.last().end) {
            kept.append(*place);
        }
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

/// From each of `first` to the nearest of `second` behind it, where that is near enough.
void appendNear(QList<TextRange> &places, const QList<TextRange> &first,
                const QList<TextRange> &second, const Node &node, const SearchedText &text)
{
    auto behind = second.cbegin();
    for (const TextRange place : first) {
        while (behind != second.cend() && behind->start < place.end) {
            ++behind;
        }
        if (behind != second.cend()
            && tokensBetween(place, *behind, text.tokens) <= node.distance) {
            places.append({place.start, behind->end});
        }
    }
}

/// Only the smallest places (Clarke, Cormack, Burkowski: An Algebra for Structured Text Search):
/// all pairs would be the square of them, and more with each further NEAR.
Places matchesNear(const Node &node, const SearchedText &text)
{
    const Places left = matches(*node.children.at(0), text);
    const Places right = left ? matches(*node.children.at(1), text) : Places();
    if (!left || !right) {
        return {};
    }
    const QList<TextRange> a = smallest(*left);
    const QList<TextRange> b = smallest(*right);
    QList<TextRange> places;
    appendNear(places, a, b, node, text);
    appendNear(places, b, a, node, text);
    return places.isEmpty() ? Places() : Places(smallest(places));
}

Places matches(const Node &node, const SearchedText &text)
{
    switch (node.kind) {
    case Node::Kind::Phrase:
        return matchesPhrase(node.phrase, text);
    case Node::Kind::Regex:
        return matchesRegex(node.regex, text);
    case Node::Kind::And:
        return matchesAll(node, text);
    case Node::Kind::Or:
        return matchesAny(node, text);
    case Node::Kind::Near:
        return matchesNear(node, text);
    case Node::Kind::Not:
        return matches(*node.children.front(), text) ? Places() : Places(QList<TextRange>());
    }
    Q_UNREACHABLE();
}

QString phraseCondition(const SearchPhrase &phrase)
{
    QStringList words;
    for (const SearchToken &token : phrase.tokens) {
        words.append(QString(token.text).replace(u'"', u"\"\""_s));
    }
    return u'"' + words.join(u' ') + u'"' + (phrase.isPrefix ? u" *"_s : QString());
}

/// What the index can tell of a node; empty: nothing.
QString condition(const Node &node)
{
    QStringList parts;
    switch (node.kind) {
    case Node::Kind::Phrase:
        return phraseCondition(node.phrase);
    case Node::Kind::Not:
        return {};
    case Node::Kind::Regex:
    case Node::Kind::And:
    case Node::Kind::Near:
    case Node::Kind::Or:
        for (const auto &child : node.children) {
            parts.append(condition(*child));
        }
    }
    if (node.kind == Node::Kind::Or) {
        return parts.contains(QString()) ? QString() : u'(' + parts.join(u" OR ") + u')';
    }
    parts.removeAll(QString());
    return parts.join(u" AND ");
}

} // namespace

SearchedText::SearchedText(QStringView text)
    : folded(foldedForMatching(text))
    , tokens(searchTokens(text))
{}

SearchExpression::SearchExpression(QStringView query)
{
    SearchParser parser(query);
    m_root = parser.parse();
    m_problem = parser.problem();
}

SearchExpression::~SearchExpression() = default;
SearchExpression::SearchExpression(SearchExpression &&) noexcept = default;
SearchExpression &SearchExpression::operator=(SearchExpression &&) noexcept = default;

QString SearchExpression::indexCondition() const
{
    return m_root ? condition(*m_root) : QString();
}

QList<TextRange> SearchExpression::placesIn(const SearchedText &text) const
{
    QList<TextRange> places;
    if (m_root && m_problem.isEmpty()) {
        places = matches(*m_root, text).value_or(QList<TextRange>());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace jianbao
