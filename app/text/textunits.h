// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QHash>
#include <QString>

namespace jianbao {

/// The steps in which a person moves through text and takes it.
enum class TextUnit {
    Character, ///< What is one sign to a reader: a surrogate pair, a letter with its accents.
    Word,      ///< By ICU's dictionary in Chinese.
    Clause,    ///< Up to a comma, semicolon, colon or the end of a sentence.
    Sentence,
    Paragraph, ///< Up to a line feed.
};

/// Where the units of a text begin and end. Offsets are UTF-16 code units of the text. Boundaries
/// are found when they are first asked for, in time linear in the text.
class TextUnits
{
public:
    TextUnits() = default;
    explicit TextUnits(QString text);

    /// The unit that holds the character at the offset, without blanks at its ends; empty at the
    /// end of the text and where only blanks are.
    TextRange at(qsizetype offset, TextUnit unit) const;
    /// Where the next unit begins (or the text ends), and where the one before begins. Blanks and
    /// line feeds are no units of their own, but a character may be one.
    qsizetype next(qsizetype offset, TextUnit unit) const;
    qsizetype previous(qsizetype offset, TextUnit unit) const;

private:
    const QList<qsizetype> &boundaries(TextUnit unit) const;
    bool isStart(qsizetype boundary, TextUnit unit) const;

    QString m_text;
    mutable QHash<int, QList<qsizetype>> m_boundaries; // ascending, with 0 and the length
};

} // namespace jianbao
