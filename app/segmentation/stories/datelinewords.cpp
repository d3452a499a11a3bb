// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/datelinewords.h"

namespace jianbao::segmentation {

bool isPaperItself(QStringView text)
{
    constexpr qsizetype longest = 10;
    for (const QStringView word : {u"专讯", u"特讯", u"综合讯", u"讯"}) {
        if (text.endsWith(word) && text.size() <= longest) {
            const QStringView name = text.chopped(word.size());
            return name.size() >= 3
                   && (name.endsWith(u'报') || name.endsWith(u'网') || name.endsWith(u'社'));
        }
    }
    return false;
}

bool closesBracketForm(QStringView text)
{
    for (const QStringView word :
         {u"报导", u"报道", u"讯", u"电", u"专访", u"特稿", u"消息", u"快递"}) {
        if (text.endsWith(word)) {
            return true;
        }
    }
    return false;
}

} // namespace jianbao::segmentation
