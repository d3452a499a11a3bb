// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao {

/// What of people's work goes with an issue or a tag that is removed.
struct RemovalEffect
{
    /// Fewer annotations than this are soon made again; half of them is then no sign of a slip.
    static constexpr int ManyAnnotations = 10;

    int annotations = 0;      ///< Annotations that go with an issue, or lose a tag.
    int annotationsInAll = 0; ///< Of the whole project.
    int decidedFacts = 0;
    int notes = 0; ///< On the issue and its articles.
    int tags = 0;  ///< Tags below the one that goes.

    bool isNothing() const { return annotations + decidedFacts + notes + tags == 0; }
    /// Many annotations and more than half of all: hardly what a person means to do.
    bool isMost() const
    {
        return annotations >= ManyAnnotations && 2 * annotations > annotationsInAll;
    }
    bool operator==(const RemovalEffect &) const = default;
};

} // namespace jianbao
