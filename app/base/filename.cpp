// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao {

QString fileNameFrom(const QString &title)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\s\x{0}-\x{1f}]+)"_s);
    static const QRegularExpression hiding(u"^[ .]+"_s);
    constexpr qsizetype longest = 60; // units
    QString name = title;
    name.replace(unfit, u" "_s).remove(hiding);
    name.truncate(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return name.trimmed();
}

} // namespace jianbao
