// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/factordering.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace jianbao {

namespace {

/// The keys of places that are sorted by texts.
std::vector<quint32> numbersIn(const QList<FactPlace> &places)
{
    std::vector<quint32> numbers;
    numbers.reserve(places.size());
    for (const FactPlace &place : places) {
        numbers.push_back(static_cast<quint32>(place.key));
    }
    return numbers;
}

} // namespace

bool isOfTexts(FactOrder order)
{
    return order == FactOrder::Indicator || order == FactOrder::Base || order == FactOrder::Period;
}

double orderKey(const FactKey &fact, FactOrder order)
{
    switch (order) {
    case FactOrder::Library:
        return 0; // its place says it
    case FactOrder::Type:
        return static_cast<int>(fact.type);
    case FactOrder::Value:
        return fact.hasValue ? fact.lower.toDouble() : std::numeric_limits<double>::lowest();
    case FactOrder::Indicator:
        return fact.texts[1];
    case FactOrder::Change:
        return static_cast<int>(fact.change);
    case FactOrder::Base:
        return fact.base;
    case FactOrder::Period:
        return fact.period;
    case FactOrder::Confidence:
        return fact.confidence;
    case FactOrder::State:
        return static_cast<int>(fact.state);
    }
    Q_UNREACHABLE();
}

void sortByKey(QList<FactPlace> &places, qsizetype most, const FactQuery &query, TextPool &texts)
{
    struct Sorted
    {
        double key;
        qint64 at; // of the library
    };
    const std::vector<quint32> *ranks =
        isOfTexts(query.order) ? &texts.ranksOf(numbersIn(places)) : nullptr;
    std::vector<Sorted> sorted;
    sorted.reserve(places.size());
    for (const FactPlace &place : std::as_const(places)) {
        const auto at = qint64(sorted.size());
        const double key = ranks                               ? ranks->at(size_t(place.key))
                           : query.order == FactOrder::Library ? double(at)
                                                               : place.key;
        sorted.push_back({query.descending ? -key : key, at});
    }
    const auto isBefore = [](const Sorted &left, const Sorted &right) {
        return left.key != right.key ? left.key < right.key : left.at < right.at;
    };
    const auto end = sorted.begin() + std::min(most, places.size());
    if (end != sorted.end()) {
        std::nth_element(sorted.begin(), end, sorted.end(), isBefore);
    }
    std::sort(sorted.begin(), end, isBefore);
    QList<FactPlace> first;
    first.reserve(end - sorted.begin());
    for (auto place = sorted.begin(); place != end; ++place) {
        first.append(places.at(place->at));
    }
    places = first;
}

} // namespace jianbao
