// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/figurechecks.h"

#include "app/text/folding.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LeastIndicator = 3; ///< Characters; shorter ones are said of anything.
constexpr double Close = 0.02;          ///< Share by which one value given twice may differ.
constexpr double SlipTolerance = 0.02;  ///< Values a unit apart agree within this share.
constexpr qsizetype MostValues = 40;    ///< Of one indicator; more are a column of a table.

QString folded(const QString &text)
{
    QString result = foldedForMatching(text).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

/// What a figure is a value of: equal keys speak of the same thing.
QString subjectKey(const Fact &fact)
{
    const QString period =
        fact.periodResolved.isEmpty() ? folded(fact.period) : fact.periodResolved;
    return folded(fact.indicator) + u'\n' + period;
}

QString valueKey(const Fact &fact)
{
    const QString base = fact.baseResolved.isEmpty() ? folded(fact.base) : fact.baseResolved;
    return subjectKey(fact) + u'\n' + QString::number(int(fact.type)) + u'\n' + fact.value.unit
           + u'\n' + QString::number(int(fact.change)) + u'\n' + base;
}

double number(const Fact &fact)
{
    return fact.value.value->toDouble();
}

/// Half a unit of the last digit that is not nought: what rounding may have taken.
double halfDigit(const Fact &fact)
{
    const QString text = fact.value.value->toString();
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0) {
        return 0.5 * std::pow(10.0, -double(text.size() - point - 1));
    }
    qsizetype zeros = 0;
    while (zeros < text.size() - 1 && text[text.size() - 1 - zeros] == u'0') {
        ++zeros;
    }
    return 0.5 * std::pow(10.0, double(zeros));
}

/// 4 or 8 where two values agree but for 万 or 亿, else 0.
int slipBetween(double left, double right)
{
    if (left <= 0 || right <= 0) {
        return 0;
    }
    const double ratio = std::max(left, right) / std::min(left, right);
    for (const int power : {4, 8}) {
        if (std::abs(ratio / std::pow(10.0, power) - 1) < SlipTolerance) {
            return power;
        }
    }
    return 0;
}

FindingPlace placeOf(const FactRow &row)
{
    return {row.issue, row.fact.article, row.fact.id, row.fact.range, row.fact.quote};
}

QString written(const FactRow &row)
{
    return QString(row.fact.quote).remove(u'\n').simplified();
}

Finding findingOf(FindingCode code, const QList<const FactRow *> &rows, const QString &detail)
{
    Finding finding;
    finding.code = code;
    const Fact &fact = rows.first()->fact;
    finding.subject =
        fact.period.isEmpty() ? fact.indicator : fact.indicator + u" · "_s + fact.period;
    finding.detail = detail;
    for (const FactRow *row : rows) {
        finding.places.append(placeOf(*row));
    }
    return finding;
}

using Group = QList<const FactRow *>;

/// The first value of each kind, and the values that contradict it.
void compareValues(const Group &group, QList<Finding> &findings)
{
    if (group.size() < 2 || group.size() > MostValues) {
        return;
    }
    const FactRow &first = *group.first();
    QList<Decimal> seen{*first.fact.value.value};
    for (const FactRow *other : group) {
        const Decimal value = *other->fact.value.value;
        if (seen.contains(value)) {
            continue;
        }
        seen.append(value);
        const bool amount = first.fact.type == FactType::Money || first.fact.type == FactType::Count
                            || first.fact.type == FactType::Measure;
        const double left = number(first.fact);
        const double right = number(other->fact);
        const bool sameArticle = first.fact.article == other->fact.article;
        const double larger = std::max(std::abs(left), std::abs(right));
        const bool close = larger > 0 && std::abs(left - right) / larger < Close;
        const QString detail = written(first) + u" ≠ "_s + written(*other);
        if (amount && slipBetween(left, right) != 0) {
            findings.append(findingOf(FindingCode::UnitSlip, {&first, other}, detail));
        } else if (sameArticle || close) {
            findings.append(findingOf(FindingCode::TwoValues, {&first, other}, detail));
        }
    }
}

/// Level, change and rate of one indicator in one article:
/// 余额683亿元，比年初增加16.5亿元，增长2.5%.
void compareRate(const FactRow &level, const FactRow &change, const FactRow &rate,
                 QList<Finding> &findings)
{
    const double sign = change.fact.change == Change::Up ? 1 : -1;
    const double before = number(level.fact) - sign * number(change.fact);
    if (before <= 0 || number(change.fact) <= 0) {
        return;
    }
    const double expected = number(change.fact) / before * 100;
    const double given = number(rate.fact);
    const double relative = halfDigit(change.fact) / number(change.fact)
                            + (halfDigit(level.fact) + halfDigit(change.fact)) / before;
    const double tolerance = halfDigit(rate.fact) + expected * relative + 0.05;
    if (std::abs(expected - given) > tolerance) {
        const QString detail = u"%1 / (%2 %3 %1) = %4% ≠ %5"_s.arg(
            written(change), written(level), sign > 0 ? u"−"_s : u"+"_s,
            QString::number(expected, 'f', 1), written(rate));
        findings.append(
            findingOf(FindingCode::RateAgainstLevels, {&level, &change, &rate}, detail));
    }
}

void compareRates(const Group &group, QList<Finding> &findings)
{
    const FactRow *level = nullptr;
    const FactRow *change = nullptr;
    for (const FactRow *row : group) { // in the order of the text
        const Fact &fact = row->fact;
        const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                              || fact.type == FactType::Measure;
        if (isAmount && fact.change == Change::None) {
            level = row;
            change = nullptr;
        } else if (isAmount && level && fact.value.unit == level->fact.value.unit) {
            change = row;
        } else if (fact.type == FactType::Percent && level && change
                   && fact.change == change->fact.change
                   && (fact.base.isEmpty() || fact.base == change->fact.base)) {
            compareRate(*level, *change, *row, findings);
            change = nullptr;
        }
    }
}

} // namespace

bool isComparable(const Fact &fact)
{
    return fact.value.value && fact.value.bound == Bound::None
           && fact.indicator.size() >= LeastIndicator;
}

QList<Finding> findingsAmong(const QList<FactRow> &rows)
{
    QMap<QString, Group> values;
    QHash<QString, Group> statements;
    QStringList order; // of the statements, so that a run gives the same list each time
    for (const FactRow &row : rows) {
        values[valueKey(row.fact)].append(&row);
        const QString key = QString::number(row.fact.article.value) + u'\n' + subjectKey(row.fact);
        if (!statements.contains(key)) {
            order.append(key);
        }
        statements[key].append(&row);
    }
    QList<Finding> findings;
    for (const Group &group : values) {
        compareValues(group, findings);
    }
    for (const QString &key : order) {
        compareRates(statements.value(key), findings);
    }
    return findings;
}

} // namespace jianbao
