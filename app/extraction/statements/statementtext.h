// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/lexicons/lexicons.h"

#include <QStringView>

#include <span>

namespace jianbao {

/// What the statement readers look at: the reading text of an article, its match text (same
/// length, app/text/folding.h) and the word lists.
struct StatementText
{
    QStringView reading;
    QStringView folded;
    const Lexicons &lexicons;
    std::span<const TextRange> titles = {}; ///< Where blanks part what is said; ascending.

    char16_t at(qsizetype offset) const { return folded[offset].unicode(); }
    /// The range with blanks, quotation marks left open and stray punctuation trimmed off.
    TextRange trimmed(TextRange range) const;
    /// The text of a range as written, white space removed.
    QString written(TextRange range) const;
};

/// Marks beyond which no base or period reaches: full stop, semicolon, line end …
constexpr bool endsStatement(char16_t folded)
{
    return folded == u'。' || folded == u';' || folded == u'\n' || folded == u'!' || folded == u'?';
}
/// Marks that end a clause: comma, colon, dash, and everything that ends a statement.
constexpr bool endsClause(char16_t folded)
{
    constexpr char16_t last = u'。'; // of these marks: most characters are ideographs and no mark
    return folded <= last
           && (folded == u',' || folded == u':' || folded == u'—' || folded == u'…'
               || folded == u'*' || endsStatement(folded));
}
/// Whether a clause ends at this place: at a mark that `endsClause` names, but not at the dash of a
/// range (1—9月) or the colon of a ratio or time (3:1).
bool endsClauseAt(const StatementText &text, qsizetype at);

/// Start of the clause that the range ends in, at its start or later; marks in brackets end none.
/// In a title a blank between words begins a clause, too.
qsizetype clauseStart(const StatementText &text, TextRange range);
/// End of the clause that the range begins in, at its end or earlier.
qsizetype clauseEnd(const StatementText &text, TextRange range);
/// The statement that holds an offset; it begins at `from` or later.
TextRange statementAround(const StatementText &text, qsizetype from, qsizetype offset);

/// The longest word of the list that ends exactly at `end` and begins at `begin` or later.
template<typename Entry>
typename WordList<Entry>::Match longestBefore(const WordList<Entry> &list, QStringView folded,
                                              qsizetype begin, qsizetype end)
{
    constexpr qsizetype longestWord = 10;
    const QStringView upToEnd = folded.first(end);
    for (qsizetype at = std::max(begin, end - longestWord); at < end; ++at) {
        if (!list.canStartWith(upToEnd[at].unicode())) {
            continue;
        }
        const auto match = list.longestAt(upToEnd, at);
        if (match && at + match.length == end) {
            return match;
        }
    }
    return {};
}

} // namespace jianbao
