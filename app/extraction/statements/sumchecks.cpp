// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/sumchecks.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/digitslips.h"
#include "app/extraction/statements/summarkers.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarkerReach = 80; ///< From the whole to the first of its parts.
constexpr qsizetype PartsReach = 400; ///< From the whole to the last of its parts.
constexpr qsizetype MostParts = 12;
constexpr double Rounding = 0.006; ///< Rounded parts may miss their whole by this share of it.
constexpr double Narrow = 0.05;    ///< Parts that miss it by less were meant to be all of it.
constexpr double Double = 1;       ///< Parts that exceed it by so much are of something else.
constexpr double Scales[] = {1e4, 1e8};
constexpr double Near = 0.1; ///< … also by less than this, where one digit is what misses.

bool isAmount(const Fact &fact)
{
    return (fact.type == FactType::Money || fact.type == FactType::Count
            || fact.type == FactType::Measure)
           && fact.value.value && fact.value.bound == Bound::None;
}

/// Whether a figure can be a part of the whole: 23项 of 48个项目.
bool isPartOf(const Fact &part, const Fact &whole)
{
    const bool sameUnit = part.value.unit == whole.value.unit
                          || (whole.type == FactType::Count && whole.value.unit == u"个");
    return isAmount(part) && part.type == whole.type && sameUnit && part.change == whole.change;
}

/// Whether a figure is a change the other way than the whole.
bool isCounterPart(const Fact &part, const Fact &whole)
{
    return whole.change != Change::None && part.change != Change::None
           && part.change != whole.change && isAmount(part) && part.type == whole.type
           && part.value.unit == whole.value.unit;
}

/// 人均收入, 均价: the whole is no sum of what it is of its parts.
bool isAverage(const Fact &fact)
{
    return fact.indicator.contains(u'均') || fact.indicator.contains(u'率')
           || fact.indicator.endsWith(u'价') || fact.indicator.endsWith(u"标准"_s);
}

/// 1.26万元 of parts of 1.26亿元: the whole lacks a scale.
bool isScaleApart(const Decimal &sum, const Decimal &whole)
{
    const double ratio = sum.toDouble() / whole.toDouble();
    return std::any_of(std::begin(Scales), std::end(Scales), [ratio](double scale) {
        return std::abs(ratio / scale - 1) < Rounding || std::abs(ratio * scale - 1) < Rounding;
    });
}

/// 14 where 4 makes the parts add up: the part that is one slip from what the whole leaves for it.
bool isOneSlipAway(const Decimal &part, const Decimal &needed, qsizetype parts)
{
    constexpr qsizetype ManyDigits = 3;
    constexpr qsizetype ManyParts = 3;
    const bool isLong = significantDigits(part).size() >= ManyDigits;
    switch (slipOf(part, needed)) {
    case DigitSlip::Swapped:
        return isLong || parts >= ManyParts;
    case DigitSlip::Changed:
        return isLong || (parts >= ManyParts && part.toString().size() > ManyDigits);
    case DigitSlip::Added:
        return parts >= ManyParts;
    default:
        return false;
    }
}

/// Where much is missing, as where only some parts are named, nothing but many digits with two that
/// changed places tell of a slip.
bool isFarSlip(const Decimal &part, const Decimal &needed)
{
    constexpr qsizetype ManyDigits = 3;
    return slipOf(part, needed) == DigitSlip::Swapped
           && significantDigits(part).size() >= ManyDigits;
}

class SumChecker
{
public:
    SumChecker(QList<Fact> &facts, const StatementText &text)
        : m_facts(facts)
        , m_text(text)
    {}

    QList<Diagnostic> check()
    {
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            if (isAmount(m_facts[i]) && m_facts[i].value.value->toDouble() > 0) {
                checkWhole(i);
            }
        }
        return m_diagnostics;
    }

