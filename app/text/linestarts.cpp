// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/linestarts.h"

#include "app/text/characters.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace jianbao {

namespace {

/// The boundaries that ICU finds between characters, ascending; none where it has no data.
QList<qsizetype> boundaries(UBreakIteratorType type, const char *locale, const QString &text)
{
    using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;
    UErrorCode status = U_ZERO_ERROR;
    const Iterator iterator(ubrk_open(type, locale, reinterpret_cast<const UChar *>(text.utf16()),
                                      static_cast<int32_t>(text.size()), &status),
                            &ubrk_close);
    QList<qsizetype> found;
    if (U_SUCCESS(status)) {
        ubrk_first(iterator.get());
        for (int32_t at = ubrk_next(iterator.get()); at != UBRK_DONE && at < text.size();
             at = ubrk_next(iterator.get())) {
            found.append(at);
        }
    }
    return found;
}

/// Whether a number in digits ends before a place, such as 120亿.
bool endsNumber(QStringView before)
{
    static constexpr QStringView scales = u"百千万亿萬億";
    constexpr qsizetype mostScales = 3;
    before = before.last(std::min(before.size(), mostScales + 1));
    while (!before.isEmpty() && scales.contains(before.back())) {
        before.chop(1);
    }
    return !before.isEmpty() && isDigit(before.back().unicode());
}

/// Whether what stands before and behind a place belongs together though the dictionary parts it: a
/// number and its unit, a word and a particle (地, but not 地区).
bool belongsTogether(QStringView text, qsizetype place, const QList<qsizetype> &words)
{
    static constexpr QStringView particles = u"的地得了着过们等吗呢吧";
    const bool isOneCharacter =
        place + 1 == text.size() || std::binary_search(words.cbegin(), words.cend(), place + 1);
    return (isOneCharacter && particles.contains(text[place])) || endsNumber(text.first(place));
}

} // namespace

QList<qsizetype> lineStarts(const QString &text)
{
    const QList<qsizetype> words = boundaries(UBRK_WORD, "zh", text);
    const QList<qsizetype> lines = boundaries(UBRK_LINE, "zh@lb=strict", text);
    QList<qsizetype> starts;
    std::set_intersection(words.cbegin(), words.cend(), lines.cbegin(), lines.cend(),
                          std::back_inserter(starts));
    starts.removeIf([&](qsizetype at) { return belongsTogether(text, at, words); });
    return starts;
}

} // namespace jianbao
