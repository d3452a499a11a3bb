// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/passagesource.h"
#include "app/model/annotation.h"

#include <QStringList>

namespace jianbao {

/// The columns about a passage's issue and article that all tables share.
QStringList issueColumns();
/// Their cells. `article` is the number of the article within the issue, from 1; it and the
/// headline are empty without an article, as for page furniture.
QStringList issueCells(const PassageSource &source, const Article *article);
QStringList issueCells(const PassageSource &source, TextRange range);

/// The passages of an annotation as the reading texts show them; of an orphan, the quotes kept.
QString quoteOf(const Annotation &annotation, const PassageSource &source);
/// From the first character of the annotation to its last.
TextRange extentOf(const Annotation &annotation);

/// "2026-11-23T09:30:00Z"; empty for a null time.
QString timeCell(const QDateTime &time);

} // namespace jianbao
