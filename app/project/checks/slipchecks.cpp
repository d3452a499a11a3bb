// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/slipchecks.h"

#include "app/extraction/numbers/digitslips.h"
#include "app/project/checks/figurefindings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype FewestDigits = 3; ///< Of fewer, many figures are alike by chance.
constexpr qsizetype MostAlike = 12;   ///< Figures of the same digits; more are a column of a table.

/// Equal for figures that may be one and the same but for a slip: the digits, in any order.
QString likeness(const FactRow &row, const QString &digits)
{
    QString sorted = digits;
    std::sort(sorted.begin(), sorted.end());
    return QString::number(row.issue.value) + u'\n' + QString::number(int(row.fact.type)) + u'\n'
           + row.fact.value.unit + u'\n' + QString::number(int(row.fact.change)) + u'\n' + sorted;
}

/// Whether one indicator is the other or the end of it: 货物吞吐量, 港口货物吞吐量.
bool nameTheSame(const Fact &left, const Fact &right)
{
    const QString a = folded(left.indicator);
    const QString b = folded(right.indicator);
    return a.endsWith(b) || b.endsWith(a);
}

/// 全年, 年末, 今年以来: says nothing against another name of the time.
bool isVague(const QString &period)
{
    static const QSet<QString> words{QString(),     u"全年"_s,     u"年末"_s, u"当年"_s,
                                     u"今年"_s,     u"目前"_s,     u"年内"_s, u"今年以来"_s,
                                     u"截至目前"_s, u"截至年末"_s, u"期末"_s, u"报告期"_s,
                                     u"报告期内"_s, u"期内"_s};
    return words.contains(period);
}

/// The last day of a period, which names it however it is written; empty where nobody knows.
QString lastDay(const Fact &fact)
{
    return fact.periodResolved.section(u'/', -1);
}

bool mayBeOfOneTime(const Fact &left, const Fact &right)
{
    const QString a = folded(left.period);
    const QString b = folded(right.period);
    return a == b || isVague(a) || isVague(b)
           || (!lastDay(left).isEmpty() && lastDay(left) == lastDay(right));
}

/// What the slip is, if two figures are one but for a slip.
std::optional<FindingCode> slipOfFigures(const FigureStatement &left, const FigureStatement &right)
{
    const Fact &first = left.row.fact;
    const Fact &other = right.row.fact;
    const Decimal &a = *first.value.value;
    const Decimal &b = *other.value.value;
    if (a == b || shareASentence(left, right) || !nameTheSame(first, other)
        || !mayBeOfOneTime(first, other) || folded(first.base) != folded(other.base)
        || !areOfTheSame(left, right, false)) {
        return {};
    }
    if (significantDigits(a) != significantDigits(b)) {
        return areSwapped(significantDigits(a), significantDigits(b))
                       && slipOf(a, b) == DigitSlip::Swapped
                   ? std::optional(FindingCode::TwoValues)
                   : std::nullopt;
    }
    const double power = std::round(std::log10(std::abs(a.toDouble() / b.toDouble())));
    const bool isScale = isAmount(first) && std::fmod(std::abs(power), 4) == 0;
    return isScale ? FindingCode::UnitSlip : FindingCode::TwoValues;
}

/// The pairs of facts that findings are about already.
QSet<QPair<qint64, qint64>> pairsOf(const QList<Finding> &findings)
{
    QSet<QPair<qint64, qint64>> pairs;
    for (const Finding &finding : findings) {
        for (const FindingPlace &place : finding.places) {
            pairs.insert({finding.places.first().fact.value, place.fact.value});
        }
    }
    return pairs;
}

} // namespace

void findSlips(const QList<FigureStatement> &figures, QList<Finding> &findings)
{
    const auto known = pairsOf(findings);
    QHash<QString, QList<const FigureStatement *>> alike;
    QSet<QString> told; // two values of one indicator are told once, however often they stand there
    for (const FigureStatement &figure : figures) { // in the order of the text
        const QString digits = significantDigits(*figure.row.fact.value.value);
        if (digits.size() < FewestDigits) {
            continue;
        }
        const QString like = likeness(figure.row, digits);
        QList<const FigureStatement *> &earlier = alike[like];
        for (const FigureStatement *other : earlier) {
            const auto code = slipOfFigures(*other, figure);
            const QString detail = written(other->row) + u" ≠ "_s + written(figure.row);
            const QString key = like + u'\n' + folded(figure.row.fact.indicator) + u'\n' + detail;
            if (code && !told.contains(key)
                && !known.contains({other->row.fact.id.value, figure.row.fact.id.value})) {
                told.insert(key);
                findings.append(findingOf(*code, {&other->row, &figure.row}, detail));
                break;
            }
        }
        if (earlier.size() < MostAlike) {
            earlier.append(&figure);
        }
    }
}

} // namespace jianbao
