// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/facttable.h"

#include "app/exporting/cells.h"
#include "app/model/names.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString numberCell(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

/// Cells of the columns value … role.
QStringList valueCells(FactType type, const FactValue &value)
{
    const bool money = type == FactType::Money;
    return {
        numberCell(value.value),
        numberCell(value.min),
        numberCell(value.max),
        nameOf(value.bound),
        money ? QString() : value.unit,
        money ? value.unit : QString(),
        value.iso,
        value.resolved,
        value.isoStart,
        value.isoEnd,
        value.norm,
        value.role,
    };
}

} // namespace

QStringList factColumns()
{
    return QStringList{u"id"_s} + issueColumns()
           + QStringList{
               u"type"_s,         u"quote"_s,         u"left_context"_s, u"right_context"_s,
               u"start"_s,        u"end"_s,           u"value"_s,        u"value_min"_s,
               u"value_max"_s,    u"bound"_s,         u"unit"_s,         u"currency"_s,
               u"iso"_s,          u"iso_resolved"_s,  u"iso_start"_s,    u"iso_end"_s,
               u"norm"_s,         u"role"_s,          u"indicator"_s,    u"change"_s,
               u"base"_s,         u"base_resolved"_s, u"period"_s,       u"period_resolved"_s,
               u"confidence"_s,   u"state"_s,         u"origin"_s,       u"note"_s,
               u"source_sha256"_s};
}

QStringList factRow(const Fact &fact, const PassageSource &source)
{
    const QStringList place{
        nameOf(fact.type),
        source.passage(fact.range),
        source.contextBefore(fact.range),
        source.contextAfter(fact.range),
        QString::number(source.codePoint(fact.range.start)),
        QString::number(source.codePoint(fact.range.end)),
    };
    const QStringList meaning{
        fact.indicator,
        nameOf(fact.change),
        fact.base,
        fact.baseResolved,
        fact.period,
        fact.periodResolved,
        QString::number(fact.confidence, 'g', 3),
        nameOf(fact.state),
        nameOf(fact.origin),
        fact.note,
        source.issue().sha256,
    };
    return QStringList{QString::number(fact.id.value)} + issueCells(source, fact.range) + place
           + valueCells(fact.type, fact.value) + meaning;
}

} // namespace jianbao
