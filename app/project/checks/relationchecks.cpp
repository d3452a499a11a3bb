// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/relationchecks.h"

#include "app/project/checks/figurefindings.h"
#include "app/project/checks/relationwords.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr double Rounding = 0.06; ///< Percentage points that a rate may miss beside its own digits.
constexpr double Loose = 0.02;    ///< Share by which an average may miss.
constexpr qsizetype WholeReach = 10; ///< Figures looked back to for the whole of a share.

double number(const FigureStatement &figure)
{
    return figure.row.fact.value.value->toDouble();
}

/// Half a unit of the last digit that is written, in the unit of the value: 0.05亿 of 1.4亿元.
double halfDigit(const FigureStatement &figure)
{
    QString quote = folded(figure.row.fact.quote);
    quote.remove(u','); // of thousands
    qsizetype end = 0;
    while (end < quote.size() && (quote[end].isDigit() || quote[end] == u'.')) {
        ++end;
    }
    const double shown = quote.first(end).toDouble();
    const bool isMixed = end + 1 < quote.size() && u"千万亿"_s.contains(quote[end])
                         && quote[end + 1].isDigit(); // 1亿2000万
    if (shown <= 0 || isMixed) {
        return number(figure) * 0.005; // in Chinese numerals
    }
    const qsizetype point = quote.first(end).indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : end - point - 1;
    return 0.5 * std::pow(10.0, -double(decimals)) * std::abs(number(figure)) / shown;
}

/// Half a digit as a share of the value.
double doubt(const FigureStatement &figure)
{
    return number(figure) == 0 ? 0 : halfDigit(figure) / std::abs(number(figure));
}

bool haveOneUnit(const FigureStatement &left, const FigureStatement &right)
{
    return left.row.fact.type == right.row.fact.type
           && left.row.fact.value.unit == right.row.fact.value.unit;
}

bool isLevel(const FigureStatement &figure)
{
    return isAmount(figure.row.fact) && figure.row.fact.change == Change::None
           && number(figure) > 0;
}

bool isPercent(const FigureStatement &figure)
{
    return figure.row.fact.type == FactType::Percent;
}

class MisfitFinder
{
public:
    MisfitFinder(const QList<FigureStatement> &figures, QList<Finding> &findings)
        : m_figures(figures)
        , m_findings(findings)
    {}

    void find()
    {
        for (m_at = 0; m_at < m_figures.size(); ++m_at) {
            followWhole();
            if (m_at >= 2 && follows(m_at) && follows(m_at - 1)) {
                const auto &first = m_figures[m_at - 2];
                const auto &second = m_figures[m_at - 1];
                checkChange(first, second, m_figures[m_at]);
                checkPlan(first, second, m_figures[m_at]);
                checkTested(first, second, m_figures[m_at]);
                checkAverage(first, second, m_figures[m_at]);
            }
            if (m_at >= 1 && follows(m_at)) {
                checkShare(m_figures[m_at - 1], m_figures[m_at]);
            }
        }
    }

private:
    /// Whether no other number stands between a figure and the one before, in one sentence.
    bool follows(qsizetype index) const
    {
        const FigureStatement &figure = m_figures[index];
        const FigureStatement &before = m_figures[index - 1];
        return shareASentence(figure, before) && figure.row.fact.article == before.row.fact.article
               && figure.previousEnd == before.row.fact.range.end;
    }

    /// Remembers the whole that the figures behind 其中 are parts of.
    void followWhole()
    {
        const FigureStatement &figure = m_figures[m_at];
        if (figure.lead.contains(u"其中"_s)) {
            m_whole = lastLevelBefore(m_at);
            m_sentence = figure.sentence;
        } else if (m_whole >= 0
                   && (figure.sentence != m_sentence
                       || figure.row.fact.article != m_figures[m_whole].row.fact.article)) {
            m_whole = -1;
        }
    }

    qsizetype lastLevelBefore(qsizetype index) const
    {
        for (qsizetype i = index - 1; i >= std::max<qsizetype>(0, index - WholeReach); --i) {
            if (m_figures[i].row.fact.article != m_figures[index].row.fact.article) {
                break;
            }
            if (isLevel(m_figures[i])) {
                return haveOneUnit(m_figures[i], m_figures[index]) ? i : -1;
            }
        }
        return -1;
    }

    /// 由80亿元增加到88亿元，增长10%.
    void checkChange(const FigureStatement &from, const FigureStatement &to,
                     const FigureStatement &change)
    {
        if (!haveOneUnit(from, to) || !relation::isStart(from.lead) || !relation::isGoal(to.lead)
            || !relation::isChange(change.lead) || number(from) <= 0
            || relation::isReckonedInFixedPrices(to.row.fact.indicator)) {
            return;
        }
        const double difference = std::abs(number(to) - number(from));
        const bool isRate = isPercent(change) && !isPercent(from);
        const bool isDifference = haveOneUnit(to, change) && !isPercent(change)
                                  && change.row.fact.type != FactType::Points;
        const bool isInPoints = isPercent(from) && change.row.fact.type == FactType::Points;
        if (difference <= 0 || !(isRate || isDifference || isInPoints)) {
            return;
        }
        const double expected = isRate ? difference / number(from) * 100 : difference;
        const double ends = halfDigit(from) + halfDigit(to);
        const double tolerance =
            halfDigit(change)
            + (isRate ? expected * (ends / difference + doubt(from)) + Rounding : ends);
        if (std::abs(expected - number(change)) > tolerance * 1.001) {
            report({&from, &to, &change}, u"%1 → %2 ≠ %3"_s);
        }
    }

