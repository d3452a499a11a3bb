// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/scantext.h"

namespace jianbao {

QString ScanText::written(TextRange range) const
{
    QString text = range.in(m_reading).toString();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace jianbao
