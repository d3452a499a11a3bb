// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/designtokens.h"
#include "ui/theme/tagcolours.h"

#include <QColor>
#include <QFont>
#include <QObject>

namespace jianbao {

class ColourScheme;

/// The look of the window: colours and type from the design tokens, for light or dark. Gives the
/// application its palette and style sheet; delegates ask it for what they paint with.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    /// Sizes of the type scale.
    enum class Size { Small, Normal, Large };

    explicit Theme(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    /// A colour token, e.g. colour("ink-2").
    QColor colour(QLatin1StringView token) const;
    TagColours tag(const QString &chosenColour) const;
    /// Interface type.
    QFont font(Size size, QFont::Weight weight = QFont::Normal) const;
    /// The type of quoted newspaper text.
    QFont quoteFont(Size size) const;
    /// Figures that stand under each other.
    QFont figureFont(Size size) const;

    static QString modeName(Mode mode);
    /// The mode with this name; System for an unknown one.
    static Mode modeFromName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void apply();
    QFont fontOf(const QString &stack, Size size) const;
    QString styleSheet() const;

    DesignTokens m_tokens;
    ColourScheme *m_scheme;
    Mode m_mode = Mode::System;
    bool m_dark = false;
};

} // namespace jianbao
