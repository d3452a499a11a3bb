// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace jianbao {

/// An exact decimal number: coefficient × 10^exponent. Newspaper figures are decimal ("134.6
/// 亿元"), and binary floating point would not give them back. Always kept in lowest terms (no
/// trailing zeros in the coefficient), so equal numbers are equal members.
class Decimal
{
public:
    constexpr Decimal() = default;
    Decimal(qint64 coefficient, int exponent = 0);

    /// Reads plain notation: digits, at most one '.', an optional leading '-'. Nothing else (no
    /// blanks, separators or exponents); nullopt for other text and beyond 18 significant digits.
    static std::optional<Decimal> fromString(QStringView text);

    /// This number × 10^power.
    Decimal shifted(int power) const;
    /// Product; nullopt if it does not fit 18 significant digits.
    std::optional<Decimal> multipliedBy(const Decimal &other) const;
    /// Sum; nullopt if it does not fit 18 significant digits.
    std::optional<Decimal> plus(const Decimal &other) const;

    /// The value of a whole number from 1 to `most`; 0 for any other.
    int wholeUpTo(int most) const
    {
        if (m_coefficient < 1 || m_coefficient > most || m_exponent < 0) {
            return 0;
        }
        qint64 value = m_coefficient;
        for (int power = m_exponent; power > 0 && value <= most; --power) {
            value *= 10;
        }
        return value <= most ? int(value) : 0;
    }

    bool isNegative() const { return m_coefficient < 0; }
    double toDouble() const;
    /// Plain notation, e.g. "204350000000", "0.26", "-3".
    QString toString() const;

    bool operator==(const Decimal &) const = default;
    std::partial_ordering operator<=>(const Decimal &other) const;

private:
    qint64 m_coefficient = 0;
    int m_exponent = 0;
};

} // namespace jianbao
