// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/affinity.h"

#include "app/text/characters.h"

#include <bit>
#include <cmath>
#include <vector>

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
    for (qsizetype i = range.start; i < range.end; ++i) {
        const char16_t c = source[i].unicode();
        if (!isUnified(c)) { // most characters are, and need no other question
            if (isBlank(c) || isZeroWidth(c)) {
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
    for (Pair &pair : m_pairs) {
        pair.weight = std::log(double(stories.size() + 2) / double(pair.stories.size() + 1));
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
    m_table.resize(std::bit_ceil(2 * m_pairs.size() + 1));
    for (auto known = m_ids.cbegin(); known != m_ids.cend(); ++known) {
        m_table[placeOf(known.key())] = {known.key(), known.value()};
    }
}

/// Where the pair stands in the table, or the free place where it would.
std::size_t Affinity::placeOf(quint32 pair) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = ((quint64(pair) * 0x9E3779B97F4A7C15U) >> 32) & mask;
    while (m_table[place].pair != 0 && m_table[place].pair != pair) {
        place = (place + 1) & mask;
    }
    return place;
}

void Affinity::addStory(QStringView source, TextRange range, int story)
{
    forEachPair(source, range, [this, story](quint32 pair) {
        const Place &known = m_table[placeOf(pair)];
        if (known.pair == 0) {
            return;
        }
        QList<int> &stories = m_pairs[size_t(known.id)].stories;
        if (stories.isEmpty() || stories.last() != story) {
            stories.append(story);
        }
    });
}

double Affinity::between(int heading, int story) const
{
    double shared = 0;
    double all = 0;
    for (const int id : m_headings[heading]) {
        const Pair &pair = m_pairs[size_t(id)];
        all += pair.weight;
        if (std::binary_search(pair.stories.begin(), pair.stories.end(), story)) {
            shared += pair.weight;
        }
    }
    return all > 0 ? shared / all : 0;
}

QList<int> Affinity::candidates(int heading) const
{
    constexpr qsizetype rare = 4;
    QList<int> stories;
    for (const int id : m_headings[heading]) {
        const QList<int> &holders = m_pairs[size_t(id)].stories;
        if (holders.size() <= rare) {
            stories += holders;
        }
    }
    std::sort(stories.begin(), stories.end());
    stories.erase(std::unique(stories.begin(), stories.end()), stories.end());
    return stories;
}

} // namespace jianbao::segmentation
