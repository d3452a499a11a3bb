// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace jianbao {

int lineHeight(const QFont &font)
{
    // CJK faces carry tall ascents; the size of the type itself makes an even rhythm.
    return qRound(QFontInfo(font).pixelSize() * 1.5);
}

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int maximalLines)
    : m_font(font)
    , m_lineHeight(jianbao::lineHeight(font))
{
    const QFontMetrics metrics(font);
    m_ascent = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    if (text.isEmpty()) {
        return;
    }
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    while (m_lines.size() < maximalLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(width, 1));
        const bool last = m_lines.size() == maximalLines - 1;
        m_lines.append(last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

void WrappedText::draw(QPainter &painter, QPoint topLeft) const
{
    painter.setFont(m_font);
    int baseline = topLeft.y() + m_ascent;
    for (const QString &line : m_lines) {
        painter.drawText(topLeft.x(), baseline, line);
        baseline += m_lineHeight;
    }
}

} // namespace jianbao
