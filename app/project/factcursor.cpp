// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/factcursor.h"

#include "app/project/projectcore.h"
#include "app/text/folding.h"

#include <QElapsedTimer>

#include <algorithm>

namespace jianbao {

namespace {

/// As words are compared: width, script and case folded, white space (hard line breaks) gone.
QString comparable(QStringView text)
{
    QString folded = foldedForMatching(text).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

bool holdsWords(const Fact &fact, const QString &words)
{
    const auto in = [&](const QString &text) { return comparable(text).contains(words); };
    return words.isEmpty() || in(fact.quote) || in(fact.indicator) || in(fact.period)
           || in(fact.base) || in(fact.value.norm) || in(fact.value.role) || in(fact.note)
           || in(fact.value.unit);
}

bool hasValue(const Fact &fact, const FactQuery &query)
{
    if (!query.least && !query.most) {
        return true;
    }
    const FactValue &value = fact.value;
    const std::optional<Decimal> low = value.value ? value.value : value.min;
    const std::optional<Decimal> high = value.value ? value.value : value.max;
    const auto end = [](const std::optional<Decimal> &a, const std::optional<Decimal> &b) {
        return a ? a : b;
    };
    if (!low && !high) {
        return false;
    }
    return (!query.least || *end(high, low) >= *query.least)
           && (!query.most || *end(low, high) <= *query.most);
}

} // namespace

FactCursor::FactCursor(ProjectCore &core, FactQuery query)
    : m_core(&core)
    , m_query(std::move(query))
    , m_words(comparable(m_query.words))
{
    if (m_query.issue.isValid()) {
        m_issues = {m_query.issue};
    } else {
        m_issues = core.read([](Storage &stored) { return stored.issues.idsInOrder(); });
    }
}

QList<FactRow> FactCursor::ofIssue(IssueId id) const
{
    QList<FactRow> rows =
        m_core->read([&](Storage &stored) { return stored.facts.rows(id, m_query); });
    rows.removeIf([this](const FactRow &row) {
        return !holdsWords(row.fact, m_words) || !hasValue(row.fact, m_query);
    });
    return rows;
}

QList<FactRow> FactCursor::next(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    QList<FactRow> rows;
    do {
        if (!atEnd()) {
            rows += ofIssue(m_issues.at(m_at++));
        }
    } while (!atEnd() && timer.elapsed() < budget.count());
    return rows;
}

} // namespace jianbao
