// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/repositories/factcolumns.h"

namespace jianbao {

/// A fact that passes a filter, with what its order is told by.
struct FactPlace
{
    FactId fact;
    ArticleId article;
    double key = 0;
};

/// Whether facts are put in this order by texts.
bool isOfTexts(FactOrder order);
/// What a fact is ordered by; of a text only its number in the texts of the issue.
double orderKey(const FactKey &fact, FactOrder order);

/// Brings the first `most` places of an order to the front, sorted by it, and drops the others.
/// They come in the order of the library, and those alike stay in it; the key of a text is its
/// number in the pool. A million places take about as long as going through them once.
void sortByKey(QList<FactPlace> &places, qsizetype most, const FactQuery &query, TextPool &texts);

} // namespace jianbao
