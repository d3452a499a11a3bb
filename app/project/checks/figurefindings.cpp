// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/figurefindings.h"

#include "app/text/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

FindingPlace placeOf(const FactRow &row)
{
    return {row.issue, row.fact.article, row.fact.id, row.fact.range, row.fact.quote};
}

} // namespace

QString folded(const QString &text)
{
    QString result = foldedForMatching(text).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

QString written(const FactRow &row)
{
    return QString(row.fact.quote).remove(u'\n').simplified();
}

Finding findingOf(FindingCode code, const QList<const FactRow *> &rows, const QString &detail)
{
    Finding finding;
    finding.code = code;
    const Fact &fact = rows.first()->fact;
    finding.subject =
        fact.period.isEmpty() ? fact.indicator : fact.indicator + u" · "_s + fact.period;
    finding.detail = detail;
    for (const FactRow *row : rows) {
        finding.places.append(placeOf(*row));
    }
    return finding;
}

bool isAmount(const Fact &fact)
{
    return fact.type == FactType::Money || fact.type == FactType::Count
           || fact.type == FactType::Measure;
}

bool shareASentence(const FigureStatement &first, const FigureStatement &other)
{
    return first.row.issue == other.row.issue && first.sentence == other.sentence;
}

} // namespace jianbao
