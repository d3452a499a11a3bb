// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace jianbao {

/// The ids of things, in their order.
template<typename Thing>
QList<decltype(Thing::id)> idsOf(const QList<Thing> &things)
{
    QList<decltype(Thing::id)> ids;
    ids.reserve(things.size());
    for (const Thing &thing : things) {
        ids.append(thing.id);
    }
    return ids;
}

} // namespace jianbao
