// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/passagesource.h"
#include "app/model/annotation.h"

#include <QStringList>

namespace jianbao {

/// The columns of the table of notes. Names and order never change between versions; new columns
/// go to the end.
QStringList noteColumns();

/// The notes of one issue: that on the issue, then those on its articles, then those on its
/// passages. What has no note has no row.
QList<QStringList> noteRows(const QList<Annotation> &annotations, const PassageSource &source);

} // namespace jianbao
