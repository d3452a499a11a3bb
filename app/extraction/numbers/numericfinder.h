// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/extraction/scantext.h"
#include "app/extraction/times/timefinder.h"

namespace jianbao {

/// Finds everything numeric in a reading text in one pass from left to right: quantities, dates,
/// periods, ordinals, document and other numbers. At each place the readers are asked in a fixed
/// order, and the first that finds something takes the text up to its end.
class NumericFinder
{
public:
    /// `currency`: ISO 4217 code of a bare 元 on the page; it also tells whose years and quarters
    /// are meant. `declared`: what the article itself declares a bare 元 to be, if it does.
    NumericFinder(const ScanText &text, QDate issueDate, const QString &currency,
                  const QString &declared = {});

    /// The facts, ascending; ranges in the reading text, quotes not set.
    QList<Fact> find();

private:
    qsizetype step(qsizetype at);
    bool isSignAt(qsizetype plus) const;
    bool cutsNumeral(qsizetype end) const;
    qsizetype stepWord(qsizetype at);
    qsizetype stepNumeral(qsizetype at);
    qsizetype stepName(qsizetype at);
    qsizetype shareBehindLetters(qsizetype at) const;
    std::optional<Fact> numericFactAt(const Numeral &numeral);
    std::optional<Fact> bareNumber(const Numeral &numeral) const;
    qsizetype take(std::optional<Fact> fact, qsizetype at);

    const ScanText &m_text;
    QString m_currency;
    DateResolver m_resolver;
    TimeFinder m_times;
    QList<Fact> m_facts;
};

} // namespace jianbao
