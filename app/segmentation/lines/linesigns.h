// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"
#include "app/segmentation/lines/foldedlines.h"

namespace jianbao::segmentation {

/// What a line is by its own words, before its neighbours are looked at.
enum class LineSign {
    Text,
    MarkdownHeading, ///< "## …"
    Jump,            ///< 下转第3版, 上接第一版
    PageFurniture,   ///< Page numbers, masthead lines, editors, addresses.
    Label,           ///< Names of columns: 要闻简报, 盟市·风景线
    Credit,          ///< Nothing but a credit: 本报记者 … 摄
    DatelineStart,   ///< An article begins: 本报…电
    ListHead,        ///< 一、 （一） 第一章
    Dialogue,        ///< 记者：… 问：… 答：…
    CaptionStart,    ///< 图为…
    TableRow,        ///< Figures or names set in columns.
    DocumentNumber,  ///< 鄂府发〔2022〕109号 alone on a line
    SignedDate,      ///< 2022年8月9日 alone on a line
};

/// `folded` is the beginning of the line.
LineSign signOf(QStringView source, const Line &line, const FoldedLine &folded,
                const NewsWords &words);

/// Whether lines of this sign are part of running text. All but Text begin a paragraph.
bool isTextSign(LineSign sign);

} // namespace jianbao::segmentation
