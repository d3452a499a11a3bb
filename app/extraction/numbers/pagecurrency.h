// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

class Lexicons;

/// The ISO 4217 code of the money that a bare 元 means in a text: CNY for simplified characters;
/// TWD, HKD or MOP for traditional ones, as the words of the text tell, TWD where they tell
/// nothing. Only the first part of a long text is looked at.
QString pageCurrency(QStringView text, const Lexicons &lexicons);

/// The currency that a text (folded) declares a bare 元 to be: （澳门元，下同）. Empty where it
/// declares none.
QString currencyDeclared(QStringView folded, const Lexicons &lexicons);

/// Whether papers with this money are set in traditional characters.
bool isTraditionalPage(QStringView currency);

} // namespace jianbao
