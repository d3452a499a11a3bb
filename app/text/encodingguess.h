// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace jianbao {

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030,
    Big5,
    Big5Hkscs,
};

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype markLength = 0; ///< Bytes of the byte-order mark.
    bool isDoubtful = false;  ///< Another encoding would do nearly as well.
    bool isValid = false;     ///< All bytes were seen to be valid UTF-8 without a mark.
};

/// Recognises the encoding: by its mark, as valid UTF-8, by the pattern of UTF-16, or by which of
/// GB18030 and Big5 reads as more ordinary Chinese (frequent characters and punctuation count for
/// it, rare and private ones and invalid bytes against it).
EncodingGuess guessEncoding(QByteArrayView bytes);

/// Whether the bytes are no text at all: the signature of a binary format, or control characters
/// without the pattern of UTF-16. `guess` is what `guessEncoding` says of them.
bool isBinary(QByteArrayView bytes, const EncodingGuess &guess);

/// The IANA name: "UTF-8", "UTF-16LE", "GB18030", "Big5" …
const char *ianaName(TextEncoding encoding);
/// The name of ICU's converter.
const char *converterName(TextEncoding encoding);

} // namespace jianbao
