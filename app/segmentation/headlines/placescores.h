// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QVarLengthArray>

#include <array>
#include <utility>

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
    /// Beside a story that has its headline before it, and beside one that has it behind.
    using OnPage = std::array<double, 2>;

    struct Item
    {
        bool isHeading = false;
        bool isMarkdown = false;
        bool isTight = false; ///< No blank line parts it from the heading before it.
        double apart = 0;     ///< Given to none of both stories.
        OnPage behind;        ///< Behind the story before the place.
        OnPage before;        ///< Before the story behind the place.
        double cut = 0;       ///< Of parting it from the item before it.
    };

    /// `divisions`: those of the place that are worth a look.
    explicit PlaceScores(QList<Division> divisions)
        : m_divisions(std::move(divisions))
    {}

    void append(const Item &item) { m_items.append(item); }
    const QList<Division> &divisions() const { return m_divisions; }
    /// The score of a division of these items; `lastFollows`: the story before the place has its
    /// headline behind it, `nextFollows`: the story behind the place has.
    double of(const Division &division, bool lastFollows, bool nextFollows) const;

private:
    double cutAt(int at) const { return at < m_items.size() ? m_items[at].cut : 0; }

    QList<Division> m_divisions;
    QVarLengthArray<Item, 8> m_items;
};

} // namespace jianbao::segmentation
