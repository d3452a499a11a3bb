// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pageappearance.h"

#include "app/text/visibletext.h"
#include "ui/reader/shownview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keytext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jianbao {

QJsonObject PageAppearance::toJson(const Theme &theme) const
{
    const QJsonObject labels{{nameOf(ShownView::Reading), tr("Article")},
                             {nameOf(ShownView::Source), tr("Lines of the source text")},
                             {u"annotations"_s, tr("Annotations")}};
    return {{u"theme"_s, theme.isDark() ? u"dark"_s : u"light"_s},
            {u"scale"_s, scale},
            {u"lineWidth"_s, lineWidth},
            {u"leading"_s, leading},
            {u"font"_s, nameOf(typeface)},
            {u"bare"_s, bare},
            {u"labels"_s, labels},
            {u"tags"_s, tagsJson(theme)},
            {u"words"_s, wordsJson()},
            {u"pen"_s, penJson(theme)}};
}

QJsonArray PageAppearance::tagsJson(const Theme &theme) const
{
    QJsonArray json;
    for (const Tag &tag : tags) {
        json.append(QJsonObject{{u"id"_s, tag.id.value},
                                {u"name"_s, withInvisibleShown(tag.name)},
                                {u"digit"_s, tag.shortcut},
                                {u"fill"_s, theme.tag(tag.colour).fill.name()}});
    }
    return json;
}

QJsonObject PageAppearance::wordsJson() const
{
    QJsonArray json;
    for (const BarButton &button : buttons) {
        json.append(QJsonObject{
            {u"what"_s, button.what}, {u"word"_s, button.word}, {u"key"_s, keyText(button.key)}});
    }
    return {{u"bar"_s, tr("Annotate the selection")}, {u"buttons"_s, json}};
}

QJsonValue PageAppearance::penJson(const Theme &theme) const
{
    if (!pen) {
        return QJsonValue::Null;
    }
    const TagColours colours = theme.tag(pen->colour);
    return QJsonObject{
        {u"text"_s, tr("Every selection becomes “%1”").arg(withInvisibleShown(pen->name))},
        {u"fill"_s, colours.fill.name()},
        {u"lane"_s, colours.lane.name()}};
}

} // namespace jianbao
