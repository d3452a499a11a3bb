// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao::segmentation {

/// How a part of a text is numbered.
enum class ListMark {
    None,
    Numeral, ///< 一、
    Figure,  ///< 1. 1、
    Bracket, ///< （一） (1)
    Chapter, ///< 第一章, 第二节
    Clause,  ///< 第一条
};

/// The mark that the text, as written, begins with.
ListMark listMarkOf(QStringView text);

} // namespace jianbao::segmentation
