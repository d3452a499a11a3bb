// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace jianbao {

/// A set of words, each with a number, for longest-match look-up at a place of a text. The first
/// character is looked up in a table, so a place where no word begins costs next to nothing.
class WordTrie
{
public:
    struct Match
    {
        qsizetype length = 0; ///< Of the text that matched, skipped blanks included.
        int value = 0;
    };
    enum class Blanks { Matter, Skip };

    enum class Direction { Forward, Backward };

    WordTrie() = default;
    /// Of words with the same spelling the last one counts. Empty words are left out. A trie for
    /// longestAt is made Forward, one for longestBefore Backward.
    explicit WordTrie(QList<std::pair<QString, int>> words,
                      Direction direction = Direction::Forward);

    /// The longest word that begins at `at`. With Blanks::Skip the spaces inside the text (not
    /// before or after the word) are passed over.
    std::optional<Match> longestAt(QStringView text, qsizetype at,
                                   Blanks blanks = Blanks::Matter) const;
    /// The longest word that ends right before `end`.
    std::optional<Match> longestBefore(QStringView text, qsizetype end) const;
    /// Whether some word begins with this character.
    bool canStartWith(char16_t c) const { return (m_starts[c >> 6] >> (c & 63) & 1) != 0; }
    /// Whether a word may begin at `at`, judged by two characters. False means that none does.
    bool mayBeginAt(QStringView text, qsizetype at) const;

private:
    struct Node
    {
        quint64 mayFollow = 0; ///< A bit for the last six bits of each edge's character.
        int firstEdge = 0;
        int edgeCount = 0;
        int value = -1;
    };
    struct Edge
    {
        char16_t character = 0;
        int node = 0;
    };
    using Words = QList<std::pair<QString, int>>;
    using Page = std::array<int, 256>;

    int addNode(const Words &words, qsizetype begin, qsizetype end, qsizetype depth);
    void addFirst(char16_t c, int node);
    void addOpening(QStringView word);
    static std::size_t slotOf(char16_t first, char16_t second);
    int first(char16_t c) const;
    int next(int node, char16_t c) const;
    int edgeTo(const Node &from, char16_t c) const;
    static quint64 bitOf(char16_t c) { return quint64(1) << (c & 63); }

    QList<Node> m_nodes;
    QList<Edge> m_edges;
    /// A bit for each character that begins a word. A text asks many lists at every place, and
    /// these few bytes of each stay in the cache where the pages would not.
    std::array<quint64, 1024> m_starts{};
    /// A bit for the first two characters of each word, by their hash. Common characters begin
    /// words of many lists; few pairs do. Words of one character
    /// are in `m_single` instead.
    std::array<quint64, 256> m_openings{};
    std::array<quint64, 1024> m_single{};
    std::array<qint16, 256> m_pageOf{}; // 0: no word begins with a character of this page
    QList<Page> m_pages;
};

inline std::size_t WordTrie::slotOf(char16_t first, char16_t second)
{
    return ((quint32(first) << 16 | second) * 0x9E3779B1U) >> 18;
}

inline bool WordTrie::mayBeginAt(QStringView text, qsizetype at) const
{
    if (at >= text.size() || !canStartWith(text[at].unicode())) {
        return false;
    }
    const char16_t c = text[at].unicode();
    if ((m_single[c >> 6] >> (c & 63) & 1) != 0) {
        return true;
    }
    const std::size_t slot = at + 1 < text.size() ? slotOf(c, text[at + 1].unicode()) : 0;
    return at + 1 < text.size() && (m_openings[slot >> 6] >> (slot & 63) & 1) != 0;
}

inline int WordTrie::first(char16_t c) const
{
    return canStartWith(c) ? m_pages[m_pageOf[c >> 8] - 1][c & 0xFF] : -1;
}

/// Most words end where a text goes on with some other character: one bit tells.
inline int WordTrie::next(int node, char16_t c) const
{
    const Node &from = m_nodes[node];
    return (from.mayFollow & bitOf(c)) != 0 ? edgeTo(from, c) : -1;
}

} // namespace jianbao
