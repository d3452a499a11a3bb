// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace jianbao {

/// Remembers what was read at the places of a text looked at last. Many readers ask for the same
/// numeral or date one after another; each is read once. Not for several threads.
template<typename Reading>
class PlaceMemo
{
public:
    /// What stands at `place`; `read()` reads it where it is not remembered.
    template<typename Read>
    const Reading &at(qsizetype place, Read &&read)
    {
        Slot &slot = m_slots[std::size_t(place) % m_slots.size()];
        if (slot.place != place) {
            Reading reading = read(); // may ask for other places
            slot.reading = std::move(reading);
            slot.place = place;
        }
        return slot.reading;
    }

private:
    struct Slot
    {
        qsizetype place = -1;
        Reading reading;
    };
    std::array<Slot, 32> m_slots;
};

} // namespace jianbao
