// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"

#include <QList>
#include <QStringView>

namespace jianbao {

/// The ranges of an annotation's anchors, in their order.
QList<TextRange> rangesOf(const Annotation &annotation);

/// Ranges as an annotation keeps them: cut to the text, widened to whole characters, stripped of
/// white space at both ends, sorted, those that touch joined. Empty where no text is left.
QList<TextRange> annotationRanges(const QList<TextRange> &ranges, QStringView source);

/// The range with its quote and up to 32 characters of context on each side.
TextAnchor anchorAt(TextRange range, QStringView source);
QList<TextAnchor> anchorsAt(const QList<TextRange> &ranges, QStringView source);

/// Looks whether the quotes of an annotation stand where they should. Where one does not, it is
/// looked for by its context: found in exactly one best place, its range becomes that place.
void verifyAnchors(Annotation &annotation, QStringView source);

} // namespace jianbao
