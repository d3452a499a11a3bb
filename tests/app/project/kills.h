// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace jianbao::test {

/// How often a program is killed: so often, or as JIANBAO_KILLS says; tests/kills.sh asks for more.
inline int kills(int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("JIANBAO_KILLS", &given);
    return given ? number : usual;
}

} // namespace jianbao::test
