// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/titlefeatures.h"

#include "app/base/shortsearch.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

constexpr int fullHeadline = 24; // half cells

void add(TitleFeatures &features, TitleFeature feature, double amount)
{
    features[std::size_t(feature)] += amount;
}

void add(TitleFeatures &features, TitleFeature feature, bool holds)
{
    add(features, feature, holds ? 1.0 : 0.0);
}

bool haveSameWidth(int a, int b)
{
    constexpr int rough = 2; // half cells
    return std::abs(a - b) <= rough;
}

} // namespace

TitleStack::TitleStack(const QList<TitleLine> &lines, QStringView story, const NewsWords &words)
    : m_lines(lines)
    , m_words(words)
{
    int apart = 0;
    for (int i = 0; i < lines.size(); ++i) {
        m_traits.append(traitsOf(lines[i].text, words));
        m_runsOn.append(i > 0 && runsOn(i, story));
        apart += lines[i].isApart && i > 0 ? 1 : 0;
    }
    m_allApart = apart + 1 >= lines.size();
    m_isStack = apart > 0 && !m_allApart;
}

/// The words go on: the line before leaves its object open or has no verb, or the two characters
/// at the break stand side by side in the text.
bool TitleStack::runsOn(int line, QStringView story) const
{
    constexpr qsizetype shortestSubject = 5;
    const QString &before = m_lines[line - 1].text;
    const QString &text = m_lines[line].text;
    if (before.isEmpty() || text.isEmpty()) {
        return false;
    }
    const QString folded = foldedForMatching(before);
    if (folded.endsWith(u':')) {
        return true;
    }
    if (NewsWords::ends(m_words.objectVerbs, folded)
        || isAmong(folded.back(), u"的和与及或在对为将把被使让是并而从向到于以")) {
        return true;
    }
    const bool isSubject = m_traits[line - 1].clauses == 1 && before.size() >= shortestSubject
                           && !m_traits[line - 1].holdsVerb;
    if (isSubject && NewsWords::begins(m_words.headlineVerbs, foldedForMatching(text))) {
        return true;
    }
    const QChar pair[]{before.back(), text.front()};
    return isWideLetter(pair[0].unicode()) && isWideLetter(pair[1].unicode())
           && story.contains(QStringView(pair, 2));
}

int TitleStack::widthOf(TitleRun run) const
{
    int width = 0;
    for (int i = run.first; i < run.end; ++i) {
        width += m_lines[i].width;
    }
    return width;
}

int TitleStack::widestOf(TitleRun run) const
{
    int width = 0;
    for (int i = run.first; i < run.end; ++i) {
        width = std::max(width, m_lines[i].width);
    }
    return width;
}

int TitleStack::clausesOf(TitleRun run) const
{
    int clauses = 0;
    for (int i = run.first; i < run.end; ++i) {
        clauses += m_traits[i].clauses;
    }
    return clauses;
}

bool TitleStack::isDocument(TitleRun run) const
{
    return m_traits[run.end - 1].endsDocument
           && std::any_of(m_traits.begin() + run.first, m_traits.begin() + run.end,
                          [](const TitleTraits &traits) { return traits.namesDocument; });
}

