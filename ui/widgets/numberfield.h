// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"

#include <QLineEdit>

#include <optional>

namespace jianbao {

/// A field for the end of a range of values, typed as typedNumber() reads it (500亿, 1,200). Text
/// that is no number is marked and counts as none.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    std::optional<Decimal> number() const;
    /// Leaves the text as it was typed where it says the same.
    void setNumber(const std::optional<Decimal> &number);
};

} // namespace jianbao
