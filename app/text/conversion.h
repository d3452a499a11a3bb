// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace jianbao {

/// An invalid byte sequence and the U+FFFD that stands for it.
struct InvalidSequence
{
    qsizetype offset = 0; ///< Of the U+FFFD in the text, UTF-16.
    QByteArray bytes;
};

struct ConvertedText
{
    QString text;
    QList<InvalidSequence> invalid; ///< Ascending.
};

/// Decodes bytes by an ICU converter ("UTF-8", "UTF-16LE", "gb18030", "windows-950",
/// "ibm-1375_P100-2008"). Each sequence that the encoding does not know, a cut one at the end too,
/// becomes one U+FFFD. Characters that old tables keep in the private use area come as what the
/// standard of 2022 says they are (bytes A3 A0: the ideographic space).
ConvertedText convert(QByteArrayView bytes, const char *converter);

} // namespace jianbao
