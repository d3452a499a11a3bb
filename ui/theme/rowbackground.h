// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace jianbao {

class Theme;

/// Fills a row of a list that is selected or under the mouse, and marks the current one of a list
/// that has the focus: for delegates.
void paintRowBackground(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                        const Theme &theme);

} // namespace jianbao
