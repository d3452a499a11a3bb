// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/factjson.h"

#include "app/model/names.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

void writeNumber(JsonWriter &json, const FactValue &value)
{
    if (value.value) {
        json.member("value"_L1, *value.value);
    }
    if (value.min) {
        json.member("value_min"_L1, *value.min);
    }
    if (value.max) {
        json.member("value_max"_L1, *value.max);
    }
    json.memberIfAny("bound"_L1, nameOf(value.bound));
}

void writeValue(JsonWriter &json, FactType type, const FactValue &value)
{
    switch (type) {
    case FactType::Money:
        writeNumber(json, value);
        json.memberIfAny("currency"_L1, value.unit);
        break;
    case FactType::Percent:
    case FactType::Points:
    case FactType::Multiple:
    case FactType::Count:
    case FactType::Measure:
    case FactType::Age:
    case FactType::Duration:
    case FactType::Ordinal:
        writeNumber(json, value);
        json.memberIfAny("unit"_L1, value.unit);
        break;
    case FactType::Date:
        json.memberIfAny("iso"_L1, value.iso);
        json.memberIfAny("resolved"_L1, value.resolved);
        json.memberIfAny("bound"_L1, nameOf(value.bound));
        break;
    case FactType::Period:
        json.memberOrNull("iso_start"_L1, value.isoStart);
        json.memberOrNull("iso_end"_L1, value.isoEnd);
        json.memberIfAny("text_norm"_L1, value.norm);
        break;
    case FactType::DocumentNumber:
    case FactType::Phone:
    case FactType::OtherNumber:
        json.memberIfAny("norm"_L1, value.norm);
        break;
    case FactType::Person:
        json.memberIfAny("name"_L1, value.norm);
        json.memberIfAny("role"_L1, value.role);
        break;
    case FactType::Port:
        json.memberIfAny("name"_L1, value.norm);
        break;
    }
}

} // namespace

void writeFactMembers(JsonWriter &json, const Fact &fact, const CodePointIndex &index)
{
    json.member("type"_L1, nameOf(fact.type));
    json.member("start"_L1, index.toCodePoint(fact.range.start));
    json.member("end"_L1, index.toCodePoint(fact.range.end));
    json.member("text"_L1, fact.quote);
    writeValue(json, fact.type, fact.value);
    json.memberIfAny("indicator"_L1, fact.indicator);
    json.memberIfAny("change"_L1, nameOf(fact.change));
    json.memberIfAny("base"_L1, fact.base);
    json.memberIfAny("base_resolved"_L1, fact.baseResolved);
    json.memberIfAny("period"_L1, fact.period);
    json.memberIfAny("period_resolved"_L1, fact.periodResolved);
    json.member("confidence"_L1, fact.confidence);
}

} // namespace jianbao
