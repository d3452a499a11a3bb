// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/architecture/sourcetree.h"

#include <QStringList>

namespace jianbao::test {

/// Each rule gives one sentence for every violation it finds in the file, and none for files that
/// it does not concern.
using Rule = QStringList (*)(const SourceFile &file);

/// Folders include only folders below them: ui → app/project → importing, exporting, engine … →
/// model, text → base; `ui` reaches storage through `app/project` alone.
QStringList includesPointDownwards(const SourceFile &file);
/// `app` uses no Qt library but Core and Concurrent: no widgets, no web page, no network.
QStringList appUsesCoreOnly(const SourceFile &file);
/// SQL and the headers of SQLite stand in app/storage only.
QStringList sqlStandsInStorage(const SourceFile &file);
/// No file of code has more than 450 lines.
QStringList filesStayShort(const SourceFile &file);
/// Every file of code names its copyright holder and licence in its first lines.
QStringList licenceIsNamed(const SourceFile &file);
/// No translation is left unfinished.
QStringList translationsAreFinished(const SourceFile &file);
/// No path of one person's machine is written down.
QStringList noMachinePaths(const SourceFile &file);

} // namespace jianbao::test
