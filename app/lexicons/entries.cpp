// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/entries.h"

#include "app/model/names.h"

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The number in a field; 1 where the field is empty.
std::optional<Decimal> factorIn(const LexiconRow &row)
{
    const QString text = row.field(u"factor");
    return text.isEmpty() ? Decimal(1) : Decimal::fromString(text);
}

bool isYes(const LexiconRow &row, QStringView column)
{
    return row.field(column) == u"yes";
}

} // namespace

std::optional<Currency> Currency::fromRow(const LexiconRow &row)
{
    const auto factor = factorIn(row);
    if (!factor) {
        return std::nullopt;
    }
    const QString prefix = row.field(u"prefix");
    if (!prefix.isEmpty() && prefix != u"yes" && prefix != u"both") {
        return std::nullopt;
    }
    return Currency{row.field(u"word"), row.field(u"code"), *factor,
                    !prefix.isEmpty(),  prefix != u"yes",   isYes(row, u"weak")};
}

std::optional<Unit> Unit::fromRow(const LexiconRow &row)
{
    const auto factor = factorIn(row);
    const auto type = fromName<FactType>(row.field(u"type"));
    if (!factor || !type) {
        return std::nullopt;
    }
    return Unit{row.field(u"word"), *type, *factor, isYes(row, u"weak")};
}

std::optional<Classifier> Classifier::fromRow(const LexiconRow &row)
{
    const QString ordinal = row.field(u"ordinal");
    if (!ordinal.isEmpty() && ordinal != u"yes" && ordinal != u"only") {
        return std::nullopt;
    }
    return Classifier{row.field(u"word"), ordinal != u"only", !ordinal.isEmpty(),
                      isYes(row, u"weak"), isYes(row, u"numbered")};
}

std::optional<BoundWord> BoundWord::fromRow(const LexiconRow &row)
{
    const QString name = row.field(u"bound");
    const auto bound = fromName<Bound>(name);
    if (!bound && !name.isEmpty()) {
        return std::nullopt;
    }
    return BoundWord{row.field(u"word"), bound.value_or(Bound::None), isYes(row, u"bare")};
}

std::optional<TimeWord> TimeWord::fromRow(const LexiconRow &row)
{
    static const QStringList kinds{u"year"_s, u"anchor"_s, u"month"_s,   u"era"_s,
                                   u"lead"_s, u"half"_s,   u"quarter"_s, u"lunar"_s};
    const qsizetype kind = kinds.indexOf(row.field(u"kind"));
    bool isNumber = false;
    const int number = row.field(u"number").toInt(&isNumber);
    const QString written = row.field(u"years");
    const int years = written.toInt();
    if (kind < 0 || !isNumber || (!written.isEmpty() && years < 1)) {
        return std::nullopt;
    }
    return TimeWord{row.field(u"word"), Kind(kind), number, years};
}

std::optional<RegionWord> RegionWord::fromRow(const LexiconRow &row)
{
    const QString currency = row.field(u"currency");
    return currency.size() == 3 ? std::optional(RegionWord{row.field(u"word"), currency})
                                : std::nullopt;
}

std::optional<PlainWord> PlainWord::fromRow(const LexiconRow &row)
{
    return PlainWord{row.field(u"word")};
}

} // namespace jianbao
