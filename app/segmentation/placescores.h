// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVarLengthArray>

namespace jianbao::segmentation {

/// How the items of one place are divided: [skip, first) to the story before, [second, end) to the
/// story behind, the others to none of both.
struct Division
{
    int skip = 0;
    int first = 0;
    int second = 0;
    int end = 0;
};

/// What each headline or credit at one place between two stories scores with either of them. Many
/// divisions of the place are weighed, and what an item scores is reckoned once for all.
class PlaceScores
{
public:
    struct Item
    {
        bool isHeading = false;
        bool isMarkdown = false;
        double apart = 0;  ///< Given to none of both stories.
        double behind = 0; ///< Behind the story before the place.
        double before = 0; ///< Before the story behind the place.
        double cut = 0;    ///< Of parting it from the item before it.
    };

    void append(const Item &item) { m_items.append(item); }
    /// The score of a division of these items.
    double of(const Division &division) const;

private:
    double cutAt(int at) const { return at < m_items.size() ? m_items[at].cut : 0; }

    QVarLengthArray<Item, 16> m_items;
};

} // namespace jianbao::segmentation
