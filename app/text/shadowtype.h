// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QStringView>

namespace jianbao {

/// Shadow type in a page description prints its text twice, and text taken from such a page holds
/// it twice: whole (ABAB) or run by run (AABB). For a headline or caption of a few lines this
/// gives the ranges of the second copies, ascending, relative to `text`; empty where the text is
/// not doubled. Lawful doubling (天天, 明明白白) is left alone: a line counts only if all of it
/// splits into doubled runs. Quadratic in the line, which is looked at up to 120 characters.
QList<TextRange> shadowCopies(QStringView text);

} // namespace jianbao
