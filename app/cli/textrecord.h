// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/extraction/extractor.h"

#include <QByteArray>

namespace jianbao::cli {

/// One text to take facts from, as a line of input gives it.
struct TextRecord
{
    QString text;
    ExtractionContext context;
    QByteArray id; ///< JSON text of the caller's id for the record; empty where none is given.
};

enum class LineForm {
    Auto,  ///< A line that starts with '{' is a JSON object, a line that is one JSON string is it.
    Plain, ///< Every line is the text itself.
};

/// Reads a line. A JSON object has "text" (a string) and may have "date" (of the issue, as
/// "2020-12-01"), "currency" (ISO 4217 code that a bare 元 stands for) and "id" (any value).
/// Invalid UTF-8 becomes U+FFFD. Errors: InvalidValue.
Result<TextRecord> readRecord(const QByteArray &line, LineForm form);

} // namespace jianbao::cli
