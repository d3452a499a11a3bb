// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

namespace jianbao::segmentation {

/// What the wording of a line tells, whatever lines stand beside it.
struct TitleTraits
{
    int clauses = 1;     ///< Parts with blanks between them.
    int figures = 0;     ///< Numbers with a unit.
    bool isEven = false; ///< All clauses are of the same length.
    bool isPaired =
        false; ///< Two short clauses of the same length, counted as one: 勤俭治水 依靠群众
    bool isSlogan = false; ///< The same, four characters each: two clauses
    bool readsLikeDeck = false;
    bool opensLikeDeck = false;
    bool namesSpeaker = false; ///< "交警：……"
    bool holdsVerb = false;
    bool namesEvent = false;    ///< 第九次会议, 第二十二轮
    bool namesDocument = false; ///< 关于……
    bool endsDocument = false;  ///< ……的通知
};

/// Beside another line, one that ends 纪实, 侧记, 强调 or the like is the deck, and so is one that
/// names who is talked with.
bool readsLikeDeck(QStringView line, const NewsWords &words);

/// 遗失声明, 注销公告: a notice stands by itself, whatever official paper stands before it. Takes
/// the title folded.
bool isNoticeTitle(QStringView title, const NewsWords &words);

/// 更正, 光荣榜, 感谢信: two to six characters that are the title of a small text, not the name of
/// a column. Takes the title folded.
bool isShortTitle(QStringView title, const NewsWords &words);

/// Reads a line that may be headline or deck.
TitleTraits traitsOf(QStringView text, const NewsWords &words);

} // namespace jianbao::segmentation
