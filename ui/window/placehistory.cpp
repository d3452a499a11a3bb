// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/placehistory.h"

namespace jianbao {

namespace {

constexpr qsizetype MostPlaces = 200;

std::optional<ReadingPlace> moved(QList<ReadingPlace> &from, QList<ReadingPlace> &to,
                                  const ReadingPlace &here)
{
    if (from.isEmpty()) {
        return std::nullopt;
    }
    to.append(here);
    return from.takeLast();
}

} // namespace

void PlaceHistory::leave(const ReadingPlace &place)
{
    m_ahead.clear();
    m_behind.append(place);
    if (m_behind.size() > MostPlaces) {
        m_behind.removeFirst();
    }
}

std::optional<ReadingPlace> PlaceHistory::back(const ReadingPlace &from)
{
    return moved(m_behind, m_ahead, from);
}

std::optional<ReadingPlace> PlaceHistory::forward(const ReadingPlace &from)
{
    return moved(m_ahead, m_behind, from);
}

} // namespace jianbao
