// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace jianbao {

/// The language of the window and of Qt's own dialogs.
class Language
{
public:
    /// Switches to a language: "zh_CN" or "en"; for anything else, to that of the system.
    void load(const QString &preferred);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace jianbao
