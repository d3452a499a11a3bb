// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/ngrams.h"

#include "app/text/characters.h"

namespace jianbao::segmentation {

namespace {

constexpr qsizetype sectionLength = 1 << 15;
constexpr int bits = 20;

size_t slotOf(quint64 gram)
{
    return size_t((gram * 0x9E3779B97F4A7C15ULL) >> (64 - bits));
}

constexpr quint64 lastThree = 0x0000FFFFFFFFFFFFULL;

/// The nearest visible characters of the range, `step` -1 from its end, 1 from its start.
int visible(QStringView source, TextRange range, int step, char16_t (&characters)[2])
{
    int found = 0;
    qsizetype i = step > 0 ? range.start : range.end - 1;
    for (; found < 2 && range.contains(i); i += step) {
        const char16_t c = source[i].unicode();
        if (!isBlank(c) && !isZeroWidth(c)) {
            characters[found++] = c;
        }
    }
    return found;
}

} // namespace

int JoinEvidence::between(TextRange left, TextRange right)
{
    char16_t a[2];
    char16_t b[2];
    if (visible(m_source, left, -1, a) < 2 || visible(m_source, right, 1, b) < 2) {
        return 0;
    }
    index(left.end / sectionLength);
    const quint64 middle = quint64(a[0]) << 16 | b[0];
    const quint64 leftThree = quint64(a[1]) << 32 | middle;
    const quint64 rightThree = middle << 16 | b[1];
    const quint64 four = leftThree << 16 | b[1];
    if (holds(four)) {
        return 2;
    }
    return holds(leftThree) && holds(rightThree) ? 1 : 0;
}

/// Blank lines break the grams, single line ends do not: most of those are hard wraps.
void JoinEvidence::index(qsizetype section)
{
    if (section == m_section) {
        return;
    }
    m_section = section;
    m_grams.assign(size_t(1) << (bits - 6), 0);
    const qsizetype start = std::max<qsizetype>(0, section * sectionLength - sectionLength / 2);
    const qsizetype end = std::min(m_source.size(), start + 2 * sectionLength);
    quint64 *const grams = m_grams.data();
    const auto add = [grams](quint64 added) {
        const size_t slot = slotOf(added);
        grams[slot / 64] |= quint64(1) << slot % 64;
    };
    quint64 gram = 0;
    int length = 0;
    int lineEnds = 0;
    for (const QChar character : m_source.sliced(start, end - start)) {
        const char16_t c = character.unicode();
        if (isHidden(c) && isBlank(c)) {
            lineEnds += c == u'\n' ? 1 : 0;
            length = lineEnds > 1 ? 0 : length;
            continue;
        }
        lineEnds = 0;
        gram = gram << 16 | c;
        ++length;
        if (length >= 3) {
            add(gram & lastThree);
        }
        if (length >= 4) {
            add(gram);
        }
    }
}

bool JoinEvidence::holds(quint64 gram) const
{
    const size_t slot = slotOf(gram);
    return (m_grams[slot / 64] >> slot % 64 & 1) != 0;
}

} // namespace jianbao::segmentation
