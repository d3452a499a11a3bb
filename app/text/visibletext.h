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

/// A text of others (a name, a headline, a page) as the window shows it: control characters, halves
/// of surrogate pairs and what turns the direction of the text around it stand as U+FFFD, one for
/// each UTF-16 unit, so that offsets stay what they are. Line feeds, tabs, and joiners and marks
/// without width stay: they belong to how texts are written.
QString withInvisibleShown(const QString &text);

} // namespace jianbao
