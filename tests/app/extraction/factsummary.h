// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QList>

namespace jianbao::test {

/// A text and the numeric facts that it holds, in the form of `summaryOf`.
struct TextCase
{
    const char16_t *text;
    const char16_t *facts;
};

/// The numeric facts as text: "money 40亿元 4000000000 CNY;date 2024年 2024". A bound stands
/// before the value, both ends of a range are joined by "..", bounds of a period by "/".
QString summaryOf(const QList<Fact> &facts);

/// The facts of one line of text, without an issue date.
QList<Fact> factsOf(const QString &text);

} // namespace jianbao::test
