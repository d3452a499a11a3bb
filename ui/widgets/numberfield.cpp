// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/numberfield.h"

#include "app/project/facts/typednumber.h"
#include "ui/widgets/fieldmark.h"

namespace jianbao {

NumberField::NumberField(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int Width = 110;
    setMaximumWidth(Width);
    setToolTip(tr("As newspapers write it: 1,200 or 3.2亿 or 五百万"));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        markField(this, "wrong", !text.trimmed().isEmpty() && !number());
    });
}

std::optional<Decimal> NumberField::number() const
{
    return typedNumber(text());
}

void NumberField::setNumber(const std::optional<Decimal> &number)
{
    if (number != this->number()) {
        setText(number ? number->toString() : QString());
    }
}

} // namespace jianbao
