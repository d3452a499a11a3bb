// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/sumchecks.h"

#include "app/base/shortsearch.h"

#include <array>
#include <cmath>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarkerReach = 80; ///< From the whole to the first of its parts.
constexpr qsizetype PartsReach = 400; ///< From the whole to the last of its parts.
constexpr qsizetype MostParts = 12;
constexpr double Rounding = 0.006; ///< Rounded parts may miss their whole by this share of it.
constexpr double Narrow = 0.05;    ///< Parts that miss it by less were meant to be all of it.

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

bool announcesParts(QStringView between)
{
    static constexpr std::array<QStringView, 3> markers{u"其中", u"包括", u"分别"};
    for (const QStringView marker : markers) {
        if (holdsWord(between, marker)) {
            return true;
        }
    }
    return false;
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
        const bool exceeds = share > Rounding && m_facts[index].type != FactType::Count;
        const bool missesNarrowly = std::abs(share) > Rounding && std::abs(share) < Narrow;
        if (exceeds || missesNarrowly) {
            report(index, parts);
        }
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
            const bool begins = parts.isEmpty()
                                    ? announcesParts(between)
                                    : !announcesParts(between) && !between.contains(u'。');
            if (!begins || between.contains(u'\n')) {
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
    QList<Diagnostic> m_diagnostics;
};

} // namespace

QList<Diagnostic> checkSums(QList<Fact> &facts, const StatementText &text)
{
    return SumChecker(facts, text).check();
}

} // namespace jianbao
