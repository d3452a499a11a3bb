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
    QString examples;
    QString counterExamples;
    QString note;

    bool operator==(const CodebookEntry &) const = default;
};

/// Definition, examples, counter-examples and note as one text, the last three each under a line
/// that names it ("Examples:" …), for formats that have a single description.
QString descriptionOf(const CodebookEntry &entry);
/// Takes such a text apart again. One without these lines is a definition.
void readDescription(CodebookEntry &entry, const QString &description);

using CodebookEntries = QList<CodebookEntry>;

} // namespace jianbao
