// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes go through decoding: no crash, no undefined behaviour, diagnostics inside the text.

#include "app/text/decoding.h"
#include "tests/fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace jianbao;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<DecodedText> decoded = decodeText(bytes)) {
        fuzz::require(!decoded->text.contains(u'\r'), "a carriage return is left");
        for (const Diagnostic &diagnostic : decoded->diagnostics) {
            fuzz::requireInside(diagnostic.range, decoded->text);
        }
    }
    return 0;
}
