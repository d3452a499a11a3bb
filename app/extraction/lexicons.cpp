// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/lexicons.h"

namespace jianbao {

Lexicons::Lexicons() = default;
Lexicons::~Lexicons() = default;

const Lexicons &Lexicons::builtIn()
{
    static const Lexicons lexicons;
    return lexicons;
}

Result<std::shared_ptr<const Lexicons>> Lexicons::extendedBy(const QStringList &)
{
    return std::shared_ptr<const Lexicons>(new Lexicons);
}

} // namespace jianbao
