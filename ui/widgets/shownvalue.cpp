// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/shownvalue.h"

#include "app/text/visibletext.h"

#include <QTextDocument>

#include <algorithm>

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

} // namespace jianbao
