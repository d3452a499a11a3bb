// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace jianbao {

/// The word lists of the engine (resources/lexicons/*.tsv), read once and then only looked at, so
/// one object serves all threads.
class Lexicons
{
public:
    /// The lists that come with the program.
    static const Lexicons &builtIn();
    /// The built-in lists extended by a project's own files of the same form. Errors:
    /// FileNotReadable, InvalidValue (the cause names file and line).
    static Result<std::shared_ptr<const Lexicons>> extendedBy(const QStringList &files);

    ~Lexicons();

private:
    Lexicons();
};

} // namespace jianbao
