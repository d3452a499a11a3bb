// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/decoding.h"

namespace jianbao {

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    return DecodedText{QString::fromUtf8(bytes), QStringLiteral("UTF-8"), {}};
}

} // namespace jianbao
