// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// The typefaces that the reading view offers.
enum class Typeface {
    Serif, ///< Song type, as newspapers print it.
    Sans,  ///< Hei type.
    Kai,
};

/// The name of a typeface as settings and the page know it.
inline QString nameOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Sans:
        return QStringLiteral("sans");
    case Typeface::Kai:
        return QStringLiteral("kai");
    case Typeface::Serif:
        break;
    }
    return QStringLiteral("serif");
}

/// The typeface of this name; Song type for an unknown one.
inline Typeface typefaceNamed(const QString &name)
{
    for (const Typeface typeface : {Typeface::Sans, Typeface::Kai}) {
        if (nameOf(typeface) == name) {
            return typeface;
        }
    }
    return Typeface::Serif;
}

} // namespace jianbao
