// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao {

/// What of people's work goes with an issue or a tag that is removed.
struct RemovalEffect
{
    int annotations = 0;      ///< Annotations that go with an issue, or lose a tag.
    int annotationsInAll = 0; ///< Of the whole project.
    int decidedFacts = 0;
    int notes = 0; ///< On the issue and its articles.
    int tags = 0;  ///< Tags below the one that goes.

    bool isNothing() const { return annotations + decidedFacts + notes + tags == 0; }
    /// More than half of all annotations: hardly what a person means to do.
    bool isMost() const { return annotations > 0 && 2 * annotations > annotationsInAll; }
    bool operator==(const RemovalEffect &) const = default;
};

} // namespace jianbao
