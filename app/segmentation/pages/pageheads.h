// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

#include <QStringView>

namespace jianbao::segmentation {

// What stands at the head of a page: its number, the paper, the day, and what other pages hold.
// Unless told otherwise all look at a whole line, folded and without blanks (see LineHead).

/// "— 3 —", "·3·", "第3版", "A03", "第 3 页 共 12 页", "第一版 要闻"
bool isPageNumber(QStringView text, const NewsWords &words);
/// "2020年12月2日 星期三 第3版", a paper's name alone
bool isMastheadLine(QStringView text, const NewsWords &words);
/// A line at the head of a page: the name of a paper or whose paper it is, as one of the first
/// things in the source (`start`: where the line begins in it), or a full date with the names of
/// paper and page beside it. Takes the line as written, blanks in it.
bool isPageHead(QStringView line, qsizetype start);
/// "# 江州日报 · The Jiangzhou Daily": the name of the paper as a Markdown heading at the head of
/// the source, in which the line begins at `start`. Takes the line as written.
bool isMarkdownMasthead(QStringView line, qsizetype start, const NewsWords &words);
/// "经济运行稳中有进 2版", "……（A03）": an entry of an index box, a title and its page set apart.
/// Takes the line as written.
bool isIndexEntry(QStringView line);

} // namespace jianbao::segmentation
