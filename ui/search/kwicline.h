// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QModelIndex;
class QPainter;
class QRect;

namespace jianbao {

class Theme;

/// Paints a found place as a line of a concordance: the found words marked, beginning at `column`,
/// what stands before them up to it, what stands behind them up to the end.
void paintKwicLine(QPainter &painter, const QRect &line, int column, const QModelIndex &index,
                   const Theme &theme);

/// Paints where a found place stands.
void paintSource(QPainter &painter, const QRect &line, Qt::TextElideMode elide,
                 const QModelIndex &index, const Theme &theme);

} // namespace jianbao
