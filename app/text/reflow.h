// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/text/mappedtext.h"

namespace jianbao {

/// The reading text of an article: its blocks in reading order, hard line breaks and the blanks
/// that justification put between characters undone, blocks separated by one line feed.
struct ReadingText
{
    struct Part
    {
        BlockRole role = BlockRole::Body;
        TextRange source;  ///< The block.
        TextRange derived; ///< Its place in the reading text, without the separating line feed.
    };

    MappedText text;
    QList<Part> parts; ///< Ascending in `derived`.
};

/// Makes the reading text of the blocks. Linear in their length.
ReadingText readingText(const QList<Block> &blocks, QStringView source);

} // namespace jianbao
