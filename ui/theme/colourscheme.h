// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;

namespace jianbao {

/// Whether the desktop prefers dark windows. Asks the settings portal of the desktop (the way
/// GNOME and KDE tell it); without one, the lightness of the palette the program was started with
/// decides. (Qt 6.5 has QStyleHints::colorScheme for this.)
class ColourScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColourScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void askPortal();
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void take(uint portalValue);

    bool m_paletteIsDark = false;
    bool m_dark = false;
};

} // namespace jianbao
