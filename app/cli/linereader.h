// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace jianbao::cli {

/// Reads the lines of a file descriptor as they come, holding one chunk and one line at a time.
/// Before each read that may block it calls `beforeWaiting`, so that a filter can flush what it
/// has and never keeps its reader waiting for input that is not there.
class LineReader
{
public:
    LineReader(int descriptor, std::function<void()> beforeWaiting);

    /// The next line without its line end (LF or CR LF); nullopt at the end of input. A last line
    /// without a line end counts. Errors: FileNotReadable.
    Result<std::optional<QByteArray>> next();

private:
    Result<void> fill();
    QByteArray take(qsizetype end, qsizetype skip);

    int m_descriptor;
    std::function<void()> m_beforeWaiting;
    QByteArray m_buffer;
    qsizetype m_start = 0;    // of the unread part of the buffer
    qsizetype m_searched = 0; // no line feed stands between m_start and here
    bool m_atEnd = false;
};

} // namespace jianbao::cli
