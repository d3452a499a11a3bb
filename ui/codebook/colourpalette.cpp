// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/colourpalette.h"

#include "app/model/tagpalette.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace jianbao {

namespace {

constexpr int Columns = 6;
constexpr int SwatchSize = 18;

QIcon swatchIcon(const QColor &colour)
{
    QPixmap pixmap(SwatchSize * 2, SwatchSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRect(0, 0, SwatchSize, SwatchSize), 4, 4);
    return pixmap;
}

} // namespace

ColourPalette::ColourPalette(QWidget *parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QStringList colours = tagPalette();
    for (int i = 0; i < colours.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setIcon(swatchIcon(QColor(colours[i])));
        button->setIconSize({SwatchSize, SwatchSize});
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Colour %1").arg(colours[i]));
        button->setToolTip(colours[i]);
        button->setProperty("colour", colours[i]);
        m_swatches->addButton(button);
        layout->addWidget(button, i / Columns, i % Columns);
    }
    auto *other = new QToolButton(this);
    other->setText(tr("Other colour…"));
    other->setAutoRaise(true);
    layout->addWidget(other, static_cast<int>(colours.size()) / Columns, 0, 1, Columns,
                      Qt::AlignLeft);

    layout->setColumnStretch(Columns, 1); // the swatches keep together

    connect(other, &QToolButton::clicked, this, &ColourPalette::chooseOther);
    connect(m_swatches, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        Q_EMIT chosen(button->property("colour").toString());
    });
}

void ColourPalette::setCurrent(const QString &colour)
{
    m_current = colour;
    m_swatches->setExclusive(false);
    const auto buttons = m_swatches->buttons();
    for (QAbstractButton *button : buttons) {
        button->setChecked(button->property("colour").toString() == colour);
    }
    m_swatches->setExclusive(true);
}

void ColourPalette::chooseOther()
{
    const QColor colour = QColorDialog::getColor(QColor(m_current), this, tr("Colour of the tag"));
    if (colour.isValid()) {
        Q_EMIT chosen(colour.name(QColor::HexRgb));
    }
}

} // namespace jianbao
