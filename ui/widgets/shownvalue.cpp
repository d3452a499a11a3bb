// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shownvalue.h"

#include "app/text/visibletext.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

QVariant shownValue(const QVariant &value, int role)
{
    if (role == Qt::EditRole) {
        return value;
    }
    if (value.userType() == QMetaType::QStringList) {
        QStringList texts = value.toStringList();
        std::transform(texts.cbegin(), texts.cend(), texts.begin(), withInvisibleShown);
        return texts;
    }
    if (value.userType() != QMetaType::QString) {
        return value;
    }
    const QString text = withInvisibleShown(value.toString());
    return role == Qt::ToolTipRole && Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

QString shownInMenu(const QString &text)
{
    return withInvisibleShown(text).replace(u'&', u"&&"_s);
}

QString shownAsToolTip(const QString &text)
{
    return shownValue(text, Qt::ToolTipRole).toString();
}

QString shownAsTitle(const QString &text)
{
    return withInvisibleShown(text).replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace jianbao
