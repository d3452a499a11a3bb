// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/markcutter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace jianbao {

MarkCutter::MarkCutter(QList<TextRange> marks)
    : m_marks(std::move(marks))
    , m_byStart(m_marks.size())
{
    std::iota(m_byStart.begin(), m_byStart.end(), 0);
    m_byEnd = m_byStart;
    std::sort(m_byStart.begin(), m_byStart.end(),
              [this](qsizetype a, qsizetype b) { return m_marks[a].start < m_marks[b].start; });
    std::sort(m_byEnd.begin(), m_byEnd.end(),
              [this](qsizetype a, qsizetype b) { return m_marks[a].end < m_marks[b].end; });
}

QList<MarkCutter::Piece> MarkCutter::piecesOf(TextRange part)
{
    QList<Piece> pieces;
    for (qsizetype position = part.start; position < part.end;) {
        goTo(position);
        const qsizetype end = std::min(part.end, nextCut());
        pieces.append({{position, end}, QList<qsizetype>(m_open.cbegin(), m_open.cend())});
        position = end;
    }
    return pieces;
}

/// Every mark that ends here has begun, therefore the ends come second.
void MarkCutter::goTo(qsizetype position)
{
    while (m_begun < m_byStart.size() && m_marks[m_byStart[m_begun]].start <= position) {
        m_open.insert(m_byStart[m_begun]);
        ++m_begun;
    }
    while (m_ended < m_byEnd.size() && m_marks[m_byEnd[m_ended]].end <= position) {
        m_open.erase(m_byEnd[m_ended]);
        ++m_ended;
    }
}

qsizetype MarkCutter::nextCut() const
{
    qsizetype cut = std::numeric_limits<qsizetype>::max();
    if (m_begun < m_byStart.size()) {
        cut = m_marks[m_byStart[m_begun]].start;
    }
    if (m_ended < m_byEnd.size()) {
        cut = std::min(cut, m_marks[m_byEnd[m_ended]].end);
    }
    return cut;
}

} // namespace jianbao
