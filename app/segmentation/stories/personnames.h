// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

namespace jianbao::segmentation {

/// Not a piece of a sentence nor a body: no name is long unless it has a middle dot.
bool isPlausibleName(QStringView name);

/// Whether the name begins with a surname and has the length of a person's.
bool isSurnamed(QStringView name, const NewsWords &words);

/// 的, 了 and the like, which stand in pieces of sentences and in few names: 沈如是.
bool holdsFunctionWord(QStringView name);

/// Whether the text is one name or two, as authors sign: 曲直, 王 志. Surname first.
bool isPlainName(QStringView text, const NewsWords &words);

/// Who signs on a line of its own, what is told of the author in brackets behind the name or not:
/// 曲直, 温 岭（退休教师）. Blanks inside are removed; empty for any other line.
QString authorOf(QStringView line, const NewsWords &words);

/// Whether the line names who gives a report, with the office before the name: 县长 王志.
bool isOfficeAndName(QStringView line, const NewsWords &words);

} // namespace jianbao::segmentation
