// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/wordtrie.h"

#include <algorithm>
#include <bit>

namespace jianbao {

namespace {

/// Number of characters that both words begin with.
std::size_t sharedLength(std::u16string_view left, std::u16string_view right)
{
    const auto [end, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return std::size_t(end - left.begin());
}

} // namespace

WordTrie::WordTrie(QList<std::pair<QString, int>> words, Direction direction)
{
    if (direction == Direction::Backward) {
        for (std::pair<QString, int> &word : words) {
            std::reverse(word.first.begin(), word.first.end());
        }
    }
    SortedWords sorted;
    for (const std::pair<QString, int> &word : std::as_const(words)) {
        if (!word.first.isEmpty()) {
            sorted.emplace_back(QStringView(word.first).utf16(), std::size_t(word.first.size()));
        }
    }
    std::sort(sorted.begin(), sorted.end());
    makeRoom(sorted);
    for (const std::pair<QString, int> &word : std::as_const(words)) {
        if (!word.first.isEmpty()) {
            add(word.first, word.second);
        }
    }
}

/// A table for all edges: one for each character that a word does not share with the one before.
void WordTrie::makeRoom(const SortedWords &sorted)
{
    std::size_t edges = 0;
    std::u16string_view before;
    for (const std::u16string_view word : sorted) {
        edges += word.size() - sharedLength(before, word);
        before = word;
    }
    m_edges.resize(std::bit_ceil(2 * edges + 1));
    constexpr std::size_t least = 64;
    constexpr std::size_t most = 1 << 18;
    const std::size_t bits = std::clamp(std::bit_ceil(16 * sorted.size()), least, most);
    m_openings.assign(bits / 64, 0);
    m_hashShift = 32 - std::countr_zero(bits);
}

void WordTrie::add(QStringView word, int value)
{
    const char16_t first = word[0].unicode();
    const std::size_t opening = slotOf(first, word.size() > 1 ? word[1].unicode() : u'\0');
    m_starts[first >> 6] |= quint64(1) << (first & 63);
    m_openings[opening >> 6] |= quint64(1) << (opening & 63);
    Edge *last = nullptr;
    for (const QChar c : word) {
        const quint32 node = last ? last->to : 0;
        if (last) {
            last->mayFollow |= quint16(1U << (c.unicode() & 15));
        }
        last = &m_edges[placeOfEdge(node, c.unicode())];
        if (last->to == 0) {
            *last = {node, c.unicode(), 0, ++m_nodes, -1};
        }
    }
    last->value = value;
}

/// Where the edge stands, or the free place where it would.
inline std::size_t WordTrie::placeOfEdge(quint32 from, char16_t c) const
{
    const std::size_t mask = m_edges.size() - 1;
    std::size_t place = (((quint64(from) << 16 | c) * 0x9E3779B97F4A7C15U) >> 32) & mask;
    while (m_edges[place].to != 0
           && (m_edges[place].from != from || m_edges[place].character != c)) {
        place = (place + 1) & mask;
    }
    return place;
}

inline const WordTrie::Edge *WordTrie::edge(quint32 from, char16_t c) const
{
    const Edge &found = m_edges[placeOfEdge(from, c)];
    return found.to != 0 ? &found : nullptr;
}

std::optional<WordTrie::Match> WordTrie::longestAt(QStringView text, qsizetype at,
                                                   Blanks blanks) const
{
    std::optional<Match> longest;
    const bool isSpaced = at + 1 < text.size() && text[at + 1] == u' ';
    const bool opens = at < text.size() && canStartWith(text[at].unicode())
                       && (blanks == Blanks::Matter || isSpaced || mayBeginAt(text, at));
    const Edge *last = opens ? edge(0, text[at].unicode()) : nullptr;
    for (qsizetype end = at + 1; last; ++end) {
        if (last->value >= 0) {
            longest = Match{end - at, last->value};
        }
        while (blanks == Blanks::Skip && end < text.size() && text[end] == u' ') {
            ++end;
        }
        const bool goesOn = end < text.size() && canFollow(*last, text[end].unicode());
        last = goesOn ? edge(last->to, text[end].unicode()) : nullptr;
    }
    return longest;
}

std::optional<WordTrie::Match> WordTrie::longestBefore(QStringView text, qsizetype end) const
{
    std::optional<Match> longest;
    const Edge *last = mayEndAt(text, end) ? edge(0, text[end - 1].unicode()) : nullptr;
    for (qsizetype begin = end - 1; last; --begin) {
        if (last->value >= 0) {
            longest = Match{end - begin, last->value};
        }
        const bool goesOn = begin > 0 && canFollow(*last, text[begin - 1].unicode());
        last = goesOn ? edge(last->to, text[begin - 1].unicode()) : nullptr;
    }
    return longest;
}

} // namespace jianbao
