// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

#include "app/extraction/numericfinder.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Whether the text is in traditional characters: a good part of its ideographs fold to others.
bool isTraditional(QStringView text, QStringView folded)
{
    constexpr qsizetype Sample = 20'000;
    constexpr qsizetype OneIn = 20;
    qsizetype ideographs = 0;
    qsizetype changed = 0;
    for (qsizetype i = 0; i < std::min(text.size(), Sample); ++i) {
        if (isIdeograph(text[i].unicode())) {
            ++ideographs;
            changed += text[i] != folded[i] ? 1 : 0;
        }
    }
    return changed * OneIn > ideographs;
}

/// Doubled copies and jump lines say nothing of their own.
bool isRead(BlockRole role)
{
    return role != BlockRole::Ghost && role != BlockRole::Jump;
}

/// Leaves out the facts of parts that are not read; both are ascending.
void removeUnread(QList<Fact> &facts, const QList<ReadingText::Part> &parts)
{
    auto part = parts.cbegin();
    facts.removeIf([&](const Fact &fact) {
        while (part != parts.cend() && part->derived.end <= fact.range.start) {
            ++part;
        }
        return part != parts.cend() && !isRead(part->role);
    });
}

/// Turns ranges of the reading text into ranges of the source and takes the quotes.
void mapToSource(QList<Fact> &facts, const MappedText &reading, QStringView source)
{
    for (Fact &fact : facts) {
        const QList<TextRange> ranges = reading.toSource(fact.range, source);
        if (ranges.isEmpty()) {
            fact.range = {};
            continue;
        }
        const TextRange whole{ranges.first().start, ranges.last().end};
        fact.range = whole.isEmpty() ? ranges.first() : whole;
        fact.quote = fact.range.in(source).toString();
    }
    facts.removeIf([](const Fact &fact) { return fact.range.isEmpty(); });
}

} // namespace

Extraction extractFacts(const ReadingText &reading, QStringView source,
                        const ExtractionContext &context, const Lexicons &lexicons)
{
    const QString &text = reading.text.text();
    const QString folded = foldedForMatching(text);
    const ScanText scan(text, folded, lexicons);
    Extraction extraction;
    extraction.facts = NumericFinder(scan, context, isTraditional(text, folded)).find();
    removeUnread(extraction.facts, reading.parts);
    mapToSource(extraction.facts, reading.text, source);
    return extraction;
}

} // namespace jianbao
