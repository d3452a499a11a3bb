// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace jianbao {

/// The design tokens (colours, sizes, font stacks) of resources/reader/tokens.css. The reader page
/// and the widgets take them from the one file, so they cannot drift apart.
class DesignTokens
{
public:
    /// Reads the custom properties of a style sheet. Those inside a rule whose selector names the
    /// dark theme override the others there.
    static DesignTokens fromCss(const QString &css);

    /// The text of a token without its leading dashes, e.g. value("ink-2", true); empty where
    /// there is none.
    QString value(const QString &name, bool dark) const;
    /// A token in CSS pixels; 0 where it is not one.
    double pixels(const QString &name) const;
    /// The families of a font stack, first choice first.
    QStringList families(const QString &name) const;

private:
    QHash<QString, QString> m_light;
    QHash<QString, QString> m_dark;
};

} // namespace jianbao
