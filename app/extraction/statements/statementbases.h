// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

namespace jianbao {

/// Whether the base is a clause that does nothing but compare: 与先前三个月比较.
bool endsComparingClause(const StatementText &text, TextRange base);

/// 与2010年相比，耕地增加…，草地减少…: what all changes of the statement are measured against,
/// where its first clause does nothing but compare; empty for another one.
TextRange comparisonOpening(const StatementText &text, TextRange statement);

/// 去年同期 of 比去年同期: the time that a base names; empty where it names none.
TextRange timeOfBase(const StatementText &text, TextRange base);

/// 与104年 of 与104年的5万人相比，少了…: what the number before 相比 was reached at. Empty where
/// the words behind it do not compare. `clause` ends at the number.
TextRange baseComparedBehind(const StatementText &text, TextRange clause, TextRange behind);

/// 环比增长26.4%，同比由降转升，增长2.9%: the last base named in the clauses between two
/// numbers.
TextRange baseNamedBetween(const StatementText &text, TextRange between);

/// 同比 of 同比增速, 贷款余额同比增速: the base that the name of a rate holds.
TextRange baseInName(const StatementText &text, TextRange indicator);

/// 户均增收1.2万元, 小麦减产8万吨: the name of the figure says that it is a change.
Change changeNamedIn(const StatementText &text, TextRange indicator);

/// Where 的 stands that joins a time or a base to the number: 去年|的3元, 3年前|的每坪68万元; -1
/// for none. `from` bounds the search.
qsizetype joinBefore(const StatementText &text, qsizetype from, qsizetype number);

/// 较3年前 of 单价较3年前的每坪68万元上涨…: what the next number is measured from, where the number
/// at the end of the range was reached then. Empty for another number.
TextRange baseOfLevel(const StatementText &text, TextRange range);

} // namespace jianbao
