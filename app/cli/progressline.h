// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <unistd.h>

#include <cstdio>

namespace jianbao::cli {

/// Shows how far a long command is on one line, where a person watches.
class ProgressLine
{
public:
    void show(int done, int total, const QString &what)
    {
        if (m_isTerminal) {
            std::fprintf(stderr, "\r\033[K%d/%d %s", done, total, qUtf8Printable(what));
        }
    }
    void clear()
    {
        if (m_isTerminal) {
            std::fputs("\r\033[K", stderr);
        }
    }

private:
    const bool m_isTerminal = isatty(STDERR_FILENO) != 0;
};

} // namespace jianbao::cli
