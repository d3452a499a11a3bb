// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>

namespace jianbao {

/// A half-open range [start, end) of UTF-16 code units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    bool contains(TextRange other) const { return other.start >= start && other.end <= end; }
    bool intersects(TextRange other) const { return start < other.end && other.start < end; }

    TextRange intersected(TextRange other) const
    {
        const TextRange both{std::max(start, other.start), std::min(end, other.end)};
        return both.isEmpty() ? TextRange{both.start, both.start} : both;
    }

    /// The part of `text` that this range covers; the range must lie inside the text.
    QStringView in(QStringView text) const { return text.sliced(start, length()); }

    auto operator<=>(const TextRange &) const = default;
};

} // namespace jianbao
