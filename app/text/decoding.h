// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/diagnostic.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jianbao {

/// The source text of an issue and what was noticed while decoding it.
struct DecodedText
{
    QString text;                  ///< Byte-order mark removed, CR LF and CR turned into LF.
    QString encoding;              ///< IANA name: "UTF-8", "UTF-16LE", "GB18030", "Big5" …
    QList<Diagnostic> diagnostics; ///< Ranges in UTF-16 of `text`.
};

/// Recognises the encoding of the bytes (UTF-8 and UTF-16 with and without mark, GB18030/GBK,
/// Big5) and decodes them. Every invalid byte sequence becomes one U+FFFD and a diagnostic.
/// Errors: FileIsEmpty, FileIsNoText (binary data).
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace jianbao
