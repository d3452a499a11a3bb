// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/redating.h"

#include "app/extraction/extractor.h"
#include "app/extraction/resolution.h"
#include "app/lexicons/lexicons.h"
#include "app/project/projectcore.h"
#include "app/text/reflow.h"

#include <QHash>

namespace jianbao {

namespace {

/// What is reckoned from the date of the issue.
struct Reckoned
{
    QString iso;
    QString resolved;
    QString start;
    QString end;
    QString norm;

    bool operator==(const Reckoned &) const = default;
};

bool isTime(const Fact &fact)
{
    return fact.type == FactType::Date || fact.type == FactType::Period;
}

Reckoned reckonedOf(const Fact &fact)
{
    const FactValue &value = fact.value;
    return {value.iso, value.resolved, value.isoStart, value.isoEnd, value.norm};
}

/// Dates and periods of an article by place, as the engine reads them on that day.
QHash<qsizetype, Fact> timesOn(QDate date, const Article &article, const QString &source)
{
    const Extraction found =
        extractFacts(readingText(article.blocks, source), source, {date, {}}, Lexicons::builtIn());
    QHash<qsizetype, Fact> times;
    for (const Fact &fact : found.facts) {
        if (isTime(fact)) {
            times.insert(fact.range.start, fact);
        }
    }
    return times;
}

void reckonTime(Fact &fact, const QHash<qsizetype, Fact> &before, const QHash<qsizetype, Fact> &now)
{
    const auto old = before.constFind(fact.range.start);
    const auto fresh = now.constFind(fact.range.start);
    if (old == before.cend() || fresh == now.cend() || old->range != fact.range
        || reckonedOf(*old) != reckonedOf(fact)) {
        return;
    }
    FactValue &value = fact.value;
    std::tie(value.iso, value.resolved, value.isoStart, value.isoEnd, value.norm) =
        std::tie(fresh->value.iso, fresh->value.resolved, fresh->value.isoStart,
                 fresh->value.isoEnd, fresh->value.norm);
}

void reckonAttributes(Fact &fact, QDate before, QDate now)
{
    const QString period = fact.periodResolved;
    if (!fact.period.isEmpty() && period == resolvedPeriod(fact.period, before)) {
        fact.periodResolved = resolvedPeriod(fact.period, now);
    }
    if (!fact.base.isEmpty() && fact.baseResolved == resolvedBase(fact.base, period, before)) {
        fact.baseResolved = resolvedBase(fact.base, fact.periodResolved, now);
    }
}

} // namespace

void reckonDatesAnew(Storage &stored, IssueId issue, QDate before, QDate now)
{
    const QString source = stored.sources.text(stored.sources.ofIssue(issue));
    for (const Article &article : stored.articles.ofIssue(issue)) {
        const auto old = timesOn(before, article, source);
        const auto fresh = timesOn(now, article, source);
        for (const Fact &stands : stored.facts.ofArticle(article.id)) {
            Fact fact = stands;
            if (isTime(fact)) {
                reckonTime(fact, old, fresh);
            }
            reckonAttributes(fact, before, now);
            if (fact != stands) {
                stored.facts.update(fact);
            }
        }
    }
}

} // namespace jianbao
