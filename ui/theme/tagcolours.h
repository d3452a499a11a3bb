// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace jianbao {

/// How one tag is painted: a fill behind text and a strong colour for lanes, squares and edges.
struct TagColours
{
    QColor fill;
    QColor lane;
};

/// The colours of a tag in a theme, from the one colour a person chose. Hue is kept; lightness
/// and saturation are set so that the theme's text reads well on the fill (4.5:1 and more).
TagColours tagColours(const QColor &chosen, bool dark);

} // namespace jianbao
