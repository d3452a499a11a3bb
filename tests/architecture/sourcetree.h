// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jianbao::test {

/// One file of the source tree, its path relative to the top.
struct SourceFile
{
    QString path;
    QString text;
};

/// All text files that are ours: code, resources, documents, scripts, tests and their data.
QList<SourceFile> sourceTree();

} // namespace jianbao::test
