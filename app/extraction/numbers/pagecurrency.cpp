// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/pagecurrency.h"

#include "app/extraction/scantext.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Sample = 20'000; ///< Characters looked at.

/// Sums are written out with these and 萬 on simplified pages too.
constexpr QStringView FormalNumerals = u"零壹贰叁肆伍陆柒捌玖拾佰仟";

/// Whether the text is in traditional characters: a good part of its ideographs fold to others.
bool isTraditional(QStringView text, QStringView folded)
{
    constexpr qsizetype OneIn = 20;
    qsizetype ideographs = 0;
    qsizetype changed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFormalSum = text[i] == u'萬' && i > 0 && isAmong(text[i - 1], FormalNumerals);
        if (isIdeograph(text[i].unicode()) && !isFormalSum) {
            ++ideographs;
            changed += text[i] != folded[i] ? 1 : 0;
        }
    }
    return changed * OneIn > ideographs;
}

struct Region
{
    QLatin1StringView currency;
    int words = 0;
};

/// The currency of the region with most words, the first of them where none is ahead; those at the
/// head of a page, where its paper is named, say more.
QString mostNamed(QStringView folded, const Lexicons &lexicons)
{
    constexpr qsizetype Head = 60; // characters
    constexpr int WeightOfHead = 4;
    std::array<Region, 3> regions{{{"TWD"_L1}, {"HKD"_L1}, {"MOP"_L1}}};
    std::vector<const RegionWord *> seen;
    for (qsizetype at = 0; at < folded.size();) {
        const auto match = lexicons.regions.longestAt(folded, at);
        const bool isNew = match && std::find(seen.begin(), seen.end(), match.entry) == seen.end();
        if (isNew) { // a word that comes again tells no more
            seen.push_back(match.entry);
        }
        for (Region &region : regions) {
            const bool isNamed = isNew && match.entry->currency == region.currency;
            region.words += !isNamed ? 0 : at < Head ? WeightOfHead : 1;
        }
        at += match ? match.length : 1;
    }
    if (const QString declared = currencyDeclared(folded, lexicons); !declared.isEmpty()) {
        for (Region &region : regions) {
            region.words += region.currency == declared ? WeightOfHead : 0;
        }
    }
    const auto most = std::max_element(
        regions.begin(), regions.end(),
        [](const Region &left, const Region &right) { return left.words < right.words; });
    return most->currency;
}

} // namespace

QString currencyDeclared(QStringView folded, const Lexicons &lexicons)
{
    constexpr QStringView closing = u"下同";
    constexpr qsizetype LongestName = 8;
    for (qsizetype at = folded.indexOf(closing); at >= 0; at = folded.indexOf(closing, at + 1)) {
        for (qsizetype start = std::max<qsizetype>(0, at - LongestName); start < at; ++start) {
            const auto currency = lexicons.currencies.longestAt(folded.first(at), start);
            const qsizetype end = start + currency.length;
            const bool isDeclared = currency && !currency.entry->code.isEmpty() && at - end <= 1
                                    && start > 0 && folded[start - 1] == u'(';
            if (isDeclared) {
                return currency.entry->code;
            }
        }
    }
    return {};
}

QString pageCurrency(QStringView text, const Lexicons &lexicons)
{
    const QStringView sample = text.first(std::min(text.size(), Sample));
    const QString folded = foldedForMatching(sample);
    return isTraditional(sample, folded) ? mostNamed(folded, lexicons) : u"CNY"_s;
}

bool isTraditionalPage(QStringView currency)
{
    return currency == "TWD"_L1 || currency == "HKD"_L1 || currency == "MOP"_L1;
}

} // namespace jianbao
