// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/issuereader.h"

namespace jianbao {

/// Plain text in any of the encodings that decodeText() knows.
class PlainTextReader : public IssueReader
{
public:
    QStringList suffixes() const override;
    Result<DecodedText> read(const QByteArray &bytes) const override;
};

/// Markdown. Its marks stay in the source text: it is what offsets count in, and the segmenter
/// knows headings.
class MarkdownReader : public PlainTextReader
{
public:
    QStringList suffixes() const override;
};

} // namespace jianbao
