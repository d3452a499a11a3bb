// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

#include <vector>

namespace jianbao {

/// A stretch of the text that names what is measured, and how well it was cut out.
struct NounPhrase
{
    TextRange range;
    TextRange verb; ///< The verb beside it that is no part of it: 减少 of 减少排放.
    bool endsWithVerb = false; ///< A light verb stands between it and the number: …给予1000元.
    bool afterVerb = false;    ///< Nothing but a verb stood there: 安排240万元.

    bool isEmpty() const { return range.isEmpty(); }
};

/// The phrase at the end of a range, which ends before a number and the words of change:
/// 全区累计投放扶贫小额贷款 → 投放扶贫小额贷款. Cut by word lists, linear in the length of the
/// range.
NounPhrase nounPhraseBefore(const StatementText &text, TextRange range);

/// What a phrase stands behind: 8处林业据点, 3亿元专项资金.
enum class Behind { Count, Amount };

/// The phrase at the start of a range, which begins behind number and classifier:
/// 企业获得银行贷款 → 企业. Empty where a verb or a mark stands there.
NounPhrase nounPhraseAfter(const StatementText &text, TextRange range, Behind kind);

/// The verb phrase at the start of a range behind 人, 次 …: 壮烈牺牲 → 牺牲.
NounPhrase verbPhraseAfter(const StatementText &text, TextRange range);

/// The parts of an enumeration: 进口额和出口额 → 进口额, 出口额. One part where it enumerates
/// nothing.
std::vector<TextRange> enumerated(const StatementText &text, TextRange range, QStringView joiners);

} // namespace jianbao