private:
    void checkWhole(qsizetype index)
    {
        const QList<qsizetype> parts = partsOf(index);
        if (parts.size() < 2) {
            return;
        }
        if (isAverage(m_facts[index])
            && std::all_of(parts.begin(), parts.end(),
                           [this](qsizetype part) { return isAverage(m_facts[part]); })) {
            return; // 全市人均收入…，其中城镇居民人均收入…: groups, not parts
        }
        m_parts.unite(QSet<qsizetype>(parts.cbegin(), parts.cend()));
        const Decimal whole = *m_facts[index].value.value;
        Decimal sum;
        for (qsizetype count = 0; count < parts.size(); ++count) {
            const auto next = sum.plus(*m_facts[parts[count]].value.value);
            if (!next) {
                return;
            }
            sum = *next;
            if (count > 0 && sum == whole) {
                confirm(index, parts.first(count + 1));
                return;
            }
        }
        const double share = sum.toDouble() / whole.toDouble() - 1;
        const bool exceeds =
            share > Rounding && share < Double && m_facts[index].type != FactType::Count;
        const bool missesNarrowly = std::abs(share) > Rounding && std::abs(share) < Narrow;
        const bool misses = std::abs(share) > Rounding;
        if (exceeds || missesNarrowly || isScaleApart(sum, whole)
            || (misses && isOneDigitOff(parts, whole, sum))) {
            report(index, parts);
        }
    }

    /// Whether one slip of the pen in one part is all that keeps the parts from the whole.
    bool isOneDigitOff(const QList<qsizetype> &parts, const Decimal &whole,
                       const Decimal &sum) const
    {
        const auto missing = sum.multipliedBy(Decimal(-1));
        const auto difference = missing ? whole.plus(*missing) : std::nullopt;
        const double falls = 1 - sum.toDouble() / whole.toDouble();
        const bool isBelowPart = std::any_of(parts.begin(), parts.end(), [&](qsizetype index) {
            return *m_facts[index].value.value > whole;
        });
        if (isBelowPart && slipOf(whole, sum) == DigitSlip::Swapped) { // 24 of 28 and 14
            return true;
        }
        return difference && std::any_of(parts.begin(), parts.end(), [&](qsizetype index) {
                   const Decimal &part = *m_facts[index].value.value;
                   const auto needed = part.plus(*difference);
                   return needed && *needed > Decimal(0)
                          && (falls > Near ? isFarSlip(part, *needed)
                                           : isOneSlipAway(part, *needed, parts.size()));
               });
    }

    /// The figures behind 其中, up to the end of the paragraph.
    QList<qsizetype> partsOf(qsizetype index) const
    {
        const Fact &whole = m_facts[index];
        QList<qsizetype> parts;
        qsizetype from = whole.range.end;
        for (qsizetype i = index + 1; i < m_facts.size() && parts.size() < MostParts; ++i) {
            const Fact &fact = m_facts[i];
            const qsizetype reach = parts.isEmpty() ? MarkerReach : PartsReach;
            if (fact.range.start - whole.range.end > reach) {
                break;
            }
            if (isCounterPart(fact, whole) && isOneSentence({from, fact.range.start})) {
                return {}; // parts that grow and parts that fall: 其中短期减少…，中长期增加…
            }
            if (fact.range.start < from || !isPartOf(fact, whole)) {
                continue;
            }
            const QStringView between = TextRange{from, fact.range.start}.in(m_text.folded);
            if (parts.isEmpty()
                && between.endsWith(u'均')) { // 旅客3012万人次，日均8.2万人次，其中…
                from = fact.range.end;
                continue;
            }
            const bool begins = parts.isEmpty()
                                    ? announcesParts(between)
                                          && !(isAverage(whole) && announcesKinds(between))
                                          && !(m_parts.contains(index) && between.contains(u'。'))
                                    : !announcesParts(between) && !between.contains(u'。');
            if (!begins || between.contains(u'\n') || announcesSum(between)) {
                break;
            }
            parts.append(i);
            from = fact.range.end;
        }
        return parts;
    }

    /// Whether no sentence ends in the range; it may be turned round where facts overlap.
    bool isOneSentence(TextRange gap) const
    {
        const QStringView text =
            TextRange{gap.start, std::max(gap.start, gap.end)}.in(m_text.folded);
        return placeOf(u'。', text) < 0 && placeOf(u'\n', text) < 0;
    }

    void confirm(qsizetype whole, const QList<qsizetype> &parts)
    {
        const auto raise = [this](qsizetype index) {
            double &confidence = m_facts[index].confidence;
            confidence = 1 - (1 - confidence) / 2;
        };
        raise(whole);
        for (const qsizetype part : parts) {
            raise(part);
        }
    }

    void report(qsizetype whole, const QList<qsizetype> &parts)
    {
        QStringList figures;
        for (const qsizetype part : parts) {
            figures.append(m_text.written(m_facts[part].range));
        }
        const QString detail =
            figures.join(u" + "_s) + u" ≠ "_s + m_text.written(m_facts[whole].range);
        m_diagnostics.append({DiagnosticCode::PartsDoNotSum, m_facts[whole].range, detail});
    }

    QList<Fact> &m_facts;
    const StatementText &m_text;
    QSet<qsizetype> m_parts; ///< Figures that are parts of another one already.
    QList<Diagnostic> m_diagnostics;
};

} // namespace

QList<Diagnostic> checkSums(QList<Fact> &facts, const StatementText &text)
{
    return SumChecker(facts, text).check();
}

} // namespace jianbao
