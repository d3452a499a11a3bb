// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/articles/articlereason.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

void fillReason(Article &article, const QList<Unit> &units, const Story &story,
                const StoryLinks &links)
{
    const Unit &first = units[story.paragraphs.first()];
    const Unit &last = units[story.paragraphs.last()];
    QStringList signs;
    double doubt = 1;
    const auto add = [&signs, &doubt](bool holds, const QString &sign, double remaining) {
        if (holds) {
            signs.append(sign);
            doubt *= remaining;
        }
    };
    const bool headed = !article.headline.isEmpty();
    add(first.dateline.has_value(), u"dateline"_s, 0.2);
    add(last.credit.has_value(), u"closing-credit"_s, 0.4);
    add(headed && !links.before.isEmpty(), u"headline-before"_s, 0.5);
    add(headed && !links.after.isEmpty(), u"headline-behind"_s, 0.5);
    add(!links.remote.isEmpty(), u"headline-elsewhere"_s, 0.8);
    add(headed && links.affinity > 0.3, u"shared-words"_s, 0.4);
    add(story.isCaption, u"photo-credit"_s, 0.4);
    article.reason = signs.join(u' ');
    article.confidence = 1 - doubt;
}

} // namespace jianbao::segmentation
