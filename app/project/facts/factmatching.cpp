// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/factmatching.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace jianbao {

namespace {

/// Two facts of different types are one statement when they share at least this much of what both
/// cover together.
constexpr double LeastShare = 0.5;
constexpr double SameTypeBonus = 2;

/// A place where a stored fact stands, as the person says or as the engine had proposed.
struct Place
{
    TextRange range;
    FactType type = FactType::Count;
    int stored = -1;
};

struct Candidate
{
    double likeness = 0;
    int found = -1;
    int stored = -1;
};

QList<Place> placesOf(const QList<StoredFact> &stored)
{
    QList<Place> places;
    for (int i = 0; i < stored.size(); ++i) {
        places.append({stored[i].fact.range, stored[i].fact.type, i});
        if (stored[i].proposal) {
            places.append({stored[i].proposal->range, stored[i].proposal->type, i});
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.range < b.range; });
    return places;
}

/// How much two statements are alike; 0 for those that are different ones.
double likeness(const Fact &fact, const Place &place)
{
    const double common = double(fact.range.intersected(place.range).length());
    const double both = double(fact.range.length() + place.range.length()) - common;
    const double share = common / both;
    if (fact.type == place.type) {
        return share > 0 ? share + SameTypeBonus : 0;
    }
    return share >= LeastShare ? share : 0;
}

/// All pairs that might be one statement, the most alike first.
QList<Candidate> candidates(const QList<Fact> &found, const QList<Place> &places)
{
    QList<Candidate> pairs;
    QList<Place> near; // begin before the end of the fact, end behind its start
    auto next = places.cbegin();
    for (int i = 0; i < found.size(); ++i) {
        const TextRange range = found[i].range;
        for (; next != places.cend() && next->range.start < range.end; ++next) {
            near.append(*next);
        }
        near.removeIf([&](const Place &place) { return place.range.end <= range.start; });
        for (const Place &place : std::as_const(near)) {
            const double alike = range.intersects(place.range) ? likeness(found[i], place) : 0;
            if (alike > 0) {
                pairs.append({alike, i, place.stored});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Candidate &a, const Candidate &b) {
        return a.likeness > b.likeness;
    });
    return pairs;
}

} // namespace

QList<int> matchFacts(const QList<Fact> &found, const QList<StoredFact> &stored)
{
    QList<int> matches(found.size(), -1);
    QList<bool> taken(stored.size(), false);
    for (const Candidate &pair : candidates(found, placesOf(stored))) {
        if (matches[pair.found] < 0 && !taken[pair.stored]) {
            matches[pair.found] = pair.stored;
            taken[pair.stored] = true;
        }
    }
    return matches;
}

bool haveSameContent(const Fact &left, const Fact &right)
{
    Fact same = left;
    same.id = right.id;
    same.article = right.article;
    same.state = right.state;
    same.origin = right.origin;
    same.note = right.note;
    return same == right;
}

} // namespace jianbao
