// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/passagesource.h"
#include "app/model/annotation.h"

#include <QHash>
#include <QStringList>

namespace jianbao {

/// The columns of the annotation table. Names and order never change between versions; new
/// columns go to the end.
QStringList annotationColumns();

/// The rows of one annotation: one for each of its tags, or a single one with an empty tag path.
/// An annotation of several passages stays one row: `start` and `end` are those of the whole,
/// `ranges` lists each. `tagPaths` gives the path of every tag, e.g. "Finance/Loans".
QList<QStringList> annotationRows(const Annotation &annotation, const PassageSource &source,
                                  const QHash<TagId, QString> &tagPaths);

} // namespace jianbao