    /// 计划造林12万亩，已完成9万亩，完成计划的75%.
    void checkPlan(const FigureStatement &plan, const FigureStatement &done,
                   const FigureStatement &share)
    {
        if (isPercent(share) && isLevel(plan) && isLevel(done) && haveOneUnit(plan, done)
            && relation::isOfPlan(share.lead)
            && relation::isPlan(plan.lead + plan.row.fact.indicator)) {
            compareShare(done, plan, share, Whole::Exact);
        }
    }

    /// 抽检2500批次，合格2450批次，合格率98%.
    void checkTested(const FigureStatement &all, const FigureStatement &passed,
                     const FigureStatement &rate)
    {
        if (isPercent(rate) && isLevel(all) && isLevel(passed) && haveOneUnit(all, passed)
            && number(passed) <= number(all) && relation::isRateOf(rate.lead, passed.lead)) {
            compareShare(passed, all, rate);
        }
    }

    /// 向320户发放96万元，户均3000元.
    void checkAverage(const FigureStatement &first, const FigureStatement &second,
                      const FigureStatement &average)
    {
        const bool isFirstBearer = relation::isBearer(average.lead, first.row.fact.value.unit);
        const FigureStatement &bearers = isFirstBearer ? first : second;
        const FigureStatement &total = isFirstBearer ? second : first;
        if (!isLevel(bearers) || !isLevel(total) || number(average) <= 0
            || !relation::isBearer(average.lead, bearers.row.fact.value.unit)
            || !haveOneUnit(total, average) || bearers.row.fact.type == FactType::Money) {
            return;
        }
        const double expected = number(total) / number(bearers);
        const double allowed = Loose + doubt(total) + doubt(bearers) + doubt(average);
        if (std::abs(expected / number(average) - 1) > allowed) {
            report({&total, &bearers, &average}, u"%1 / %2 ≠ %3"_s);
        }
    }

    /// 总投资3.6亿元，其中财政资金2.16亿元，占60%; 税收收入61.6亿元，占一般公共预算收入的70%.
    void checkShare(const FigureStatement &part, const FigureStatement &share)
    {
        const auto of = relation::wholeNamedBy(share.lead);
        if (!isPercent(share) || !isLevel(part) || !of || share.row.fact.change != Change::None) {
            return;
        }
        const qsizetype whole = of->isEmpty() ? m_whole : namedBefore(*of);
        if (whole < 0 || whole >= m_at - 1) {
            return;
        }
        const FigureStatement &all = m_figures[whole];
        if (haveOneUnit(all, part) && isLevel(all) && number(part) < number(all)) {
            compareShare(part, all, share);
        }
    }

    /// The only figure before the part whose indicator has the name; -1 for none.
    qsizetype namedBefore(const QString &name) const
    {
        qsizetype found = -1;
        const FigureStatement &share = m_figures[m_at];
        for (qsizetype i = m_at - 2; i >= std::max<qsizetype>(0, m_at - WholeReach); --i) {
            const FigureStatement &figure = m_figures[i];
            if (figure.row.fact.article != share.row.fact.article) {
                break;
            }
            const bool isNamed =
                relation::isNameOf(name, folded(figure.row.fact.indicator), figure.lead);
            const bool isOfTime = figure.row.fact.period.isEmpty()
                                  || share.row.fact.period.isEmpty()
                                  || figure.row.fact.period == share.row.fact.period;
            if (isNamed && isOfTime && isLevel(figure) && !relation::isStart(figure.lead)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /// A plan is a round number and exact, a whole that was counted may be rounded.
    enum class Whole { Exact, Rounded };

    void compareShare(const FigureStatement &part, const FigureStatement &whole,
                      const FigureStatement &share, Whole kind = Whole::Rounded)
    {
        const double expected = number(part) / number(whole) * 100;
        const double rounded = doubt(part) + (kind == Whole::Rounded ? doubt(whole) : 0);
        const double tolerance = halfDigit(share) + expected * rounded + Rounding;
        if (std::abs(expected - number(share)) > tolerance) {
            report({&part, &whole, &share}, u"%1 / %2 ≠ %3"_s);
        }
    }

    void report(const QList<const FigureStatement *> &figures, const QString &pattern)
    {
        const QString detail = pattern.arg(written(figures[0]->row), written(figures[1]->row),
                                           written(figures[2]->row));
        m_findings.append(findingOf(FindingCode::RateAgainstLevels,
                                    {&figures[0]->row, &figures[1]->row, &figures[2]->row},
                                    detail));
    }

    const QList<FigureStatement> &m_figures;
    QList<Finding> &m_findings;
    qsizetype m_at = 0;
    qsizetype m_whole = -1;    ///< Whose parts are told, -1 for none …
    qsizetype m_sentence = -1; ///< … in this sentence.
};

} // namespace

void findMisfits(const QList<FigureStatement> &figures, QList<Finding> &findings)
{
    MisfitFinder(figures, findings).find();
}

} // namespace jianbao
