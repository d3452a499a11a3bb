// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QHash>
#include <QList>

namespace jianbao {

/// How people read the place of a tag in the codebook: "Finance › Credit".
inline QHash<TagId, QString> tagPaths(const QList<Tag> &tags)
{
    QHash<TagId, QString> paths;
    for (const Tag &tag : tags) { // depth first: a parent stands before its children
        const QString parent = paths.value(tag.parent);
        paths.insert(tag.id,
                     parent.isEmpty() ? tag.name : parent + QStringLiteral(" › ") + tag.name);
    }
    return paths;
}

} // namespace jianbao
