// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/designtokens.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao {

DesignTokens DesignTokens::fromCss(const QString &css)
{
    static const QRegularExpression comments(u"/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rules(u"([^{}]*)\\{([^{}]*)\\}"_s);
    static const QRegularExpression properties(u"--([A-Za-z0-9-]+)\\s*:\\s*([^;]+)"_s);

    DesignTokens tokens;
    QString plain = css;
    plain.remove(comments);
    auto rule = rules.globalMatch(plain);
    while (rule.hasNext()) {
        const QRegularExpressionMatch match = rule.next();
        const bool dark = match.capturedView(1).contains(u"dark");
        auto property = properties.globalMatch(match.captured(2));
        while (property.hasNext()) {
            const QRegularExpressionMatch pair = property.next();
            (dark ? tokens.m_dark : tokens.m_light)
                .insert(pair.captured(1), pair.captured(2).trimmed());
        }
    }
    return tokens;
}

QString DesignTokens::value(const QString &name, bool dark) const
{
    const QString light = m_light.value(name);
    return dark ? m_dark.value(name, light) : light;
}

double DesignTokens::pixels(const QString &name) const
{
    const QString text = m_light.value(name);
    return text.endsWith("px"_L1) ? text.chopped(2).toDouble() : 0;
}

QStringList DesignTokens::families(const QString &name) const
{
    QStringList families = m_light.value(name).split(u',', Qt::SkipEmptyParts);
    for (QString &family : families) {
        family = family.remove(u'"').trimmed();
    }
    return families;
}

} // namespace jianbao
