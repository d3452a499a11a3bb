// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/headlines/titletraits.h"

#include <QList>

#include <array>

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

/// What speaks for or against a run of lines being the headline and the others being decks.
enum class TitleFeature : std::size_t {
    // the headline by itself
    TwoLines,
    ThreeLines,
    FourLines,
    IsDocument,     ///< 关于……的通知
    MoreClauses,    ///< Clauses beyond two.
    DocumentClause, ///< The same in the title of a document.
    TooNarrow,      ///< Every four half cells under 18.
    TooWide,        ///< Every eight half cells over 56.
    ReadsLikeDeck,
    ClausesInLine, ///< A line of several has two clauses.
    OneOpensLikeDeck,
    LineOpensLikeDeck,
    NamesSpeaker,
    EvenClauses, ///< Its one line has clauses of the same length.
    HasVerb,     ///< A single line holds a verb.
    // two neighbouring lines of it
    SameWidth,
    LikeWidth, ///< Up to a fifth.
    NearWidth,
    OtherWidth,
    WideUnderTopic, ///< 房市急冻 / 交易量月减三成
    WideApart,
    RunsOn,
    SameType, ///< Both doubled.
    OtherType,
    AllApart,
    Apart,
    FullLine,  ///< The first line is as long as a whole headline.
    TwoFull,   ///< Both are.
    Narrows,   ///< The second line is clearly narrower.
    BothVerbs, ///< Two sentences.
    EvenPair,  ///< Both have two clauses, or both are of one with the same length.
    FigureInSecond,
    // a deck over it
    DeckBefore,
    DeckGoesOn,
    BeforeReadsLikeDeck,
    BeforeWide,
    BeforeRatherWide,
    BeforeWider,
    BeforeClausesOverLines,
    BeforeSlogan,
    BeforePaired,
    BeforeOpensLikeDeck,
    BeforeFigures,
    BeforeNarrow,
    BeforeSameWidth,
    BeforeEvent, ///< 第二十二轮, 第九次会议
    BeforeVerbless,
    BeforeTwoClauses, ///< Over a headline of one.
    BeforeEven,
    BeforeEvenNarrower, ///< Even, but narrower than the headline.
    // a deck under it
    DeckBehind,
    BehindReadsLikeDeck,
    BehindClauses,
    BehindWider,
    BehindUnderTwoClauses,
    BehindOpensLikeDeck,
    BehindFigures,
    BehindApart,
    BehindRunsOn,
    BehindSameWidth,
    BehindNarrower,
    BehindVerbless,
    BehindEven,
    BehindUnderFull, ///< What stands over it is as long as a whole headline.
    BehindUnderShort,
    // where blank lines stand between some lines
    SplitsTightAbove,
    SplitsTightBelow,
    LongerThanApart,
    // documents and sentences cut
    CutsIssuer,
    CutsSentence,
    Count,
};

using TitleFeatures = std::array<double, std::size_t(TitleFeature::Count)>;

/// Lines that stand together over or under a text, and what tells the headline among them.
class TitleStack
{
public:
    /// `story` is the text that they stand by.
    TitleStack(const QList<TitleLine> &lines, QStringView story, const NewsWords &words);

    TitleFeatures featuresOf(TitleRun run) const;
    /// Parts with blanks between them.
    int clausesOf(TitleRun run) const;

private:
    bool runsOn(int line, QStringView story) const;
    bool isDocument(TitleRun run) const;
    void addWhole(TitleRun run, TitleFeatures &features) const;
    void addJoint(int line, TitleFeatures &features) const;
    void addDeckBefore(int line, TitleRun run, TitleFeatures &features) const;
    void addDeckBehind(int line, TitleRun run, TitleFeatures &features) const;
    void addStack(TitleRun run, TitleFeatures &features) const;
    int widthOf(TitleRun run) const;
    int widestOf(TitleRun run) const;

    const QList<TitleLine> &m_lines;
    const NewsWords &m_words;
    QList<TitleTraits> m_traits;
    QList<bool> m_runsOn;    // the line goes on with the one before it
    bool m_allApart = false; // blank lines stand between all of them
    bool m_isStack = false;  // between some
};

} // namespace jianbao::segmentation
