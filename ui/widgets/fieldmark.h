// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStyle>

namespace jianbao {

/// Sets a property of a field that the style sheet looks at: "wrong" where its text can't be read.
inline void markField(QLineEdit *field, const char *property, bool on)
{
    if (field->property(property).toBool() != on) {
        field->setProperty(property, on);
        field->style()->polish(field);
    }
}

} // namespace jianbao
