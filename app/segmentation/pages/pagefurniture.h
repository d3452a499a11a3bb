// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

#include <QStringView>

namespace jianbao::segmentation {

// What a page prints around its articles. All look at a whole line, folded and without blanks
// (see LineHead).

/// 下转第3版, 上接第一版, 紧接A2版, 详见3版: a verb and a page.
bool isJump(QStringView text, const NewsWords &words);
/// Whether the jump line goes on with an article of another page: 上接….
bool continuesElsewhere(QStringView text, const NewsWords &words);
/// Lines that name the editors of a page or its service.
bool isImprint(QStringView text, const NewsWords &words);
/// Names of columns: 要闻简报, 盟市·风景线
bool isLabel(QStringView text, const NewsWords &words);

/// "——摘自《…》" under an epigraph: a dash and a few words (raw text).
bool isQuoteSource(QStringView text);

/// Whether the text ends as names of newspapers do.
bool endsLikePaper(QStringView text, const NewsWords &words);

/// The text without bullets, dashes and opening brackets at its start.
QStringView withoutBullets(QStringView text);
bool isNumeral(char16_t c);
/// The position behind the numerals that begin at `i`.
qsizetype skipNumerals(QStringView text, qsizetype i);
/// Signs that stand before bylines and jump lines: □ ■ ● …
bool isBullet(char16_t c);

/// "衡川论坛", "车轮微评": a word of four or five characters that ends as names of columns do. Over
/// a headline it is one; a headline may end so too.
bool endsLikeColumn(QStringView text, const NewsWords &words);

/// "某市水务集团有限公司": nothing but the name of a body, as those have who give notices. Takes
/// the line as written.
bool namesBody(QStringView line, const NewsWords &words);

/// "让数据多跑路 让企业少跑腿": two halves with a blank between and no mark. Headlines are set so,
/// text is not. Takes the line as written.
bool isCouplet(QStringView line);

} // namespace jianbao::segmentation
