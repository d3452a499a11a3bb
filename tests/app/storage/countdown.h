// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao::test {

/// Counts calls down to the one that is to fail.
class Countdown
{
public:
    /// The n-th call from now is to fail, counted from 1, and all later ones where it `lasts`.
    void start(int call, bool lasts)
    {
        m_callsToGo = call;
        m_lasts = lasts;
        m_wasReached = false;
    }

    /// Whether a call is still to fail.
    bool isRunning() const { return m_callsToGo > 0; }

    /// Counts one call; tells whether it is to fail.
    bool failsNow()
    {
        if (m_callsToGo != 1) {
            m_callsToGo -= m_callsToGo > 0 ? 1 : 0;
            return false;
        }
        m_callsToGo = m_lasts ? 1 : 0;
        m_wasReached = true;
        return true;
    }

    /// No call fails any more. Returns whether one has.
    bool stop()
    {
        m_callsToGo = 0;
        return m_wasReached;
    }

private:
    int m_callsToGo = 0; ///< 0: none is to fail.
    bool m_lasts = false;
    bool m_wasReached = false;
};

} // namespace jianbao::test
