// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/wordtrie.h"

#include <algorithm>

namespace jianbao {

WordTrie::WordTrie(QList<std::pair<QString, int>> words, Direction direction)
{
    if (direction == Direction::Backward) {
        for (std::pair<QString, int> &word : words) {
            std::reverse(word.first.begin(), word.first.end());
        }
    }
    words.removeIf([](const std::pair<QString, int> &word) { return word.first.isEmpty(); });
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const std::pair<QString, int> &word : std::as_const(words)) {
        addOpening(word.first);
    }
    for (qsizetype begin = 0; begin < words.size();) {
        const char16_t c = words[begin].first[0].unicode();
        qsizetype end = begin;
        while (end < words.size() && words[end].first[0] == QChar(c)) {
            ++end;
        }
        addFirst(c, addNode(words, begin, end, 1));
        begin = end;
    }
}

/// The node of words[begin, end), which share their first `depth` characters.
int WordTrie::addNode(const Words &words, qsizetype begin, qsizetype end, qsizetype depth)
{
    Node node;
    while (begin < end && words[begin].first.size() == depth) {
        node.value = words[begin].second;
        ++begin;
    }
    QList<Edge> edges;
    while (begin < end) {
        const QChar c = words[begin].first[depth];
        qsizetype last = begin;
        while (last < end && words[last].first[depth] == c) {
            ++last;
        }
        edges.append({c.unicode(), addNode(words, begin, last, depth + 1)});
        begin = last;
    }
    node.firstEdge = int(m_edges.size());
    node.edgeCount = int(edges.size());
    for (const Edge &edge : std::as_const(edges)) {
        node.mayFollow |= bitOf(edge.character);
    }
    m_edges += edges;
    m_nodes.append(node);
    return int(m_nodes.size()) - 1;
}

void WordTrie::addFirst(char16_t c, int node)
{
    m_starts[c >> 6] |= quint64(1) << (c & 63);
    qint16 &page = m_pageOf[c >> 8];
    if (page == 0) {
        Page empty;
        empty.fill(-1);
        m_pages.append(empty);
        page = qint16(m_pages.size());
    }
    m_pages[page - 1][c & 0xFF] = node;
}

void WordTrie::addOpening(QStringView word)
{
    const char16_t c = word[0].unicode();
    if (word.size() == 1) {
        m_single[c >> 6] |= quint64(1) << (c & 63);
        return;
    }
    const std::size_t slot = slotOf(c, word[1].unicode());
    m_openings[slot >> 6] |= quint64(1) << (slot & 63);
}

int WordTrie::edgeTo(const Node &from, char16_t c) const
{
    const Edge *begin = m_edges.constData() + from.firstEdge;
    const Edge *end = begin + from.edgeCount;
    const Edge *edge = std::lower_bound(begin, end, c, [](const Edge &candidate, char16_t wanted) {
        return candidate.character < wanted;
    });
    return edge != end && edge->character == c ? edge->node : -1;
}

std::optional<WordTrie::Match> WordTrie::longestAt(QStringView text, qsizetype at,
                                                   Blanks blanks) const
{
    std::optional<Match> longest;
    int node = at < text.size() ? first(text[at].unicode()) : -1;
    for (qsizetype end = at + 1; node >= 0; ++end) {
        if (m_nodes[node].value >= 0) {
            longest = Match{end - at, m_nodes[node].value};
        }
        while (blanks == Blanks::Skip && end < text.size() && text[end] == u' ') {
            ++end;
        }
        node = end < text.size() ? next(node, text[end].unicode()) : -1;
    }
    return longest;
}

std::optional<WordTrie::Match> WordTrie::longestBefore(QStringView text, qsizetype end) const
{
    std::optional<Match> longest;
    int node = end > 0 ? first(text[end - 1].unicode()) : -1;
    for (qsizetype begin = end - 1; node >= 0; --begin) {
        if (m_nodes[node].value >= 0) {
            longest = Match{end - begin, m_nodes[node].value};
        }
        node = begin > 0 ? next(node, text[begin - 1].unicode()) : -1;
    }
    return longest;
}

} // namespace jianbao
