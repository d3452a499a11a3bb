// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/indicators.h"
#include "app/extraction/statements/statementperiods.h"
#include "app/extraction/statements/statementphrases.h"

namespace jianbao {

/// Where the words for the next number may begin: behind this one and what it counts.
qsizetype behindFigure(const FigureReading &figure);

/// What a figure measures that names nothing itself: as told before it, in its statement or the one
/// before. It looks at the readers of the statement, which the owner fills.
class IndicatorBefore
{
public:
    IndicatorBefore(const StatementText &text, StatementPeriods &periods, StatementPhrases &phrases,
                    const FigureReadings &before)
        : m_text(text)
        , m_periods(periods)
        , m_phrases(phrases)
        , m_before(before)
    {}

    /// Begins a statement, which follows the last one.
    void begin(TextRange statement);
    /// Ends it, when all its figures are read.
    void end();

    /// Sets the indicator, and in a row change and base, of a figure behind those read so far.
    /// `range` is what stands before its clause; `isBaseLevel` tells of a figure that another one
    /// is measured by.
    void name(FigureReading &figure, TextRange range, const Lead &lead, bool isBaseLevel);

private:
    bool sumsUpOthers(const FigureReading &figure) const;
    bool goesOnBehindSemicolon(const FigureReading &figure, TextRange before, const Lead &lead);
    bool namesTimeBetween(const FigureReading &last, const FigureReading &figure);
    TextRange withoutBareNumber(TextRange clause) const;
    bool endsWithSpeech(TextRange phrase) const;

    const StatementText &m_text;
    StatementPeriods &m_periods;
    StatementPhrases &m_phrases;
    const FigureReadings &m_before;
    TextRange m_statement;
    FigureReading m_last;    ///< The first one of the statement before.
    qsizetype m_lastEnd = 0; ///< Of that statement.
};

} // namespace jianbao
