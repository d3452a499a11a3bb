// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QVariantMap>

namespace jianbao {

/// Keys of commands by id, as settings keep them (portable texts) and as actions take them.
inline QHash<QString, QList<QKeySequence>> keysFromSettings(const QVariantMap &stored)
{
    QHash<QString, QList<QKeySequence>> keys;
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        const QString text = entry.value().toString();
        keys.insert(entry.key(),
                    text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text));
    }
    return keys;
}

} // namespace jianbao
