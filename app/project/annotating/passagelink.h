// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QString>

#include <optional>

namespace jianbao {

/// A passage of an issue by the content of the issue, so that the link holds in every project that
/// imported the same file.
struct PassageLink
{
    QString sha256;       ///< Of the imported bytes, or its first 16 digits.
    TextRange codePoints; ///< Of the source text.

    bool operator==(const PassageLink &) const = default;
};

/// "jianbao:0123456789abcdef#120-134".
QString toText(const PassageLink &link);

/// The first link in a text that may hold other words too; nullopt where there is none.
std::optional<PassageLink> passageLinkIn(const QString &text);

} // namespace jianbao
