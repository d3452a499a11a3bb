// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/lexicons/newswords.h"

#include <QStringList>

#include <optional>

namespace jianbao::segmentation {

/// The beginning of a news item that says where and when it was filed and by whom:
/// 本报包头12月1日电（记者 …）, 新华社北京5月3日电, 本报讯（记者 …）, 【記者…／高雄報導】.
struct Dateline
{
    QString place;
    int year = 0;  ///< 0 where not written.
    int month = 0; ///< 0 where only the day is written.
    int day = 0;
    QStringList reporters;
    bool isPlaceAlone =
        false; ///< No agency: 信阳十二日电. Old papers set several under a headline.
};

/// The dateline that the paragraph begins with; nullopt where there is none. Looks at the first
/// 200 characters.
std::optional<Dateline> parseDateline(QStringView source, TextRange paragraph,
                                      const NewsWords &words);

/// What the paragraph tells behind its dateline and the credits there; all of it where there is no
/// dateline or nothing behind it.
TextRange behindDateline(QStringView source, TextRange paragraph, const NewsWords &words);

} // namespace jianbao::segmentation
