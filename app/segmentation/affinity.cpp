// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/affinity.h"

#include "app/text/characters.h"

#include <cmath>
#include <vector>

namespace jianbao::segmentation {

namespace {

constexpr int filterBits = 18;

size_t filterSlot(quint32 pair)
{
    return size_t((pair * 0x9E3779B1U) >> (32 - filterBits));
}

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
    : m_filter(size_t(1) << filterBits)
{
    for (const TextRange heading : headings) {
        m_headings.append(pairsOf(source, heading));
    }
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
            m_filter[filterSlot(pair)] = true;
        }
        pairs.append(id);
    });
    return pairs;
}

void Affinity::addStory(QStringView source, TextRange range, int story)
{
    forEachPair(source, range, [this, story](quint32 pair) {
        if (!m_filter[filterSlot(pair)]) {
            return;
        }
        const auto known = m_ids.constFind(pair);
        if (known == m_ids.constEnd()) {
            return;
        }
        QList<int> &stories = m_pairs[size_t(*known)].stories;
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
