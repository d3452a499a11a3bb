// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jianbao {

/// A set of words, each with a number, for longest-match look-up at a place of a text. The edges of
/// the trie stand in one hash table, by node and character, so that each character of a word costs
/// one look into memory (Knuth, The Art of Computer Programming 3, 6.3 and 6.4: tries, and linear
/// probing). Before it stand two filters, for the first character and for the first two: a place
/// where no word begins costs next to nothing.
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
    /// Whether some word begins with this character; in a Backward one, ends with it.
    bool canStartWith(char16_t c) const { return (m_starts[c >> 6] >> (c & 63) & 1) != 0; }
    /// Whether a word may begin at `at`, judged by two characters. False means that none does.
    bool mayBeginAt(QStringView text, qsizetype at) const;
    /// Whether a word may end right before `end`, judged so; for a Backward one.
    bool mayEndAt(QStringView text, qsizetype end) const;

private:
    /// From a node over a character to another one; a free place of the table leads to the root.
    struct Edge
    {
        quint32 from = 0;
        char16_t character = 0;
        quint16 mayFollow = 0; ///< A bit for the last four bits of each character that goes on.
        quint32 to = 0;
        int value = -1; ///< Of the word that ends here; -1 for none.
    };

    using SortedWords = std::vector<std::u16string_view>;

    void makeRoom(const SortedWords &sorted);
    void add(QStringView word, int value);
    std::size_t placeOfEdge(quint32 from, char16_t c) const;
    const Edge *edge(quint32 from, char16_t c) const;
    bool mayOpen(char16_t first, char16_t second) const;
    std::size_t slotOf(char16_t first, char16_t second) const;
    static bool canFollow(const Edge &edge, char16_t c) { return (edge.mayFollow >> (c & 15)) & 1; }

    std::vector<Edge> m_edges; ///< As many as a power of two, half of them free at least.
    quint32 m_nodes = 0;       ///< Besides the root, which is 0.
    /// A bit for each character that begins a word. A text asks many lists at every place, and
    /// these few bytes of each stay in the cache where the table would not.
    std::array<quint64, 1024> m_starts{};
    /// A bit for the first two characters of each word, by their hash; the second one of a word of
    /// one character is 0. Common characters begin words of many lists; few pairs do. Sixteen times
    /// as many as there are words, so that few other pairs meet one of them.
    std::vector<quint64> m_openings = {0};
    int m_hashShift = 26; ///< Leaves as many bits of a hash as find a place there.
};

inline std::size_t WordTrie::slotOf(char16_t first, char16_t second) const
{
    return ((quint32(first) << 16 | second) * 0x9E3779B1U) >> m_hashShift;
}

inline bool WordTrie::mayOpen(char16_t first, char16_t second) const
{
    const auto holds = [this](std::size_t slot) {
        return (m_openings[slot >> 6] >> (slot & 63) & 1) != 0;
    };
    return holds(slotOf(first, second)) || holds(slotOf(first, 0));
}

inline bool WordTrie::mayBeginAt(QStringView text, qsizetype at) const
{
    return at < text.size() && canStartWith(text[at].unicode())
           && mayOpen(text[at].unicode(), at + 1 < text.size() ? text[at + 1].unicode() : u'\0');
}

inline bool WordTrie::mayEndAt(QStringView text, qsizetype end) const
{
    return end > 0 && canStartWith(text[end - 1].unicode())
           && mayOpen(text[end - 1].unicode(), end > 1 ? text[end - 2].unicode() : u'\0');
}

} // namespace jianbao
