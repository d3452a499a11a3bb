// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headlinechoice.h"

#include <numeric>

namespace jianbao::segmentation {

namespace {

constexpr int mostLines = 4;

/// Fitted by a logistic regression over the runs of 280 stacks of headline and decks from invented
/// pages of mainland, Taiwan and Hong Kong papers: what is summed is the logarithm of a run's odds.
/// It is drawn towards the weights that were set by hand before, so that a feature which stands in
/// few stacks keeps them.
constexpr TitleFeatures weights = [] {
    using enum TitleFeature;
    TitleFeatures own{};
    const auto set = [&own](TitleFeature feature, double weight) {
        own[std::size_t(feature)] = weight;
    };
    set(TwoLines, -0.68);
    set(ThreeLines, -2.41);
    set(FourLines, -2.05);
    set(IsDocument, 3.84);
    set(MoreClauses, -1.93);
    set(DocumentClause, -0.11);
    set(TooNarrow, -1.59);
    set(TooWide, -0.53);
    set(ReadsLikeDeck, -2.23);
    set(ClausesInLine, -2.04);
    set(OneOpensLikeDeck, -1.01);
    set(LineOpensLikeDeck, -1.32);
    set(NamesSpeaker, -1.17);
    set(EvenClauses, -0.96);
    set(HasVerb, -0.09);
    set(SameWidth, 0.13);
    set(LikeWidth, 0.67);
    set(NearWidth, 0.41);
    set(OtherWidth, 0.32);
    set(WideUnderTopic, -0.74);
    set(WideApart, -0.52);
    set(RunsOn, 1.56);
    set(SameType, 1.26);
    set(OtherType, -0.6);
    set(AllApart, 0.3);
    set(Apart, -0.87);
    set(FullLine, -1.5);
    set(TwoFull, 0.39);
    set(Narrows, 0.41);
    set(BothVerbs, -0.2);
    set(EvenPair, -0.17);
    set(FigureInSecond, 0.19);
    set(DeckBefore, -1.13);
    set(DeckGoesOn, -0.5);
    set(BeforeReadsLikeDeck, 1.69);
    set(BeforeWide, 1.82);
    set(BeforeRatherWide, 0.31);
    set(BeforeWider, 0.17);
    set(BeforeClausesOverLines, 0.86);
    set(BeforeSlogan, 1.22);
    set(BeforePaired, 0.25);
    set(BeforeOpensLikeDeck, 1.14);
    set(BeforeFigures, 0.26);
    set(BeforeNarrow, -1.45);
    set(BeforeSameWidth, 0.39);
    set(BeforeEvent, 0.81);
    set(BeforeVerbless, -0.43);
    set(BeforeTwoClauses, -0.76);
    set(BeforeEven, 0.71);
    set(BeforeEvenNarrower, -0.59);
    set(DeckBehind, -1.1);
    set(BehindReadsLikeDeck, 1.54);
    set(BehindClauses, 1.32);
    set(BehindWider, 0.76);
    set(BehindUnderTwoClauses, -0.18);
    set(BehindOpensLikeDeck, 1.66);
    set(BehindFigures, 1.55);
    set(BehindApart, 0.18);
    set(BehindRunsOn, -1.41);
    set(BehindSameWidth, -0.14);
    set(BehindNarrower, -0.56);
    set(BehindVerbless, -0.87);
    set(BehindEven, -0.03);
    set(BehindUnderFull, -0.08);
    set(BehindUnderShort, -0.96);
    set(SplitsTightAbove, -1.62);
    set(SplitsTightBelow, -1.66);
    set(LongerThanApart, -1.65);
    set(CutsIssuer, -1.57);
    set(CutsSentence, -0.48);
    return own;
}();

} // namespace

TitleRun chooseHeadline(const QList<TitleLine> &lines, QStringView story, const NewsWords &words,
                        TitleHabit habit)
{
    constexpr double habitual = 1.5; // set by hand, as the logarithm of odds
    constexpr qsizetype most = 24;
    const int size = int(lines.size());
    if (lines.size() > most) {
        return {0, size};
    }
    const TitleStack stack(lines, story, words);
    TitleRun best;
    double bestScore = 0;
    for (int first = 0; first < size; ++first) {
        for (int end = first + 1; end <= std::min(size, first + mostLines); ++end) {
            if (lines[end - 1].isSettled) {
                break;
            }
            const TitleFeatures features = stack.featuresOf({first, end});
            const double usual =
                habit == TitleHabit::TwoClauses && stack.clausesOf({first, end}) == 2 ? habitual
                                                                                      : 0;
            const double score =
                std::inner_product(features.begin(), features.end(), weights.begin(), usual);
            if (best.end == 0 || score > bestScore) {
                best = {first, end};
                bestScore = score;
            }
        }
    }
    return best;
}

} // namespace jianbao::segmentation