/// Length, clauses and wording of the headline.
void TitleStack::addWhole(TitleRun run, TitleFeatures &features) const
{
    using enum TitleFeature;
    constexpr int shortest = 18; // half cells
    constexpr int longest = 56;
    const int size = run.end - run.first;
    const int width = widthOf(run);
    const int extra = std::max(0, clausesOf(run) - 2);
    const bool document = isDocument(run);
    add(features, TwoLines, size == 2);
    add(features, ThreeLines, size == 3);
    add(features, FourLines, size > 3);
    add(features, IsDocument, document);
    add(features, document ? DocumentClause : MoreClauses, double(extra));
    add(features, TooNarrow, std::max(0, shortest - width) / 4.0);
    add(features, TooWide, document ? 0.0 : std::max(0, width - longest) / 8.0);
    for (int i = run.first; i < run.end; ++i) {
        const TitleTraits &traits = m_traits[i];
        add(features, ReadsLikeDeck, traits.readsLikeDeck);
        add(features, ClausesInLine, size > 1 && traits.clauses > 1 && !document);
        add(features, size > 1 ? LineOpensLikeDeck : OneOpensLikeDeck, traits.opensLikeDeck);
        add(features, NamesSpeaker, i > 0 && traits.namesSpeaker);
        add(features, EvenClauses, size == 1 && traits.isEven);
        add(features, HasVerb, size == 1 && traits.holdsVerb);
    }
}

/// For the line being of one headline with the line before it: of like width, set tight, going on.
void TitleStack::addJoint(int line, TitleFeatures &features) const
{
    using enum TitleFeature;
    constexpr int topic = 14; // half cells
    const TitleLine &above = m_lines[line - 1];
    const TitleLine &below = m_lines[line];
    const TitleTraits &first = m_traits[line - 1];
    const TitleTraits &second = m_traits[line];
    const auto [narrow, wide] = std::minmax({above.width, below.width});
    const double ratio = double(wide) / std::max(narrow, 1);
    const bool isTopic = above.width <= topic; // 房市急冻 / 交易量月减三成
    add(features,
        ratio <= 1.2   ? LikeWidth
        : ratio <= 1.4 ? NearWidth
        : ratio <= 1.7 ? OtherWidth
        : isTopic      ? WideUnderTopic
                       : WideApart,
        1.0);
    add(features, SameWidth, haveSameWidth(above.width, below.width));
    add(features, RunsOn, m_runsOn[line]);
    if (above.isDoubled || below.isDoubled) {
        add(features, above.isDoubled == below.isDoubled ? SameType : OtherType, 1.0);
    }
    add(features, m_allApart ? AllApart : Apart, below.isApart);
    add(features, FullLine, above.width >= fullHeadline && !m_runsOn[line]);
    add(features, TwoFull, narrow >= fullHeadline && !m_runsOn[line]);
    add(features, Narrows, 10 * above.width >= 12 * below.width);
    add(features, BothVerbs, first.holdsVerb && second.holdsVerb);
    add(features, EvenPair,
        (first.clauses > 1 && second.clauses > 1)
            || (first.clauses == 1 && second.clauses == 1 && above.width == below.width));
    add(features, FigureInSecond, second.figures > 0 && first.figures == 0);
}

/// For the line being a deck over the headline.
void TitleStack::addDeckBefore(int line, TitleRun run, TitleFeatures &features) const
{
    using enum TitleFeature;
    constexpr int wideLine = 22; // half cells
    constexpr int narrowLine = 12;
    constexpr int narrowHeadline = 14;
    const TitleTraits &traits = m_traits[line];
    const int width = m_lines[line].width;
    const int widest = widestOf(run);
    const bool goesOn = m_isStack && line > 0 && !m_lines[line].isApart; // one deck of two lines
    add(features, goesOn ? DeckGoesOn : DeckBefore, 1.0);
    const bool isWide = width >= wideLine && 13 * widest <= 10 * width
                        && (widest > narrowHeadline || width >= 2 * widest);
    if (traits.readsLikeDeck) {
        add(features, BeforeReadsLikeDeck, 1.0);
    } else if (isWide) {
        add(features,
            traits.clauses > 1 || 10 * width >= 16 * widest ? BeforeWide : BeforeRatherWide, 1.0);
    } else {
        add(features, BeforeWider, 10 * width > 11 * widest);
    }
    add(features, BeforeClausesOverLines,
        (traits.clauses > 1 || traits.isPaired) && run.end - run.first > 1);
    add(features, BeforeSlogan, traits.isSlogan);
    add(features, BeforePaired, traits.isPaired && !traits.isSlogan);
    add(features, BeforeOpensLikeDeck, traits.opensLikeDeck);
    add(features, BeforeFigures, double(std::min(traits.figures, 2)));
    add(features, BeforeNarrow, width <= narrowLine);
    add(features, BeforeSameWidth, haveSameWidth(width, widest));
    add(features, BeforeEvent, traits.namesEvent);
    add(features, BeforeVerbless, !traits.holdsVerb);
    add(features, BeforeEven, traits.isEven);
    add(features, BeforeEvenNarrower, traits.isEven && !traits.isSlogan && width < widest);
    add(features, BeforeTwoClauses, traits.clauses > 1 && clausesOf(run) == 1);
}

