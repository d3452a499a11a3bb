// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keytext.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao {

QString keyText(const QKeySequence &key)
{
    static constexpr std::array<std::pair<QLatin1StringView, QChar>, 4> arrows{
        {{"Left"_L1, u'←'}, {"Right"_L1, u'→'}, {"Up"_L1, u'↑'}, {"Down"_L1, u'↓'}}};
    QString text = key.toString(QKeySequence::PortableText);
    const qsizetype last = text.lastIndexOf(u'+') + 1; // a name such as PgUp is not an arrow's
    for (const auto &[name, arrow] : arrows) {
        if (QStringView(text).sliced(last) == name) {
            text.replace(last, name.size(), arrow);
            break;
        }
    }
    return text;
}

QString keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(keyText(key));
    }
    return texts.join("; "_L1);
}

} // namespace jianbao
