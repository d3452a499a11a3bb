// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QList>

#include <optional>

namespace jianbao {

/// Where a person was in the text.
struct ReadingPlace
{
    ArticleId article;
    qsizetype offset = 0; ///< First line on screen, in UTF-16 code units of the source.
};

/// The places a person left, to go back to as in a web browser. One that is left by going back is
/// there to go forward to; one that is left otherwise makes all that was ahead be forgotten.
class PlaceHistory
{
public:
    /// A person leaves a place for another one.
    void leave(const ReadingPlace &place);
    /// Goes back from a place to the one before; nullopt where there is none.
    std::optional<ReadingPlace> back(const ReadingPlace &from);
    std::optional<ReadingPlace> forward(const ReadingPlace &from);
    bool hasBack() const { return !m_behind.isEmpty(); }
    bool hasForward() const { return !m_ahead.isEmpty(); }

private:
    QList<ReadingPlace> m_behind;
    QList<ReadingPlace> m_ahead;
};

} // namespace jianbao
