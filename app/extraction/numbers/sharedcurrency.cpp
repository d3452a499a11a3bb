// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/sharedcurrency.h"

#include "app/lexicons/lexicons.h"

#include <algorithm>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Shared = u"XXX";

/// The country that is named last in the sentence before `end`; empty for none.
TextRange countryBefore(const ScanText &text, qsizetype end)
{
    constexpr qsizetype Reach = 30;
    for (qsizetype at = end - 1; at >= std::max<qsizetype>(0, end - Reach); --at) {
        const auto word = text.lexicons().nameWords.longestAt(text.folded().first(end), at);
        if (word && word.entry->kind == NameWord::Kind::Country) {
            return {at, at + word.length};
        }
        if (isOneOf(text.at(at), u"。!?\n")) {
            break;
        }
    }
    return {};
}

} // namespace

bool isSharedCurrency(QStringView code)
{
    return code == Shared;
}

QString currencyOfCountry(const ScanText &text, qsizetype start, TextRange unit)
{
    const TextRange country = countryBefore(text, start);
    const QString whole =
        country.in(text.folded()).toString() + unit.in(text.folded()).toString(); // 阿根廷比索
    const auto currency = text.lexicons().currencies.longestAt(whole, 0);
    const bool isKnown = !country.isEmpty() && currency && currency.length == whole.size();
    return isKnown ? currency.entry->code : Shared.toString();
}

} // namespace jianbao
