// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/extraction/statements/indicators.h"
#include "app/extraction/statements/nounphrases.h"

namespace jianbao {

namespace {

constexpr double Awaited = 0.8; ///< Confidence of an indicator that follows with the next number.
constexpr std::size_t LongestRow = 12;

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
std::vector<TextRange> partsFor(const StatementText &text, const FigureReadings &figures,
                                std::size_t row, std::size_t count)
{
    const TextRange ofPlaces = namedOfPlaces(text, figures[row].phrase, count);
    if (!ofPlaces.isEmpty()) {
        return std::vector<TextRange>(count, ofPlaces);
    }
    std::vector<TextRange> parts = enumerated(text, figures[row].phrase, u"、和与及");
    if (parts.size() > count) { // 批发和零售业、住宿和餐饮业分别…
        parts = enumerated(text, figures[row].phrase, u"、");
    }
    if (parts.size() == count) {
        const bool lastNamesAll = parts.back().length() > 2 * parts.front().length();
        return lastNamesAll ? std::vector<TextRange>(count, parts.back()) : parts;
    }
    parts.clear();
    if (isRowOfOne(figures, row, count)) {
        return std::vector<TextRange>(count, figures[row - 1].indicator);
    }
    for (std::size_t k = row; k-- > 0 && parts.size() < count && row - k < LongestRow;) {
        if (figures[k].isOwn) {
            parts.insert(parts.begin(), figures[k].indicator);
        }
    }
    return parts.size() == count && !figures[row].isOwn ? parts : std::vector<TextRange>();
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
        const std::vector<TextRange> parts = partsFor(text, figures, i, end - i);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            figures[i + k].indicator = parts[k];
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
