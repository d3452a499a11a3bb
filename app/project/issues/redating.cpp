// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/redating.h"

#include "app/extraction/extractor.h"
#include "app/extraction/times/resolution.h"
#include "app/lexicons/lexicons.h"
#include "app/project/projectcore.h"
#include "app/text/reflow.h"

#include <QHash>

namespace jianbao {

namespace {

/// The facts of an article by place, as the engine reads them on that day.
QHash<qsizetype, Fact> factsOn(QDate date, const Article &article, const QString &source)
{
    const Extraction found =
        extractFacts(readingText(article.blocks, source), source, {date, {}}, Lexicons::builtIn());
    QHash<qsizetype, Fact> facts;
    for (const Fact &fact : found.facts) {
        facts.insert(fact.range.start, fact);
    }
    return facts;
}

/// Takes a value of the new reading where the fact has that of the old one.
void follow(QString &value, const QString &before, const QString &now)
{
    if (value == before) {
        value = now;
    }
}

/// Follows the engine's two readings of the same place; false where they do not speak of the fact.
bool followReadings(Fact &fact, const QHash<qsizetype, Fact> &before,
                    const QHash<qsizetype, Fact> &now)
{
    const auto old = before.constFind(fact.range.start);
    const auto fresh = now.constFind(fact.range.start);
    if (old == before.cend() || fresh == now.cend() || old->range != fact.range
        || old->type != fact.type || fresh->type != fact.type) {
        return false;
    }
    FactValue &value = fact.value;
    follow(value.iso, old->value.iso, fresh->value.iso);
    follow(value.resolved, old->value.resolved, fresh->value.resolved);
    follow(value.isoStart, old->value.isoStart, fresh->value.isoStart);
    follow(value.isoEnd, old->value.isoEnd, fresh->value.isoEnd);
    follow(fact.periodResolved, old->periodResolved, fresh->periodResolved);
    follow(fact.baseResolved, old->baseResolved, fresh->baseResolved);
    return true;
}

void reckonAttributes(Fact &fact, QDate before, QDate now)
{
    const QString period = fact.periodResolved;
    for (const Outlook outlook : {Outlook::Report, Outlook::Aim}) { // the sentence is not known
        if (!fact.period.isEmpty() && period == resolvedPeriod(fact.period, before, outlook)) {
            fact.periodResolved = resolvedPeriod(fact.period, now, outlook);
            break;
        }
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
        const auto old = factsOn(before, article, source);
        const auto fresh = factsOn(now, article, source);
        for (const Fact &stands : stored.facts.ofArticle(article.id)) {
            Fact fact = stands;
            if (!followReadings(fact, old, fresh)) {
                reckonAttributes(fact, before, now);
            }
            if (fact != stands) {
                stored.facts.update(fact);
            }
        }
    }
}

} // namespace jianbao
