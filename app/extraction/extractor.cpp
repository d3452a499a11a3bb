// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

namespace jianbao {

Extraction extractFacts(const ReadingText &, QStringView, const ExtractionContext &,
                        const Lexicons &)
{
    return {};
}

} // namespace jianbao
