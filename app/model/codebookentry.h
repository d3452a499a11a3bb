// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jianbao {

/// A tag as a codebook file tells of it. Parents stand before their children.
struct CodebookEntry
{
    QString name;
    qsizetype parent = -1; ///< Index in the list; -1 at the top.
    QString colour;        ///< "#rrggbb", or empty.
    QString definition;
    int shortcut = 0;

    bool operator==(const CodebookEntry &) const = default;
};

using CodebookEntries = QList<CodebookEntry>;

} // namespace jianbao
