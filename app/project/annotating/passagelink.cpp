// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/passagelink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype HashDigits = 16; // 64 bits: no two files of a project share them by chance

} // namespace

QString toText(const PassageLink &link)
{
    return u"jianbao:%1#%2-%3"_s.arg(link.sha256.left(HashDigits))
        .arg(link.codePoints.start)
        .arg(link.codePoints.end);
}

std::optional<PassageLink> passageLinkIn(const QString &text)
{
    static const QRegularExpression form(u"jianbao:([0-9a-f]{16,64})#(\\d{1,9})-(\\d{1,9})"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const PassageLink link{match.captured(1),
                           {match.captured(2).toInt(), match.captured(3).toInt()}};
    return link.codePoints.isEmpty() ? std::nullopt : std::optional(link);
}

} // namespace jianbao
