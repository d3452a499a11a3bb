// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/headlines/titlefeatures.h"

namespace jianbao::segmentation {

/// How a page words its headlines.
enum class TitleHabit {
    Any,
    TwoClauses ///< Nearly all that stand alone have two, a blank between them: 油價連三漲 明起加價
};

/// Which of the lines are the headline; those before and behind them are decks. Every run of up to
/// four lines is judged as a whole: a headline has two clauses at most, in one line or two of like
/// width; the lines of a headline run on into each other; decks are set smaller and so hold more,
/// say two things, name figures, or end and begin as decks do. `story` is the text under the
/// headline.
TitleRun chooseHeadline(const QList<TitleLine> &lines, QStringView story, const NewsWords &words,
                        TitleHabit habit = TitleHabit::Any);

} // namespace jianbao::segmentation
