// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/scantext.h"

#include <algorithm>
#include <iterator>

namespace jianbao {

bool ScanText::isTitle(qsizetype i) const
{
    const auto behind = std::upper_bound(
        m_titles.cbegin(), m_titles.cend(), i,
        [](qsizetype place, const TextRange &title) { return place < title.start; });
    return behind != m_titles.cbegin() && std::prev(behind)->end > i;
}

QString ScanText::written(TextRange range) const
{
    QString text = range.in(m_reading).toString();
    constexpr char16_t LastBlank = 0x3000; // the ideographic space; no blank comes behind it
    const auto isBlank = [](QChar c) { return c <= QChar(LastBlank) && c.isSpace(); };
    if (std::any_of(text.cbegin(), text.cend(), isBlank)) {
        text.removeIf(isBlank);
    }
    return text;
}

QString ScanText::unitAsWritten(QStringView unit, TextRange range) const
{
    const QStringView passage = range.in(m_reading);
    const QStringView plain = range.in(m_folded);
    QString result = unit.toString();
    for (QChar &c : result) {
        const qsizetype at = plain.indexOf(c);
        c = at >= 0 ? passage[at] : c;
    }
    const auto other =
        std::mismatch(plain.begin(), plain.end(), passage.begin(),
                      [](QChar a, QChar b) { return a == b || !isIdeograph(a.unicode()); });
    return other.first == plain.end() ? result : result.replace(u'钟', u'鐘');
}

} // namespace jianbao
