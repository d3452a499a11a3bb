// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/actionrecords.h"

#include "app/storage/statement.h"

namespace jianbao {

ActionRecord readRecord(Statement &query, QByteArray *changeset)
{
    ActionRecord record;
    QString state;
    const auto readWith = [&](auto &...more) {
        query.read(record.id, record.kind, record.detail, record.coder, record.at, record.issue,
                   record.article, state, more...);
    };
    if (changeset == nullptr) {
        readWith();
    } else {
        readWith(*changeset);
    }
    record.undone = state != QLatin1StringView("done");
    record.abandoned = state == QLatin1StringView("abandoned");
    return record;
}

} // namespace jianbao
