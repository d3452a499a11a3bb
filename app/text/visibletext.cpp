// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/visibletext.h"

namespace jianbao {

namespace {

bool isVisible(char32_t c)
{
    constexpr char32_t mongolianVowelSeparator = 0x180E; // a part of how words are spelled
    if (c == mongolianVowelSeparator) {
        return true;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return false;
    default:
        return c < 0xFFFE || (c & 0xFFFE) != 0xFFFE; // no character in any plane
    }
}

/// The character at an offset and how many units it takes; half a pair stands for itself.
std::pair<char32_t, qsizetype> characterAt(QStringView text, qsizetype offset)
{
    const QChar first = text[offset];
    const bool isPair =
        first.isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate();
    return isPair ? std::pair{QChar::surrogateToUcs4(first, text[offset + 1]), qsizetype(2)}
                  : std::pair{char32_t(first.unicode()), qsizetype(1)};
}

/// Embeddings, overrides and isolates, with the marks that end them, and the marks of direction.
bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E
           || c == 0x200F || c == 0x061C;
}

} // namespace

bool isVisibleText(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto [character, length] = characterAt(text, i);
        if (!isVisible(character)) {
            return false;
        }
        i += length;
    }
    return true;
}

QString withoutInvisible(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const auto [character, length] = characterAt(text, i);
        if (isVisible(character) || character == U'\n' || character == U'\t') {
            visible += QStringView(text).sliced(i, length);
        }
        i += length;
    }
    return visible;
}

QString withInvisibleShown(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const auto [character, length] = characterAt(text, i);
        const QChar::Category category = QChar::category(character);
        const bool isLayout = character == U'\n' || character == U'\t';
        if ((category == QChar::Other_Control && !isLayout) || category == QChar::Other_Surrogate
            || turnsDirection(character)) {
            shown += QChar(QChar::ReplacementCharacter);
        } else {
            shown += QStringView(text).sliced(i, length);
        }
        i += length;
    }
    return shown;
}

} // namespace jianbao
