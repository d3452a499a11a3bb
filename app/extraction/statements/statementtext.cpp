// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statementtext.h"

#include "app/base/shortsearch.h"
#include "app/extraction/statements/comparisons.h"
#include "app/text/characters.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr char16_t lastMark = 0x300F; // of all that are asked for below: ideographs lie beyond

bool isOpening(char16_t c)
{
    return c == u'“' || c == u'‘' || c == u'「' || c == u'『' || c == u'(' || c == u'《';
}

bool isClosing(char16_t c)
{
    return c == u'”' || c == u'’' || c == u'」' || c == u'』' || c == u')' || c == u'》';
}

bool isStray(char16_t c)
{
    return c == u' ' || c == u'、' || c == u'·' || c == u'-' || c == u'—' || c == u'/' || c == u':'
           || c == u',' || c == u'.' || c == u'…' || c == u'■' || c == u'▲' || c == u'●';
}

/// Whether an opening mark before `end` has no partner in the range.
bool opensAlone(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += isOpening(c.unicode()) ? 1 : 0;
        depth -= isClosing(c.unicode()) ? 1 : 0;
    }
    return depth > 0;
}

} // namespace

TextRange StatementText::trimmed(TextRange range) const
{
    const auto isMark = [this](qsizetype i) { return at(i) <= lastMark; };
    while (!range.isEmpty() && isMark(range.start)
           && (isStray(at(range.start)) || isClosing(at(range.start)))) {
        ++range.start;
    }
    while (!range.isEmpty() && isMark(range.end - 1)
           && (isStray(at(range.end - 1)) || isOpening(at(range.end - 1)))) {
        --range.end;
    }
    if (!range.isEmpty() && isMark(range.start) && isOpening(at(range.start))
        && opensAlone(range.in(folded))) {
        ++range.start;
    }
    return range;
}

QString StatementText::written(TextRange range) const
{
    QString text = range.in(reading).toString();
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isBlank(c.unicode()); })) {
        text.removeIf([](QChar c) { return isBlank(c.unicode()); });
    }
    return text;
}

namespace {

/// 较去年, 比3年前: whether a comparison begins there.
bool compares(const StatementText &text, qsizetype at)
{
    const auto base = text.lexicons.bases.longestAt(text.folded, at);
    const bool opens =
        isAmong(text.folded[at], u"较比") && !comparisonIn(text, {at, at + 2}).isEmpty();
    return opens || (base && base.entry->kind == BaseWord::Kind::Base);
}

/// 环比 of 环比 下跌: whether a comparison ends there. 同期 alone may be the end of a level.
bool comparesBefore(const StatementText &text, qsizetype end)
{
    const auto base = text.lexicons.basesBefore.longestBefore(text.folded.first(end), end);
    return base && base.entry->kind == BaseWord::Kind::Base && base.entry->word != u"同期";
}

/// 下跌0.3%: whether nothing but words of change stands between there and the number.
bool changesUpTo(const StatementText &text, TextRange range)
{
    const QStringView folded = text.folded.first(range.end);
    bool changes = false;
    for (qsizetype at = range.start; at < range.end;) {
        const auto word = text.lexicons.changes.longestAt(folded, at);
        if (!word || word.entry->kind == ChangeWord::Kind::Keep) {
            return false;
        }
        changes |= word.entry->kind != ChangeWord::Kind::Lead;
        at += word.length;
    }
    return changes;
}

/// 芋头季登场 产量少两成: a blank of a title before a word and behind one or a figure; the blanks
/// beside digits, Latin letters and comparisons and before a change part nothing. `number` is where
/// the words end.
bool partsTitle(const StatementText &text, qsizetype at, qsizetype number)
{
    if (text.at(at) != u' ' || at == 0 || at + 1 >= text.folded.size()
        || !isWideLetter(text.at(at + 1))
        || !(isWideLetter(text.at(at - 1)) || text.at(at - 1) == u'%')) {
        return false;
    }
    const bool isInTitle =
        std::any_of(text.titles.begin(), text.titles.end(),
                    [at](const TextRange &title) { return title.start <= at && at < title.end; });
    return isInTitle && !compares(text, at + 1) && !comparesBefore(text, at)
           && !changesUpTo(text, {at + 1, number});
}

} // namespace

bool endsClauseAt(const StatementText &text, qsizetype at)
{
    const char16_t c = text.at(at);
    if (!endsClause(c)) {
        return false;
    }
    if (c != u'—' && c != u':' && c != u',') {
        return true;
    }
    qsizetype before = at;
    qsizetype behind = at + 1;
    while (c == u'—' && before > 0 && text.at(before - 1) == c) {
        --before;
    }
    while (c == u'—' && behind < text.folded.size() && text.at(behind) == c) {
        ++behind;
    }
    const bool isInside =
        before > 0 && behind < text.folded.size() && text.folded[behind].isDigit();
    const QStringView ends = c == u'—' ? QStringView(u"月日年%") : QStringView();
    return !isInside
           || !(text.folded[before - 1].isDigit() || ends.contains(text.folded[before - 1]));
}

qsizetype clauseStart(const StatementText &text, TextRange range)
{
    int open = 0;
    for (qsizetype at = range.end - 1; at >= range.start; --at) {
        const char16_t c = text.at(at);
        open += c == u')' ? 1 : 0;
        open -= c == u'(' ? 1 : 0;
        if (open < 0
            || (open == 0 && (endsClauseAt(text, at) || partsTitle(text, at, range.end)))) {
            return at + 1;
        }
    }
    return range.start;
}

qsizetype clauseEnd(const StatementText &text, TextRange range)
{
    for (qsizetype at = range.start; at < range.end; ++at) {
        if (endsClauseAt(text, at)) {
            return at;
        }
    }
    return range.end;
}

TextRange statementAround(const StatementText &text, qsizetype from, qsizetype offset)
{
    TextRange range{offset, offset};
    while (range.start > from && !endsStatement(text.folded[range.start - 1].unicode())) {
        --range.start;
    }
    while (range.end < text.folded.size() && !endsStatement(text.folded[range.end].unicode())) {
        ++range.end;
    }
    return range;
}

} // namespace jianbao
