// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segmentation {

/// How much of a heading's wording occurs in a story: pairs of neighbouring characters, rare ones
/// weighing more (the signal of CN1320481C, on character pairs instead of words).
class Affinity
{
public:
    /// Indexes the stories (each a list of passages) for these headings. Linear in the text.
    Affinity(QStringView source, const QList<TextRange> &headings,
             const QList<QList<TextRange>> &stories);

    /// 0 (nothing in common) to 1 (every pair of the heading occurs in the story).
    double between(int heading, int story) const;
    /// The stories that share rare pairs with the heading.
    QList<int> candidates(int heading) const;

private:
    /// A pair of neighbouring characters that stands in a heading.
    struct Pair
    {
        std::size_t first = 0; // of m_holders
        std::size_t end = 0;
        double weight = 0;
    };
    using Holders = std::span<const int>;

    /// A place of the table by which a pair is found; free where the pair is 0.
    struct Place
    {
        quint32 pair = 0;
        int id = 0;
        int story = -1; // the last one that was found to hold it
    };
    struct Holding
    {
        int id = 0;
        int story = 0;
    };

    QList<int> pairsOf(QStringView source, TextRange range);
    void fillTable();
    std::size_t hashOf(quint32 pair) const;
    std::size_t placeOf(quint32 pair) const;
    void addStory(QStringView source, TextRange range, int story);
    void sortHoldings();
    Holders holdersOf(int id) const;

    QHash<quint32, int> m_ids; // by which the headings are read
    std::vector<Place>
        m_table; // the same for the stories: linear probing, half of it free at least
    std::vector<quint64> m_filter; // bits by hash: says no for most pairs of a story, in the cache
    std::vector<Pair> m_pairs;
    std::vector<Holding> m_holdings; // in the order of the stories, while they are read
    std::vector<int> m_holders;      // stories of one pair after another, ascending
    QList<QList<int>> m_headings;    // pairs of each heading
};

} // namespace jianbao::segmentation
