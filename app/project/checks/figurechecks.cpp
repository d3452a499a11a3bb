// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/figurechecks.h"

#include "app/project/checks/figurefindings.h"
#include "app/project/checks/relationchecks.h"
#include "app/project/checks/slipchecks.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LeastIndicator = 3; ///< Characters; shorter ones are said of anything …
constexpr qsizetype LeastBeside = 2;    ///< … but in one sentence.
constexpr double Close = 0.02;          ///< Share by which one value given twice may differ.
constexpr double SlipTolerance = 0.02;  ///< Values a unit apart agree within this share.
constexpr qsizetype MostValues = 40;    ///< Of one indicator; more are a column of a table.

/// 2023年底 is as good as 2023年 for what was reached by then.
QString wholeYear(const QString &resolved)
{
    const bool isLastDay = resolved.size() == 10 && resolved.endsWith(u"-12-31");
    return isLastDay ? resolved.first(4) + u"-01-01/"_s + resolved : resolved;
}

/// What a rate is measured against: one without a base is, as newspapers write, against the same
/// time of the year before.
QString baseKey(const Fact &fact)
{
    static const QSet<QString> yearBefore{u"同比"_s,       u"按年"_s,       u"比上年"_s,
                                          u"较上年"_s,     u"比去年"_s,     u"较去年"_s,
                                          u"比上年同期"_s, u"较上年同期"_s, u"比去年同期"_s,
                                          u"较去年同期"_s, QString()};
    const QString base = folded(fact.base);
    const bool isRate = fact.type == FactType::Percent && fact.change != Change::None;
    if (isRate && yearBefore.contains(base)) {
        return u"同比"_s;
    }
    return fact.baseResolved.isEmpty() ? base : fact.baseResolved;
}

/// What a figure is a value of: equal keys speak of the same thing. Figures without a period are of
/// the time of their issue.
QString subjectKey(const FactRow &row)
{
    const Fact &fact = row.fact;
    const QString period = !fact.periodResolved.isEmpty() ? wholeYear(fact.periodResolved)
                           : fact.period.isEmpty()        ? u"#%1"_s.arg(row.issue.value)
                                                          : folded(fact.period);
    return folded(fact.indicator) + u'\n' + period;
}

QString valueKey(const FactRow &row)
{
    const Fact &fact = row.fact;
    return subjectKey(row) + u'\n' + QString::number(int(fact.type)) + u'\n' + fact.value.unit
           + u'\n' + QString::number(int(fact.change)) + u'\n' + baseKey(fact);
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

using Group = QList<const FigureStatement *>;

/// What is wrong with two different values that have one key, if anything.
std::optional<FindingCode> contradiction(const FigureStatement &first, const FigureStatement &other)
{
    if (shareASentence(first, other)) {
        return {};
    }
    const double left = number(first.row.fact);
    const double right = number(other.row.fact);
    const double larger = std::max(std::abs(left), std::abs(right));
    const bool close = larger > 0 && std::abs(left - right) / larger < Close;
    if (isAmount(first.row.fact) && slipBetween(left, right) != 0
        && areOfTheSame(first, other, false)) {
        return FindingCode::UnitSlip;
    }
    const bool sameArticle = first.row.fact.article == other.row.fact.article;
    if ((close && areOfTheSame(first, other, false))
        || (sameArticle && areOfTheSame(first, other, true))) {
        return FindingCode::TwoValues;
    }
    return {};
}

/// Each value of a group that contradicts an earlier one, once.
void compareValues(const Group &group, QList<Finding> &findings)
{
    if (group.size() < 2 || group.size() > MostValues
        || group.first()->row.fact.indicator.size() < LeastIndicator) {
        return;
    }
    QSet<QString> told; // a pair of values is told once, however often they stand there
    for (qsizetype i = 1; i < group.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const FactRow &first = group[j]->row;
            const FactRow &other = group[i]->row;
            const QString pair =
                first.fact.value.value->toString() + u'|' + other.fact.value.value->toString();
            if (*first.fact.value.value == *other.fact.value.value || told.contains(pair)) {
                continue;
            }
            if (const auto code = contradiction(*group[j], *group[i])) {
                told.insert(pair);
                findings.append(
                    findingOf(*code, {&first, &other}, written(first) + u" ≠ "_s + written(other)));
                break;
            }
        }
    }
}

/// 832人次，增加289万人次，增长53.2%: the level lacks 万 or 亿 for what it grew by to fit the rate.
bool isLevelSlip(const FactRow &level, const FactRow &change, const FactRow &rate)
{
    const double increase = number(change.fact);
    if (change.fact.change != Change::Up || increase <= 0) {
        return false;
    }
    for (const double factor : {1e4, 1e8}) {
        const double before = number(level.fact) * factor - increase;
        const double expected = before > 0 ? increase / before * 100 : 0;
        if (before > 0 && std::abs(expected - number(rate.fact)) < 0.1 + expected * SlipTolerance) {
            return true;
        }
    }
    return false;
}

/// Level, change and rate of one indicator in one article:
/// 余额683亿元，比年初增加16.5亿元，增长2.5%.
void compareRate(const FactRow &level, const FactRow &change, const FactRow &rate,
                 QList<Finding> &findings)
{
    const double sign = change.fact.change == Change::Up ? 1 : -1;
    const double before = number(level.fact) - sign * number(change.fact);
    if (before <= 0 && isLevelSlip(level, change, rate)) {
        findings.append(findingOf(FindingCode::UnitSlip, {&level, &change, &rate},
                                  written(level) + u" < "_s + written(change)));
    }
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

/// Within a sentence: the level, a change of it, and the rate of that change.
void compareRates(const Group &group, QList<Finding> &findings)
{
    const FigureStatement *level = nullptr;
    const FigureStatement *change = nullptr;
    for (const FigureStatement *figure : group) { // in the order of the text
        const Fact &fact = figure->row.fact;
        if (level && figure->sentence != level->sentence) {
            level = nullptr;
            change = nullptr;
        }
        if (isAmount(fact) && fact.change == Change::None) {
            level = figure;
            change = nullptr;
        } else if (isAmount(fact) && level && fact.value.unit == level->row.fact.value.unit) {
            change = figure;
        } else if (fact.type == FactType::Percent && level && change
                   && fact.change == change->row.fact.change
                   && (fact.base.isEmpty() || fact.base == change->row.fact.base)) {
            compareRate(level->row, change->row, figure->row, findings);
            change = nullptr;
        }
    }
}

} // namespace

bool isComparable(const Fact &fact)
{
    return fact.value.value && fact.value.bound == Bound::None
           && fact.indicator.size() >= LeastBeside;
}

QList<Finding> findingsAmong(const QList<FigureStatement> &figures)
{
    QMap<QString, Group> values;
    QHash<QString, Group> statements;
    QStringList order; // of the statements, so that a run gives the same list each time
    for (const FigureStatement &figure : figures) {
        const FactRow &row = figure.row;
        values[valueKey(row)].append(&figure);
        const QString key = QString::number(row.fact.article.value) + u'\n' + subjectKey(row);
        if (!statements.contains(key)) {
            order.append(key);
        }
        statements[key].append(&figure);
    }
    QList<Finding> findings;
    for (const Group &group : values) {
        compareValues(group, findings);
    }
    for (const QString &key : order) {
        compareRates(statements.value(key), findings);
    }
    findSlips(figures, findings);
    findMisfits(figures, findings);
    return findings;
}

} // namespace jianbao
