// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

class QPainter;
class QPointF;

namespace jianbao {

/// Text broken into lines of a width, at most so many, the last one elided: for delegates.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width, int maximalLines);

    int height() const { return static_cast<int>(m_lines.size()) * m_lineHeight; }
    int lineHeight() const { return m_lineHeight; }
    void draw(QPainter &painter, QPoint topLeft) const;

private:
    QFont m_font;
    QStringList m_lines;
    int m_lineHeight = 0;
    int m_ascent = 0;
};

/// Height of a line of type with a little air, as delegates set it.
int lineHeight(const QFont &font);

} // namespace jianbao
