// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/extraction/statements/indicators.h"
#include "app/extraction/statements/nounphrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

constexpr double Awaited = 0.8; ///< Confidence of an indicator that follows with the next number.
constexpr std::size_t LongestRow = 12;

/// What one figure of a row measures.
struct Part
{
    TextRange name;
    TextRange head; ///< 支出 of 教育、卫生支出; empty where the name is whole.
};
using Parts = std::vector<Part>;

Parts whole(const std::vector<TextRange> &names)
{
    Parts parts;
    for (const TextRange &name : names) {
        parts.push_back({name, {}});
    }
    return parts;
}

/// The word that the last name lends to those before it: 支出 of 教育、卫生健康支出; empty where it
/// lends none.
TextRange headOfAll(const StatementText &text, const std::vector<TextRange> &names)
{
    constexpr qsizetype ShortestOwn = 2;
    constexpr qsizetype Longer = 2; // than the others the last name may be without the head …
    const TextRange last = names.back();
    qsizetype longest = 0;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        longest = std::max(longest, names[i].length());
    }
    for (const PlainWord &head : text.lexicons.sharedHeads.entries()) {
        const QStringView word = head.word;
        const qsizetype own = last.length() - word.size();
        const bool isPartOfWord = own > longest + (word.size() > 1 ? Longer : 0); // … 贷款利|率
        const bool isShared = finishesWith(last.in(text.folded), word) && own >= ShortestOwn
                              && std::none_of(names.begin(), names.end() - 1, [&](TextRange name) {
                                     return name.in(text.folded).back() == word.back();
                                 });
        if (isShared) {
            return isPartOfWord ? TextRange() : TextRange{last.end - word.size(), last.end};
        }
    }
    return {};
}

/// 教育、卫生健康支出: each name with the word that they share.
Parts withSharedHead(const StatementText &text, const std::vector<TextRange> &names)
{
    const TextRange head = headOfAll(text, names);
    const bool lastNamesAll = head.isEmpty() && names.back().length() > 2 * names.front().length();
    if (lastNamesAll) {
        return whole(std::vector<TextRange>(names.size(), names.back()));
    }
    Parts parts = whole(names);
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        parts[i].head = head;
    }
    return parts;
}

void settleWaiting(const StatementText &text, FigureReadings &figures)
{
    for (std::size_t i = figures.size(); i-- > 0;) {
        FigureReading &figure = figures[i];
        if (!figure.waits) {
            continue;
        }
        const bool followed =
            i + 1 < figures.size() && figures[i + 1].fact->range.start == figure.behind.end;
        figure.indicator =
            followed ? figures[i + 1].indicator : nounPhraseBefore(text, figure.behind).range;
        figure.confidence = Awaited;
    }
    for (std::size_t i = 1; i < figures.size(); ++i) {
        if (figures[i].followsWaiting && figures[i].indicator.isEmpty()) {
            figures[i].indicator = figures[i - 1].indicator;
        }
    }
}

/// 进出口 of 对东盟、俄罗斯、美国进出口: what is told of as many places as there are figures in the
/// row; empty where the phrase enumerates something else.
TextRange namedOfPlaces(const StatementText &text, TextRange phrase, std::size_t count)
{
    constexpr QStringView openers = u"对向从自与和";
    constexpr QStringView joiners = u"、和与及";
    phrase = text.trimmed(phrase);
    std::size_t places = 0;
    qsizetype at = phrase.start;
    while (places + 1 < count && at < phrase.end) {
        at += isAmong(text.folded[at], openers) ? 1 : 0;
        const auto place = text.lexicons.scopes.longestAt(text.folded.first(phrase.end), at);
        const qsizetype behind = at + place.length;
        if (!place || place.entry->kind != ScopeWord::Kind::Scope || behind >= phrase.end
            || !isAmong(text.folded[behind], joiners)) {
            return {};
        }
        at = behind + 1;
        ++places;
    }
    return places > 0 && places + 1 == count ? nounPhraseBefore(text, {at, phrase.end}).range
                                             : TextRange();
}

/// 收入分别达到40260元、19870元，分别增长…: whether the figures just before, as many as those of
/// the row, are a row that shares one indicator.
bool isRowOfOne(const FigureReadings &figures, std::size_t row, std::size_t count)
{
    if (row < count || figures[row].isOwn || !figures[row - 1].isInRow) {
        return false;
    }
    for (std::size_t k = row - count; k + 1 < row; ++k) {
        const FigureReading &figure = figures[k];
        const FigureReading &next = figures[k + 1];
        if (next.isOwn || !next.isInRow || figure.fact->type != next.fact->type
            || figure.indicator.start != next.indicator.start
            || figure.indicator.end != next.indicator.end) {
            return false;
        }
    }
    return true;
}

/// The parts of the phrase before the row, or the indicators of as many figures before it.
Parts partsFor(const StatementText &text, const FigureReadings &figures, std::size_t row,
               std::size_t count)
{
    const TextRange ofPlaces = namedOfPlaces(text, figures[row].phrase, count);
    if (!ofPlaces.isEmpty()) {
        return whole(std::vector<TextRange>(count, ofPlaces));
    }
    std::vector<TextRange> names = enumerated(text, figures[row].phrase, u"、和与及");
    if (names.size() > count) { // 批发和零售业、住宿和餐饮业分别…
        names = enumerated(text, figures[row].phrase, u"、");
    }
    if (names.size() == count) {
        return withSharedHead(text, names);
    }
    if (isRowOfOne(figures, row, count)) {
        return whole(std::vector<TextRange>(count, figures[row - 1].indicator));
    }
    Parts parts;
    for (std::size_t k = row; k-- > 0 && parts.size() < count && row - k < LongestRow;) {
        if (figures[k].isOwn && !figures[k].isLength) {
            parts.insert(parts.begin(), {figures[k].indicator, figures[k].head});
        }
    }
    return parts.size() == count && !figures[row].isOwn ? parts : Parts();
}

/// 进口额和出口额分别增长5%和8%: one indicator for each number of the row.
void settleShared(const StatementText &text, FigureReadings &figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::size_t end = i + 1;
        while (figures[i].isShared && end < figures.size() && figures[end].isInRow
               && figures[end].inherits) {
            ++end;
        }
        if (end - i < 2) {
            continue;
        }
        const Parts parts = partsFor(text, figures, i, end - i);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            figures[i + k].indicator = parts[k].name;
            figures[i + k].head = parts[k].head;
            figures[i + k].isOwn = true;
        }
    }
}

} // namespace

void settleRows(const StatementText &text, FigureReadings &figures)
{
    settleWaiting(text, figures);
    settleShared(text, figures);
}

} // namespace jianbao
