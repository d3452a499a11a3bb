// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlinechoice.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/titletraits.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

constexpr int mostLines = 4;

/// Judges runs of lines; the sum of what speaks for a run being the headline and the others decks.
class HeadlineJudge
{
public:
    HeadlineJudge(const QList<TitleLine> &lines, QStringView story, const NewsWords &words)
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

    double score(TitleRun run) const;

private:
    bool runsOn(int line, QStringView story) const;
    double wholeScore(TitleRun run, bool isDocument) const;
    double joinScore(TitleRun run) const;
    double stackScore(TitleRun run) const;
    double deckBefore(int line, TitleRun run) const;
    double deckBehind(int line, TitleRun run) const;
    int widthOf(TitleRun run) const;
    int widestOf(TitleRun run) const;
    int clausesOf(TitleRun run) const;

    const QList<TitleLine> &m_lines;
    const NewsWords &m_words;
    QList<TitleTraits> m_traits;
    QList<bool> m_runsOn;    // the line goes on with the one before it
    bool m_allApart = false; // blank lines stand between all of them
    bool m_isStack = false;  // between some
};

/// The words go on: the line before leaves its object open or has no verb, or the two characters
/// at the break stand side by side in the text.
bool HeadlineJudge::runsOn(int line, QStringView story) const
{
    constexpr qsizetype shortestSubject = 5;
    const QString &before = m_lines[line - 1].text;
    const QString &text = m_lines[line].text;
    if (before.isEmpty() || text.isEmpty()) {
        return false;
    }
    const QString folded = foldedForMatching(before);
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

int HeadlineJudge::widthOf(TitleRun run) const
{
    int width = 0;
    for (int i = run.first; i < run.end; ++i) {
        width += m_lines[i].width;
    }
    return width;
}

int HeadlineJudge::widestOf(TitleRun run) const
{
    int width = 0;
    for (int i = run.first; i < run.end; ++i) {
        width = std::max(width, m_lines[i].width);
    }
    return width;
}

int HeadlineJudge::clausesOf(TitleRun run) const
{
    int clauses = 0;
    for (int i = run.first; i < run.end; ++i) {
        clauses += m_traits[i].clauses;
    }
    return clauses;
}

/// Length and number of clauses.
double HeadlineJudge::wholeScore(TitleRun run, bool isDocument) const
{
    constexpr int shortest = 18; // half cells
    constexpr int longest = 56;
    constexpr double lineCost[]{0, 0, 0.3, 1.4, 3};
    const int width = widthOf(run);
    const int clauses = clausesOf(run);
    double score = -lineCost[run.end - run.first];
    score += isDocument ? 3 : 0;
    score -= clauses > 2 ? (isDocument ? 0.5 : 1.6) * (clauses - 2) : 0;
    score -= width < shortest ? 0.12 * (shortest - width) : 0;
    score -= width > longest && !isDocument ? 0.04 * (width - longest) : 0;
    for (int i = run.first; i < run.end; ++i) {
        const bool isOneOfMany = run.end - run.first > 1;
        score -= m_traits[i].readsLikeDeck ? 2 : 0;
        score -= isOneOfMany && m_traits[i].clauses > 1 && !isDocument ? 1 : 0;
        score -= m_traits[i].opensLikeDeck ? (isOneOfMany ? 1.2 : 0.6) : 0;
        score -= i > run.first && m_traits[i].namesSpeaker ? 1.2 : 0;
    }
    return score;
}

/// Lines of one headline are of like width, stand together and run on.
double HeadlineJudge::joinScore(TitleRun run) const
{
    constexpr int topic = 14; // half cells
    double score = 0;
    for (int i = run.first + 1; i < run.end; ++i) {
        const auto [narrow, wide] = std::minmax({m_lines[i - 1].width, m_lines[i].width});
        const double ratio = double(wide) / std::max(narrow, 1);
        const bool isTopic = m_lines[i - 1].width <= topic; // 房市急冻 / 交易量月减三成
        score += ratio <= 1.2   ? 0.8
                 : ratio <= 1.4 ? 0.3
                 : ratio <= 1.7 ? -0.2
                 : isTopic      ? -0.4
                                : -0.8;
        score += m_runsOn[i] ? 1.6 : 0;
        if (m_lines[i].isDoubled || m_lines[i - 1].isDoubled) { // of one type or of two
            score += m_lines[i].isDoubled == m_lines[i - 1].isDoubled ? 1.2 : -0.6;
        }
        score -= m_lines[i].isApart ? (m_allApart ? 0.3 : 0.9) : 0;
    }
    return score;
}

/// For the line being a deck over the headline.
double HeadlineJudge::deckBefore(int line, TitleRun run) const
{
    constexpr int wideLine = 22; // half cells
    constexpr int narrowLine = 12;
    constexpr int narrowHeadline = 14;
    const TitleTraits &traits = m_traits[line];
    const int width = m_lines[line].width;
    const int widest = widestOf(run);
    const bool goesOn = m_isStack && line > 0 && !m_lines[line].isApart; // one deck of two lines
    double score = goesOn ? -0.5 : -1;
    if (traits.readsLikeDeck) {
        score += 1.5;
    } else if (width >= wideLine && 13 * widest <= 10 * width
               && (widest > narrowHeadline || width >= 2 * widest)) {
        score += traits.clauses > 1 || 10 * width >= 16 * widest ? 1.2 : 0.4;
    } else {
        score += 10 * width > 11 * widest ? 0.4 : 0;
    }
    score += (traits.clauses > 1 || traits.isPaired) && run.end - run.first > 1 ? 0.5 : 0;
    score += traits.isSlogan ? 0.8 : traits.isPaired ? 0.4 : 0;
    score += traits.opensLikeDeck ? 0.8 : 0;
    score += 0.4 * std::min(traits.figures, 2);
    score -= width <= narrowLine ? 0.8 : 0;
    return score;
}

/// For the line being a deck under the headline.
double HeadlineJudge::deckBehind(int line, TitleRun run) const
{
    constexpr int wholeHeadline = 18; // half cells
    const TitleTraits &traits = m_traits[line];
    double score = -0.8;
    score += traits.readsLikeDeck ? 1.5 : 0;
    score += traits.clauses > 1 || traits.isPaired ? 1 : 0;
    score +=
        10 * m_lines[line].width >= 13 * widestOf(run) && widthOf(run) >= wholeHeadline ? 0.3 : 0;
    score += clausesOf(run) > 1 ? 0.4 : 0;
    score += traits.opensLikeDeck || traits.namesSpeaker ? 0.8 : 0;
    score += 0.4 * std::min(traits.figures, 2);
    score += m_lines[line].isApart ? 0.2 : 0;
    score -= m_runsOn[line] ? 1 : 0;
    return score;
}

/// Blank lines stand between some lines only: those set tight are of one size, and where they are
/// longer than a line apart from them, that one is set larger.
double HeadlineJudge::stackScore(TitleRun run) const
{
    const int size = int(m_lines.size());
    const bool splitsAbove = run.first > 0 && !m_lines[run.first].isApart;
    const bool splitsBelow = run.end < size && !m_lines[run.end].isApart;
    double score = splitsAbove ? -1.6 : 0;
    score -= splitsBelow && !m_lines[run.end].isSettled ? 1.6 : 0;
    const bool againstOne = run.end - run.first > 1 && size == run.end - run.first + 1;
    const int other = run.first > 0 ? 0 : size - 1;
    const bool isLonger = againstOne && m_lines[other].width < widthOf(run);
    return score - (isLonger && !m_lines[other].isSettled ? 1.6 : 0);
}

double HeadlineJudge::score(TitleRun run) const
{
    const bool isDocument =
        m_traits[run.end - 1].endsDocument
        && std::any_of(m_traits.begin() + run.first, m_traits.begin() + run.end,
                       [](const TitleTraits &traits) { return traits.namesDocument; });
    double score = wholeScore(run, isDocument) + joinScore(run);
    const bool cutsIssuer = isDocument && run.first > 0 && !m_traits[run.first - 1].readsLikeDeck;
    score -= cutsIssuer ? 1 : 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].isSettled) {
            score += i < run.first ? deckBefore(i, run) : i >= run.end ? deckBehind(i, run) : 0;
        }
    }
    score -= run.first > 0 && m_runsOn[run.first] ? 1 : 0;
    return score + (m_isStack ? stackScore(run) : 0);
}

} // namespace

TitleRun chooseHeadline(const QList<TitleLine> &lines, QStringView story, const NewsWords &words)
{
    constexpr qsizetype most = 24;
    const int size = int(lines.size());
    if (lines.size() > most) {
        return {0, size};
    }
    const HeadlineJudge judge(lines, story, words);
    TitleRun best;
    double bestScore = 0;
    for (int first = 0; first < size; ++first) {
        for (int end = first + 1; end <= std::min(size, first + mostLines); ++end) {
            if (lines[end - 1].isSettled) {
                break;
            }
            const double score = judge.score({first, end});
            if (best.end == 0 || score > bestScore) {
                best = {first, end};
                bestScore = score;
            }
        }
    }
    return best;
}

} // namespace jianbao::segmentation
