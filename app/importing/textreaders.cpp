// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/textreaders.h"

using namespace Qt::StringLiterals;

namespace jianbao {

QStringList PlainTextReader::suffixes() const
{
    return {u"txt"_s, u"text"_s};
}

Result<DecodedText> PlainTextReader::read(const QByteArray &bytes) const
{
    return decodeText(bytes);
}

QStringList MarkdownReader::suffixes() const
{
    return {u"md"_s, u"markdown"_s};
}

} // namespace jianbao
