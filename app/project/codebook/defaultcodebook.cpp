// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/tagpalette.h"
#include "app/project/project.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct DefaultTag
{
    QString topic;
    QString english;
    QString chinese;
};

} // namespace

QList<Tag> defaultCodebook(QLocale::Language language)
{
    const QList<DefaultTag> defaults = {
        {u"finance"_s, u"Finance"_s, u"金融"_s},
        {u"poverty relief"_s, u"Poverty relief"_s, u"扶贫"_s},
        {u"ports"_s, u"Ports"_s, u"口岸"_s},
    };
    QList<Tag> tags;
    for (int i = 0; i < defaults.size(); ++i) {
        Tag tag;
        tag.name = language == QLocale::Chinese ? defaults[i].chinese : defaults[i].english;
        tag.topic = defaults[i].topic;
        tag.colour = tagPalette().at(i);
        tag.shortcut = i + 1;
        tag.position = i;
        tags.append(tag);
    }
    return tags;
}

} // namespace jianbao
