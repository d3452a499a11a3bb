// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/importedissue.h"
#include "tests/support/projects.h"

namespace jianbao::test {

/// How often a program is killed: so often, or as JIANBAO_KILLS says; tests/kills.sh asks for more.
inline int kills(int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("JIANBAO_KILLS", &given);
    return given ? number : usual;
}

/// An issue of some thousand facts, another one for each number.
inline ImportedIssue largeIssue(int number)
{
    const QString sentence = QStringLiteral("第%1天过货88车。").arg(number);
    const QString text = QStringLiteral("=车站\n") + sentence.repeated(3000);
    return importedIssue(text, QStringLiteral("large%1.txt").arg(number));
}

} // namespace jianbao::test
