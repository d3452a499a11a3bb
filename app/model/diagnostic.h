// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QString>

namespace jianbao {

enum class DiagnosticCode {
    InvalidBytes,      ///< Bytes that the encoding does not know; shown as U+FFFD.
    DoubtfulEncoding,  ///< The encoding was guessed with little support.
    ControlCharacters, ///< NUL or other control characters in the text.
    DoubtfulBoundary,  ///< An article boundary that rests on weak signs.
    UnlinkedHeadline,  ///< A headline for which no body was found.
    PartsDoNotSum,     ///< Figures said to be parts of a whole do not add up to it.
};

/// A problem with the data of an issue, with the place it concerns (UTF-16, source text).
struct Diagnostic
{
    DiagnosticCode code = DiagnosticCode::InvalidBytes;
    TextRange range;
    QString detail; ///< Figures or names that complete the sentence; not translated.

    bool operator==(const Diagnostic &) const = default;
};

} // namespace jianbao
