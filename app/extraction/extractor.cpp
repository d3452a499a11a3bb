// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

#include "app/extraction/names/people.h"
#include "app/extraction/names/ports.h"
#include "app/extraction/numbers/brokennumbers.h"
#include "app/extraction/numbers/confuseddigits.h"
#include "app/extraction/numbers/numericfinder.h"
#include "app/extraction/numbers/pagecurrency.h"
#include "app/extraction/statements/statements.h"
#include "app/extraction/statements/sumchecks.h"
#include "app/extraction/tables/tablefigures.h"
#include "app/extraction/tables/tablenumbers.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <iterator>

namespace jianbao {

namespace {

/// Doubled copies and jump lines say nothing of their own.
bool isRead(BlockRole role)
{
    return role != BlockRole::Ghost && role != BlockRole::Jump;
}

/// The passages in which blanks stand for marks.
QList<TextRange> titlesOf(const QList<ReadingText::Part> &parts)
{
    QList<TextRange> titles;
    for (const ReadingText::Part &part : parts) {
        if (part.role == BlockRole::Headline || part.role == BlockRole::Deck
            || part.role == BlockRole::Subhead) {
            titles.append(part.derived);
        }
    }
    return titles;
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

/// Adds facts in the order of the text, but for those that meet one that is there: a name that
/// holds a number found in it is none.
void addFacts(QList<Fact> &facts, const QList<Fact> &more)
{
    QList<Fact> added;
    auto fact = facts.cbegin();
    for (const Fact &each : more) {
        while (fact != facts.cend() && fact->range.end <= each.range.start) {
            ++fact;
        }
        if (fact == facts.cend() || !fact->range.intersects(each.range)) {
            added.append(each);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    QList<Fact> merged;
    merged.reserve(facts.size() + added.size());
    std::merge(std::move_iterator(facts.begin()), std::move_iterator(facts.end()),
               std::move_iterator(added.begin()), std::move_iterator(added.end()),
               std::back_inserter(merged),
               [](const Fact &left, const Fact &right) { return left.range < right.range; });
    facts = std::move(merged);
}

/// The source range that a range of the reading text stands for: from its first character to its
/// last, line ends between them included; empty where there is none.
TextRange sourceRange(TextRange range, const MappedText &reading, QStringView source)
{
    if (const TextRange within = reading.toSourceWithinPiece(range); !within.isEmpty()) {
        return within;
    }
    const QList<TextRange> ranges = reading.toSource(range, source);
    if (ranges.isEmpty()) {
        return {};
    }
    const TextRange whole{ranges.first().start, ranges.last().end};
    return whole.isEmpty() ? ranges.first() : whole;
}

/// Turns ranges of the reading text into ranges of the source and takes the quotes.
void mapToSource(Extraction &extraction, const MappedText &reading, QStringView source)
{
    for (Fact &fact : extraction.facts) {
        fact.range = sourceRange(fact.range, reading, source);
        fact.quote = fact.range.in(source).toString();
    }
    extraction.facts.removeIf([](const Fact &fact) { return fact.range.isEmpty(); });
    for (Diagnostic &diagnostic : extraction.diagnostics) {
        diagnostic.range = sourceRange(diagnostic.range, reading, source);
    }
}

} // namespace

Extraction extractFacts(const ReadingText &reading, QStringView source,
                        const ExtractionContext &context, const Lexicons &lexicons)
{
    const QString &text = reading.text.text();
    QString folded = foldedForMatching(text);
    readConfusedDigits(folded);
    ScanText scan(text, folded, lexicons);
    const QList<TextRange> titles = titlesOf(reading.parts);
    scan.setTitles(titles);
    const StatementText statements{text, folded, lexicons, titles};
    Extraction extraction;
    QList<Fact> &facts = extraction.facts;
    const QString currency =
        context.currency.isEmpty() ? pageCurrency(text, lexicons) : context.currency;
    const QString declared = currencyDeclared(folded, lexicons);
    facts = NumericFinder(scan, context.issueDate, currency, declared).find();
    addFacts(facts, findPeople(statements));
    addFacts(facts, findPorts(statements));
    removeUnread(facts, reading.parts);
    attachStatements(facts, statements, context);
    const QList<Table> tables = tablesIn(statements);
    addFacts(facts, findTableNumbers(tables, statements, declared.isEmpty() ? currency : declared));
    readFiguresOfTables(facts, tables, statements, context);
    doubtBrokenNumbers(facts, statements);
    extraction.diagnostics = checkSums(facts, statements);
    mapToSource(extraction, reading.text, source);
    return extraction;
}

} // namespace jianbao
