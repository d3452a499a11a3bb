// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text in the fields that a person types in: numbers, dates, Chinese numerals, links to a
// passage; and as the quote and the context by which an annotation is found again.

#include "app/base/decimal.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/model/isodate.h"
#include "app/project/annotating/anchors.h"
#include "app/project/annotating/passagelink.h"
#include "tests/fuzz/invariants.h"

namespace {

using namespace jianbao;

void checkNumbers(const QString &text)
{
    if (const auto number = Decimal::fromString(text)) {
        fuzz::require(Decimal::fromString(number->toString()) == number, "a number reads as shown");
        fuzz::require((*number <=> *number) == std::partial_ordering::equivalent,
                      "a number equals itself");
        (void)number->multipliedBy(*number);
        (void)number->plus(*number);
        (void)number->toDouble();
    }
    if (const auto value = chineseValue(text)) {
        fuzz::require(value->low <= value->high, "a range ascends");
    }
}

void checkLink(const QString &text)
{
    if (const auto link = passageLinkIn(text)) {
        fuzz::require(!link->codePoints.isEmpty() && link->codePoints.start >= 0,
                      "a link names a passage");
        const auto again = passageLinkIn(toText(*link));
        fuzz::require(again && again->codePoints == link->codePoints, "a link reads as written");
    }
}

/// `bytes` are ranges, two bytes an offset, as a file may hold them.
void checkAnchors(const QString &text, const QByteArray &bytes)
{
    QList<TextRange> ranges;
    for (qsizetype i = 0; i + 1 < bytes.size() && i < 8; i += 2) {
        ranges.append({static_cast<signed char>(bytes[i]), static_cast<signed char>(bytes[i + 1])});
    }
    Annotation annotation;
    annotation.anchors = anchorsAt(annotationRanges(ranges, text), text);
    for (const TextAnchor &anchor : annotation.anchors) {
        fuzz::requireInside(anchor.range, text);
    }
    verifyAnchors(annotation, text);
    fuzz::require(annotation.state == AnchorState::Exact, "an anchor holds in its text");
    for (qsizetype i = 0; i < annotation.anchors.size(); ++i) {
        annotation.anchors[i].range = ranges.value(i);
    }
    const QString other = text.sliced(text.size() / 3);
    verifyAnchors(annotation, other);
    for (const TextAnchor &anchor : annotation.anchors) {
        if (annotation.state != AnchorState::Orphaned) {
            fuzz::require(anchor.range.in(other) == anchor.quote, "what was found is the quote");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    checkNumbers(text);
    (void)isIsoDate(text);
    checkLink(text);
    checkAnchors(text, bytes.first(std::min(qsizetype(8), bytes.size())));
    return 0;
}
