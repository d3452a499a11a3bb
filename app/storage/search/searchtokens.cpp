// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/searchtokens.h"

#include "app/text/folding.h"

#include <array>
#include <memory>

namespace jianbao {

namespace {

struct Character
{
    char32_t code = 0;
    qsizetype length = 1; // UTF-16 units
};

Character characterAt(QStringView text, qsizetype offset)
{
    const QChar first = text[offset];
    if (first.isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[offset + 1]), 2};
    }
    return {first.unicode(), 1};
}

/// Scripts that are written without blanks between words.
bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

enum class Kind : quint8 { Blank, Single, Letter, Digit };

Kind classified(char32_t c)
{
    const bool endsQuery = c == 0; // for FTS5, which reads a query up to it
    if ((QChar::isSpace(c) && c != U'\n') || endsQuery) {
        return Kind::Blank;
    }
    if (QChar::isDigit(c)) {
        return Kind::Digit;
    }
    const bool isWordPart = (QChar::isLetter(c) && !standsAlone(c)) || QChar::isMark(c);
    return isWordPart ? Kind::Letter : Kind::Single;
}

/// As a table for the basic plane: every character of every text that is indexed or searched is
/// asked for, and classifying one takes several look-ups.
Kind kindOf(char32_t c)
{
    using Table = std::array<Kind, 0x10000>;
    static const std::unique_ptr<const Table> table = [] {
        auto made = std::make_unique<Table>();
        for (char32_t code = 0; code < made->size(); ++code) {
            (*made)[code] = classified(code);
        }
        return made;
    }();
    return c < table->size() ? (*table)[c] : classified(c);
}

TokenPart partOf(Kind kind)
{
    return kind == Kind::Letter  ? TokenPart::Letters
           : kind == Kind::Digit ? TokenPart::Digits
                                 : TokenPart::None;
}

bool containsAt(const SearchPhrase &phrase, const QList<SearchToken> &tokens, qsizetype first)
{
    const qsizetype last = phrase.tokens.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const QString &wanted = phrase.tokens[i].text;
        const QString &found = tokens[first + i].text;
        const bool matches =
            i == last && phrase.isPrefix ? found.startsWith(wanted) : found == wanted;
        if (!matches) {
            return false;
        }
    }
    return true;
}

void appendPhrase(QStringView text, QList<SearchPhrase> &phrases)
{
    SearchPhrase phrase{searchTokens(text), false};
    if (!phrase.tokens.isEmpty()) {
        const QString &last = phrase.tokens.last().text;
        phrase.isPrefix = kindOf(characterAt(last, 0).code) == Kind::Letter;
        phrases.append(phrase);
    }
}

} // namespace

void eachSearchToken(QStringView text, const std::function<bool(QStringView, TextRange)> &take)
{
    const QString match = foldedForMatching(text).toCaseFolded();
    const QString &folded = match.size() == text.size() ? match : foldedForMatching(text).toLower();
    for (qsizetype i = 0; i < folded.size();) {
        const Character c = characterAt(folded, i);
        const Kind kind = kindOf(c.code);
        qsizetype end = i + c.length;
        while ((kind == Kind::Letter || kind == Kind::Digit) && end < folded.size()) {
            const Character next = characterAt(folded, end);
            if (kindOf(next.code) != kind) {
                break;
            }
            end += next.length;
        }
        if (kind != Kind::Blank && !take(QStringView(folded).sliced(i, end - i), {i, end})) {
            return;
        }
        i = end;
    }
}

QList<SearchToken> searchTokens(QStringView text)
{
    QList<SearchToken> tokens;
    eachSearchToken(text, [&](QStringView token, TextRange range) {
        tokens.append({token.toString(), range});
        return true;
    });
    return tokens;
}

TokenPart partAtStart(QStringView text)
{
    return partOf(kindOf(characterAt(foldedForMatching(text), 0).code));
}

TokenPart partAtEnd(QStringView text)
{
    const QString folded = foldedForMatching(text);
    const qsizetype last = folded.size() - 1;
    const bool isPair = last > 0 && folded[last].isLowSurrogate();
    return partOf(kindOf(characterAt(folded, isPair ? last - 1 : last).code));
}

QList<SearchPhrase> searchPhrases(QStringView query)
{
    QList<SearchPhrase> phrases;
    bool quoted = false;
    for (const QStringView part : query.split(u'"')) {
        if (quoted) {
            appendPhrase(part, phrases);
        } else {
            for (const QString &word : part.toString().simplified().split(u' ')) {
                appendPhrase(word, phrases);
            }
        }
        quoted = !quoted;
    }
    return phrases;
}

QList<TextRange> placesOf(const SearchPhrase &phrase, const QList<SearchToken> &tokens)
{
    QList<TextRange> places;
    const qsizetype length = phrase.tokens.size();
    for (qsizetype first = 0; length > 0 && first + length <= tokens.size(); ++first) {
        if (containsAt(phrase, tokens, first)) {
            places.append({tokens[first].range.start, tokens[first + length - 1].range.end});
        }
    }
    return places;
}

} // namespace jianbao
