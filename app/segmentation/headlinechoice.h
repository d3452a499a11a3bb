// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"

#include <QList>

namespace jianbao::segmentation {

/// A line over or under a text of which it is not yet known whether it is headline or deck.
struct TitleLine
{
    QString text;           ///< Without marks of Markdown and blanks around it, doubled type once.
    int width = 0;          ///< Half cells, doubled type counted once.
    bool isApart = false;   ///< A blank line or other matter stands before it.
    bool isDoubled = false; ///< In shadow type, which comes out twice.
    bool isSettled = false; ///< It is deck for sure: it only stands there to keep its place.
};

/// Lines [first, end) of a list.
struct TitleRun
{
    int first = 0;
    int end = 0;
};

/// Which of the lines are the headline; those before and behind them are decks. Every run of up to
/// four lines is judged as a whole: a headline has two clauses at most, in one line or two of like
/// width; the lines of a headline run on into each other; decks are set smaller and so hold more,
/// say two things, name figures, or end and begin as decks do. `story` is the text under the
/// headline.
TitleRun chooseHeadline(const QList<TitleLine> &lines, QStringView story, const NewsWords &words);

} // namespace jianbao::segmentation