/// For the line being a deck under the headline.
void TitleStack::addDeckBehind(int line, TitleRun run, TitleFeatures &features) const
{
    using enum TitleFeature;
    constexpr int wholeHeadline = 18; // half cells
    const TitleTraits &traits = m_traits[line];
    const int width = m_lines[line].width;
    add(features, DeckBehind, 1.0);
    add(features, BehindReadsLikeDeck, traits.readsLikeDeck);
    add(features, BehindClauses, traits.clauses > 1 || traits.isPaired);
    add(features, BehindWider, 10 * width >= 13 * widestOf(run) && widthOf(run) >= wholeHeadline);
    add(features, BehindUnderTwoClauses, clausesOf(run) > 1);
    add(features, BehindOpensLikeDeck, traits.opensLikeDeck || traits.namesSpeaker);
    add(features, BehindFigures, double(std::min(traits.figures, 2)));
    add(features, BehindApart, m_lines[line].isApart);
    add(features, BehindRunsOn, m_runsOn[line]);
    add(features, BehindSameWidth, haveSameWidth(width, m_lines[run.end - 1].width));
    add(features, BehindNarrower, 10 * width <= 8 * m_lines[run.end - 1].width);
    add(features, BehindVerbless, !traits.holdsVerb);
    add(features, BehindEven, traits.isEven);
    add(features, BehindUnderFull, widthOf(run) >= fullHeadline);
    add(features, BehindUnderShort, widthOf(run) < wholeHeadline);
}

/// Blank lines stand between some lines only: those set tight are of one size, and where they are
/// longer than a line apart from them, that one is set larger.
void TitleStack::addStack(TitleRun run, TitleFeatures &features) const
{
    using enum TitleFeature;
    const int size = int(m_lines.size());
    const bool splitsAbove = run.first > 0 && !m_lines[run.first].isApart;
    const bool splitsBelow = run.end < size && !m_lines[run.end].isApart;
    add(features, SplitsTightAbove, splitsAbove);
    add(features, SplitsTightBelow, splitsBelow && !m_lines[run.end].isSettled);
    const bool againstOne = run.end - run.first > 1 && size == run.end - run.first + 1;
    const int other = run.first > 0 ? 0 : size - 1;
    const bool isLonger = againstOne && m_lines[other].width < widthOf(run);
    add(features, LongerThanApart, isLonger && !m_lines[other].isSettled);
}

TitleFeatures TitleStack::featuresOf(TitleRun run) const
{
    using enum TitleFeature;
    TitleFeatures features{};
    addWhole(run, features);
    for (int i = run.first + 1; i < run.end; ++i) {
        addJoint(i, features);
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].isSettled || (i >= run.first && i < run.end)) {
            continue;
        }
        i < run.first ? addDeckBefore(i, run, features) : addDeckBehind(i, run, features);
    }
    add(features, CutsIssuer,
        isDocument(run) && run.first > 0 && !m_traits[run.first - 1].readsLikeDeck);
    add(features, CutsSentence, run.first > 0 && m_runsOn[run.first]);
    if (m_isStack) {
        addStack(run, features);
    }
    return features;
}

} // namespace jianbao::segmentation
