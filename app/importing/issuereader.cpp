// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuereader.h"

#include "app/importing/textreaders.h"

#include <QFileInfo>

#include <array>

namespace jianbao {

const IssueReader *readerFor(const QString &path)
{
    static const PlainTextReader plainText;
    static const MarkdownReader markdown;
    static const std::array<const IssueReader *, 2> readers{&plainText, &markdown};
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const IssueReader *reader : readers) {
        if (reader->suffixes().contains(suffix)) {
            return reader;
        }
    }
    return nullptr;
}

} // namespace jianbao
