// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/affinity.h"

#include "app/text/characters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace jianbao::segmentation {

namespace {

/// Whether it is one of the ideographs that most text consists of.
bool isUnified(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

bool counts(char16_t c)
{
    const CharKind kind = kindOf(c);
    return kind == CharKind::Wide || kind == CharKind::Digit || kind == CharKind::Latin;
}

/// Calls `visit` with every pair of neighbouring letters, blanks and line ends left out.
template<typename Visit>
void forEachPair(QStringView source, TextRange range, Visit visit)
{
    char16_t previous = 0;
    for (const QChar character : range.in(source)) {
        const char16_t c = character.unicode();
        if (!isUnified(c)) { // most characters are, and need no other question
            if (isHidden(c)) {
                continue;
            }
            if (!counts(c)) {
                previous = 0;
                continue;
            }
        }
        if (previous != 0) {
            visit(quint32(previous) << 16 | c);
        }
        previous = c;
    }
}

} // namespace

Affinity::Affinity(QStringView source, const QList<TextRange> &headings,
                   const QList<QList<TextRange>> &stories)
{
    for (const TextRange heading : headings) {
        m_headings.append(pairsOf(source, heading));
    }
    fillTable();
    for (int story = 0; story < stories.size(); ++story) {
        for (const TextRange range : stories[story]) {
            addStory(source, range, story);
        }
    }
    sortHoldings();
    for (Pair &pair : m_pairs) {
        const std::size_t holders = pair.end - pair.first;
        pair.weight = std::log(double(stories.size() + 2) / double(holders + 1));
    }
}

QList<int> Affinity::pairsOf(QStringView source, TextRange range)
{
    QList<int> pairs;
    forEachPair(source, range, [this, &pairs](quint32 pair) {
        const auto known = m_ids.constFind(pair);
        const int id = known != m_ids.constEnd() ? *known : int(m_pairs.size());
        if (id == int(m_pairs.size())) {
            m_ids.insert(pair, id);
            m_pairs.push_back({});
        }
        pairs.append(id);
    });
    return pairs;
}

void Affinity::fillTable()
{
    constexpr std::size_t bitsAPlace = 8;
    constexpr std::size_t word = 64;
    m_table.resize(std::bit_ceil(2 * m_pairs.size() + 1));
    m_filter.resize(std::max<std::size_t>(1, m_table.size() * bitsAPlace / word));
    for (auto known = m_ids.cbegin(); known != m_ids.cend(); ++known) {
        const std::size_t hash = hashOf(known.key());
        m_filter[hash / word & (m_filter.size() - 1)] |= quint64(1) << hash % word;
        m_table[placeOf(known.key())] = {known.key(), known.value(), -1};
    }
}

inline std::size_t Affinity::hashOf(quint32 pair) const
{
    return (quint64(pair) * 0x9E3779B97F4A7C15U) >> 32;
}

/// Where the pair stands in the table, or the free place where it would.
inline std::size_t Affinity::placeOf(quint32 pair) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = hashOf(pair) & mask;
    while (m_table[place].pair != 0 && m_table[place].pair != pair) {
        place = (place + 1) & mask;
    }
    return place;
}

void Affinity::addStory(QStringView source, TextRange range, int story)
{
    const quint64 *const filter = m_filter.data(); // does not change meanwhile
    const std::size_t mask = m_filter.size() - 1;
    forEachPair(source, range, [this, story, filter, mask](quint32 pair) {
        const std::size_t hash = hashOf(pair);
        if ((filter[hash / 64 & mask] >> hash % 64 & 1) == 0) {
            return;
        }
        Place &known = m_table[placeOf(pair)];
        if (known.pair != 0 && known.story != story) {
            known.story = story;
            m_holdings.push_back({known.id, story});
        }
    });
}

/// Counts the stories of each pair and puts them together, in their order.
void Affinity::sortHoldings()
{
    for (const Holding &holding : m_holdings) {
        ++m_pairs[std::size_t(holding.id)].end;
    }
    std::size_t first = 0;
    for (Pair &pair : m_pairs) {
        pair.first = first;
        first += std::exchange(pair.end, first);
    }
    m_holders.resize(m_holdings.size());
    for (const Holding &holding : m_holdings) {
        m_holders[m_pairs[std::size_t(holding.id)].end++] = holding.story;
    }
    m_holdings = {};
}

Affinity::Holders Affinity::holdersOf(int id) const
{
    const Pair &pair = m_pairs[std::size_t(id)];
    return Holders(m_holders).subspan(pair.first, pair.end - pair.first);
}

double Affinity::between(int heading, int story) const
{
    double shared = 0;
    double all = 0;
    for (const int id : m_headings[heading]) {
        const double weight = m_pairs[std::size_t(id)].weight;
        const Holders holders = holdersOf(id);
        all += weight;
        if (std::binary_search(holders.begin(), holders.end(), story)) {
            shared += weight;
        }
    }
    return all > 0 ? shared / all : 0;
}

QList<int> Affinity::candidates(int heading) const
{
    constexpr std::size_t rare = 4;
    QList<int> stories;
    for (const int id : m_headings[heading]) {
        const Holders holders = holdersOf(id);
        if (holders.size() <= rare) {
            stories.append(QList<int>(holders.begin(), holders.end()));
        }
    }
    std::sort(stories.begin(), stories.end());
    stories.erase(std::unique(stories.begin(), stories.end()), stories.end());
    return stories;
}

} // namespace jianbao::segmentation
