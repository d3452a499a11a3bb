// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/model/fact.h"

namespace jianbao {

/// The facts of a free-standing text, ascending by place: a sentence, a paragraph, an article. A
/// text of one line is one paragraph; one with line ends (LF, CR LF or CR) is split into
/// paragraphs as an issue is, but nothing of it is left out as page furniture. Ranges and quotes
/// are those of `text`. Pure, linear in the length of the text, safe to call from any thread.
QList<Fact> factsOfText(const QString &text, const ExtractionContext &context,
                        const Lexicons &lexicons);

} // namespace jianbao
