// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/sharedcurrency.h"

#include "app/base/shortsearch.h"
#include "app/lexicons/lexicons.h"

#include <QSet>

namespace jianbao {

namespace {

constexpr QStringView NoCurrency = u"XXX"; ///< So ISO 4217 says that none is meant.

/// The codes of the currencies of that name whose countries the range names.
QSet<QString> codesNamed(const ScanText &text, TextRange range, QStringView name)
{
    QSet<QString> codes;
    for (const Currency &currency : text.lexicons().currencies.entries()) {
        const QStringView word = currency.word;
        const qsizetype country = word.size() - name.size();
        if (country > 0 && finishesWith(word, name) && currency.code != NoCurrency
            && holdsWord(range.in(text.folded()), word.first(country))) {
            codes.insert(currency.code);
        }
    }
    return codes;
}

/// Where the words before `end` begin that none of these marks parts from it.
qsizetype behindMark(const ScanText &text, qsizetype end, QStringView marks)
{
    constexpr qsizetype Reach = 40;
    qsizetype start = end;
    while (start > 0 && end - start < Reach && !isOneOf(text.at(start - 1), marks)) {
        --start;
    }
    return start;
}

} // namespace

bool isSharedCurrency(QStringView code)
{
    return code == NoCurrency;
}

QString currencyOfCountry(const ScanText &text, qsizetype start, TextRange unit)
{
    const QStringView name = unit.in(text.folded());
    for (const QStringView marks : {QStringView(u",。;!?\n"), QStringView(u"。;!?\n")}) {
        const TextRange range{behindMark(text, start, marks), start};
        if (const QSet<QString> codes = codesNamed(text, range, name); !codes.isEmpty()) {
            return codes.size() == 1 ? *codes.begin() : NoCurrency.toString();
        }
    }
    return NoCurrency.toString();
}

} // namespace jianbao
