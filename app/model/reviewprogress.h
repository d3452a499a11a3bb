// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao {

/// How far the facts of an article or issue are decided.
struct FactProgress
{
    int decided = 0;
    int total = 0;
};

/// How far an issue or a project is reviewed.
struct ReviewProgress
{
    int articles = 0;
    int done = 0; ///< Done, checked or nothing-here.
    int facts = 0;
    int decided = 0;

    ReviewProgress &operator+=(const ReviewProgress &other)
    {
        articles += other.articles;
        done += other.done;
        facts += other.facts;
        decided += other.decided;
        return *this;
    }
    bool operator==(const ReviewProgress &) const = default;
};

/// The same of a project that is still being counted.
struct CountedProgress
{
    ReviewProgress progress;
    bool isPartial = false; ///< Issues are left to count: ask again.
};

} // namespace jianbao
