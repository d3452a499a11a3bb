// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/decimal.h"

#include <array>
#include <cmath>
#include <limits>

namespace jianbao {

namespace {

constexpr int MaxDigits = 18;

/// The powers of ten that a double holds exactly.
constexpr std::array<double, 23> PowersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                             1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// coefficient × 10^power, if that fits.
std::optional<qint64> scaled(qint64 coefficient, int power)
{
    for (; power > 0 && coefficient != 0; --power) {
        if (qMulOverflow(coefficient, qint64(10), &coefficient)) {
            return std::nullopt;
        }
    }
    return coefficient;
}

} // namespace

Decimal::Decimal(qint64 coefficient, int exponent)
    : m_coefficient(coefficient)
    , m_exponent(exponent)
{
    if (m_coefficient == 0) {
        m_exponent = 0;
        return;
    }
    while (m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        ++m_exponent;
    }
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative) {
        text = text.sliced(1);
    }
    qint64 coefficient = 0;
    int digits = 0;
    int decimals = 0;
    bool seenPoint = false;
    bool seenDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && !seenPoint) {
            seenPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        seenDigit = true;
        const int digit = c.unicode() - u'0';
        if (digits > 0 || digit != 0) {
            ++digits;
        }
        if (digits > MaxDigits) {
            return std::nullopt;
        }
        coefficient = coefficient * 10 + digit;
        decimals += seenPoint ? 1 : 0;
    }
    if (!seenDigit) {
        return std::nullopt;
    }
    return Decimal(negative ? -coefficient : coefficient, -decimals);
}

Decimal Decimal::shifted(int power) const
{
    return Decimal(m_coefficient, m_exponent + power);
}

std::optional<Decimal> Decimal::multipliedBy(const Decimal &other) const
{
    qint64 product = 0;
    if (qMulOverflow(m_coefficient, other.m_coefficient, &product)) {
        return std::nullopt;
    }
    return Decimal(product, m_exponent + other.m_exponent);
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int exponent = std::min(m_exponent, other.m_exponent);
    const auto left = scaled(m_coefficient, m_exponent - exponent);
    const auto right = scaled(other.m_coefficient, other.m_exponent - exponent);
    qint64 sum = 0;
    if (!left || !right || qAddOverflow(*left, *right, &sum)) {
        return std::nullopt;
    }
    return Decimal(sum, exponent);
}

double Decimal::toDouble() const
{
    // A product or quotient of two exact doubles is correctly rounded.
    constexpr qint64 LargestExact = qint64(1) << 53;
    const int power = std::abs(m_exponent);
    if (std::abs(m_coefficient) <= LargestExact && power < int(PowersOfTen.size())) {
        const double coefficient = double(m_coefficient);
        return m_exponent < 0 ? coefficient / PowersOfTen[power] : coefficient * PowersOfTen[power];
    }
    // So is strtod on the exact decimal text.
    return (QString::number(m_coefficient) + u'e' + QString::number(m_exponent)).toDouble();
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_coefficient < 0 ? -m_coefficient : m_coefficient);
    if (m_exponent >= 0) {
        digits += QString(m_exponent, u'0');
    } else {
        const qsizetype decimals = -m_exponent;
        if (digits.size() <= decimals) {
            digits.prepend(QString(decimals - digits.size() + 1, u'0'));
        }
        digits.insert(digits.size() - decimals, u'.');
    }
    return isNegative() ? u'-' + digits : digits;
}

std::partial_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (*this == other) {
        return std::partial_ordering::equivalent;
    }
    if (m_exponent == other.m_exponent) {
        return m_coefficient <=> other.m_coefficient;
    }
    const int exponent = std::min(m_exponent, other.m_exponent);
    const auto left = scaled(m_coefficient, m_exponent - exponent);
    const auto right = scaled(other.m_coefficient, other.m_exponent - exponent);
    if (left && right) {
        return *left <=> *right;
    }
    return toDouble() <=> other.toDouble();
}

} // namespace jianbao
