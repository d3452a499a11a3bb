// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/textunits.h"

#include "app/text/characters.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace jianbao {

namespace {

using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

UBreakIteratorType typeOf(TextUnit unit)
{
    switch (unit) {
    case TextUnit::Word:
        return UBRK_WORD;
    case TextUnit::Sentence:
        return UBRK_SENTENCE;
    default:
        return UBRK_CHARACTER;
    }
}

/// Boundaries by ICU; those of single code units where it has no data for the unit.
QList<qsizetype> icuBoundaries(const QString &text, TextUnit unit)
{
    UErrorCode status = U_ZERO_ERROR;
    const Iterator iterator(ubrk_open(typeOf(unit), "zh",
                                      reinterpret_cast<const UChar *>(text.utf16()),
                                      static_cast<int32_t>(text.size()), &status),
                            &ubrk_close);
    QList<qsizetype> found;
    if (U_FAILURE(status)) {
        for (qsizetype i = 0; i <= text.size(); ++i) {
            found.append(i);
        }
        return found;
    }
    for (int32_t at = ubrk_first(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get())) {
        found.append(at);
    }
    return found;
}

bool endsClause(QStringView text, qsizetype at)
{
    static constexpr QStringView marks = u"，；：。！？…,;:!?";
    if (!marks.contains(text[at])) {
        return false;
    }
    // "1,200" and "12:30" hold no clause end.
    const bool inNumber = at > 0 && at + 1 < text.size() && isDigit(text[at - 1].unicode())
                          && isDigit(text[at + 1].unicode());
    return !inNumber;
}

bool closes(QChar c)
{
    static constexpr QStringView marks = u"”’」』）》〉】〕)]！？。…";
    return marks.contains(c);
}

/// A clause ends behind its mark and the closing marks after that, a paragraph behind its feed.
QList<qsizetype> ownBoundaries(QStringView text, TextUnit unit)
{
    QList<qsizetype> found{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEnd = text[i] == u'\n' || (unit == TextUnit::Clause && endsClause(text, i));
        if (!isEnd) {
            continue;
        }
        while (text[i] != u'\n' && i + 1 < text.size() && closes(text[i + 1])) {
            ++i;
        }
        found.append(i + 1);
    }
    if (found.last() != text.size()) {
        found.append(text.size());
    }
    return found;
}

bool isOnlyBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

TextUnits::TextUnits(QString text)
    : m_text(std::move(text))
{}

const QList<qsizetype> &TextUnits::boundaries(TextUnit unit) const
{
    QList<qsizetype> &known = m_boundaries[static_cast<int>(unit)];
    if (known.isEmpty()) {
        const bool own = unit == TextUnit::Clause || unit == TextUnit::Paragraph;
        known = own ? ownBoundaries(m_text, unit) : icuBoundaries(m_text, unit);
    }
    return known;
}

TextRange TextUnits::at(qsizetype offset, TextUnit unit) const
{
    if (offset < 0 || offset >= m_text.size()) {
        return {m_text.size(), m_text.size()};
    }
    const QList<qsizetype> &all = boundaries(unit);
    const auto end = std::upper_bound(all.begin(), all.end(), offset);
    TextRange range{*std::prev(end), *end};
    while (range.start < range.end && m_text[range.start].isSpace()) {
        ++range.start;
    }
    while (range.end > range.start && m_text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

bool TextUnits::isStart(qsizetype boundary, TextUnit unit) const
{
    if (unit == TextUnit::Character || boundary == m_text.size()) {
        return true;
    }
    const QList<qsizetype> &all = boundaries(unit);
    const qsizetype end = *std::upper_bound(all.begin(), all.end(), boundary);
    return !isOnlyBlank(TextRange{boundary, end}.in(m_text));
}

qsizetype TextUnits::next(qsizetype offset, TextUnit unit) const
{
    const QList<qsizetype> &all = boundaries(unit);
    auto found = std::upper_bound(all.begin(), all.end(), offset);
    while (found != all.end() && !isStart(*found, unit)) {
        ++found;
    }
    return found == all.end() ? m_text.size() : *found;
}

qsizetype TextUnits::previous(qsizetype offset, TextUnit unit) const
{
    const QList<qsizetype> &all = boundaries(unit);
    auto found = std::lower_bound(all.begin(), all.end(), offset);
    while (found != all.begin()) {
        --found;
        if (isStart(*found, unit)) {
            return *found;
        }
    }
    return 0;
}

} // namespace jianbao
