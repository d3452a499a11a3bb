// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// Whether every character of a text has a form of its own on the screen or is a blank: no control
/// or format character (they hide, join or turn the text around them) and no half of a surrogate
/// pair. Characters outside the basic plane and private ones, which old digitised text uses for
/// rare ideographs, are visible.
bool isVisibleText(QStringView text);

/// The text without the characters that isVisibleText() refuses; line feeds and tabs stay.
QString withoutInvisible(const QString &text);

} // namespace jianbao
