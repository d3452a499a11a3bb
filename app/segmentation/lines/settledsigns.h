// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/pages/pagelayout.h"

namespace jianbao::segmentation {

/// Whether the text begins a letter: 编辑同志：, 尊敬的读者：
bool isSalutation(QStringView text);

/// （此件公开发布）, （原载…）: a line in brackets that says what headings never say in them.
bool isRemark(QStringView text, const NewsWords &words);

/// Takes back signs of lines that stand in running text: a line that is the middle of a sentence
/// names no reporter and begins no list.
void settleSigns(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                 const NewsWords &words, QList<LineSign> &signs);

} // namespace jianbao::segmentation
