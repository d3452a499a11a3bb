// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"
#include "app/segmentation/stories/passage.h"

#include <QStringList>

#include <optional>

namespace jianbao::segmentation {

/// Who wrote or photographed: "本报记者 李永 实习生 秦英 摄".
struct Credit
{
    QStringList names;
    QString place;              ///< Of "記者…／高雄報導".
    bool isPhoto = false;       ///< 摄, 摄影, 图 …: of a picture only.
    bool isPhotoReport = false; ///< 摄影报道: of a text with pictures.
    bool hasRole = false;       ///< It says 记者, 通讯员, 摄 …; otherwise it is names only.
};

constexpr qsizetype longestCredit = 120; ///< Characters; what is longer is read as none.

/// Reads a part of a passage that is nothing but a credit (with or without its brackets and
/// bullets); nullopt for anything else. A name cut by a line end is put together again.
std::optional<Credit> parseCredit(const Passage &passage, TextRange part, const NewsWords &words);

/// The same for a whole line of the source.
std::optional<Credit> parseCreditLine(QStringView source, TextRange line, const NewsWords &words);

/// The credit at the very end of a paragraph: in brackets, "……。（王志 林远）", or that of a
/// photographer, "……。 王志 摄".
std::optional<Credit> closingCredit(QStringView source, TextRange paragraph,
                                    const NewsWords &words);

} // namespace jianbao::segmentation
