// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

constexpr qsizetype ChunkSize = 65536;

} // namespace

LineReader::LineReader(int descriptor, std::function<void()> beforeWaiting)
    : m_descriptor(descriptor)
    , m_beforeWaiting(std::move(beforeWaiting))
{}

Result<std::optional<QByteArray>> LineReader::next()
{
    while (true) {
        const qsizetype lineFeed = m_buffer.indexOf('\n', m_searched);
        if (lineFeed >= 0) {
            return take(lineFeed, 1);
        }
        m_searched = m_buffer.size();
        if (m_atEnd) {
            if (m_start == m_buffer.size()) {
                return std::nullopt;
            }
            return take(m_buffer.size(), 0);
        }
        if (const Result<void> filled = fill(); !filled) {
            return tl::unexpected(filled.error());
        }
    }
}

/// Appends what the descriptor has now, at least one byte unless the input is at its end.
Result<void> LineReader::fill()
{
    m_beforeWaiting();
    m_buffer.remove(0, m_start);
    m_searched -= m_start;
    m_start = 0;
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + ChunkSize);
    ssize_t count = -1;
    do {
        count = ::read(m_descriptor, m_buffer.data() + size, ChunkSize);
    } while (count < 0 && errno == EINTR);
    m_buffer.resize(size + std::max<qsizetype>(count, 0));
    if (count < 0) {
        return fail(ErrorCode::FileNotReadable, u"Standard input"_s,
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    m_atEnd = count == 0;
    return {};
}

QByteArray LineReader::take(qsizetype end, qsizetype skip)
{
    qsizetype length = end - m_start;
    if (length > 0 && m_buffer[end - 1] == '\r') {
        --length;
    }
    QByteArray line = m_buffer.sliced(m_start, length);
    m_start = end + skip;
    m_searched = m_start;
    return line;
}

} // namespace jianbao::cli
