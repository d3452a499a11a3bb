// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

#include <QStringView>

namespace jianbao::segmentation {

// Lines that are rows of a table, or stand in rows without one. All take a line as written.

/// Three or more columns: a word and figures, names only, or short words with names among them.
bool isTableRow(QStringView line, const NewsWords &words);
/// "青山队 3:1 白水队": three words, the second a score or a time. A row of a table only among
/// others.
bool isResult(QStringView line);
/// "19:30 省体育频道 女排联赛", "8月15日 19:30 甲队对乙队": a line of a programme.
bool isProgrammeLine(QStringView line);
/// "14.1亿千瓦", "7.6%": the figure that a line below explains.
bool isLoneFigure(QStringView line);
/// "水稻面积 212万亩": what is measured and its figure. A row only among others.
bool isFigureField(QStringView line);

} // namespace jianbao::segmentation
