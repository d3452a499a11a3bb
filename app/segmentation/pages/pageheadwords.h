// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

#include <QStringView>

namespace jianbao::segmentation {

// Small print that shows by its words alone. All take a line as written, blanks in it.

/// "星期一 第二版 农历甲辰年十一月十一": weekday, page, number of the issue and the like set side
/// by side, at least two of them.
bool isListOfPageWords(QStringView line);
/// "编辑 方舟 版式 陆遥": who made the page, a job and a name or several jobs.
bool isEditorsLine(QStringView line, const NewsWords &words);
/// "QINGHE RIBAO": a name in Latin capitals at the head of the source, in which it begins at
/// `start`.
bool isLatinMasthead(QStringView line, qsizetype start);
/// "Page 4 Economy", "The Qinghe Post · Page A3": the number of a page in English.
bool isLatinPage(QStringView line);
/// "·", "」■", "* * *": neither letters nor figures, and not only quotation marks or dashes.
/// No piece of a text ("％。", "××") and no bullet alone on its line.
bool isOrnament(QStringView line);

} // namespace jianbao::segmentation
