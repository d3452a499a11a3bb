// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/headlines/affinity.h"
#include "app/segmentation/headlines/placescores.h"
#include "app/segmentation/stories/stories.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace jianbao::segmentation {

/// Judges what headline matter belongs to which story. Scores of a division add up over the page.
class HeadlineScores
{
public:
    HeadlineScores(QStringView source, const QList<Unit> &units, const StoryList &list,
                   const NewsWords &words);

    int places() const { return int(m_items.size()); }
    /// Headings and credits at a place, indices of units.
    const QList<int> &items(int place) const { return m_items[place]; }
    bool isHeading(int unit) const { return m_units[unit].kind == UnitKind::Heading; }
    bool holdsHeading(int place, int from, int to) const;
    /// The divisions of a place that are worth a look, and what its items score in them.
    PlaceScores scoresOf(int place) const;
    /// For a story that has a heading before it, behind it, both or none.
    double storyScore(int story, bool headingBefore, bool headingBehind) const;

    /// How much of a heading's wording stands in the story, 0 to 1.
    double affinity(int unit, int story) const
    {
        return m_affinity->between(m_headings[unit], story);
    }
    /// The same for the paragraphs of a caption.
    double captionAffinity(int caption, int story) const;
    /// Stories that share rare pairs with the heading, or with a caption.
    QList<int> candidates(int unit) const { return m_affinity->candidates(m_headings[unit]); }
    QList<int> captionCandidates(int caption) const;

private:
    QList<Division> divisionsOf(int place) const;
    PlaceScores::OnPage scoresWith(int unit, int story, bool follows) const;
    double headingScore(int unit, int story, double shared, bool follows, bool pageFollows) const;
    bool isOverDeck(int unit) const;
    bool isOnlyHeading(int unit, int story, bool follows) const;
    bool isByline(int unit) const;
    bool isSignedBelow(int story) const;
    double creditScore(int unit, int story, bool follows) const;
    double labelScore(int unit) const;
    double labelCost(int unit, bool follows) const;
    double cutScore(int place, int at) const;
    double columnLikeness(int unit) const { return m_columnLikeness[m_headings[unit]]; }
    int markdownBehind(int place) const;
    bool markdownFollows();
    double columnLikenessOf(TextRange heading) const;
    bool isCited(int unit, int story) const;
    void findRemote();
    void findQuoted();

    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
    const NewsWords &m_words;
    QList<QList<int>> m_items;        // headings and credits of each place
    QHash<int, int> m_headings;       // unit → index in the affinity
    QList<double> m_columnLikeness;   // of each heading
    QHash<int, int> m_captions;       // story → index in the affinity
    QList<QList<bool>> m_isQuoteOpen; // of vertical type, before each item of each place
    QSet<int> m_underLabel;           // units below the name of a column, of one place with it
    bool m_markdownFollows = false;
    QSet<int> m_behindText;      // Markdown headings of the text before them
    QSet<int> m_quoted;          // units within quotation marks of vertical type
    QHash<int, double> m_remote; // unit → affinity with a story that is no neighbour
    std::optional<Affinity> m_affinity;
};

/// Whether a story may be a caption that belongs to another story: short, undated.
bool mayBelongElsewhere(const Story &story, const QList<Unit> &units);

} // namespace jianbao::segmentation
