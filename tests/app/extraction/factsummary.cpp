// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/factsummary.h"

#include "app/engine/textfacts.h"
#include "app/lexicons/lexicons.h"
#include "app/model/names.h"

#include <QStringList>

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const FactValue &value)
{
    if (value.value) {
        return value.value->toString();
    }
    return value.min ? value.min->toString() + u".."_s + value.max->toString() : u"none"_s;
}

QString valueOf(const Fact &fact)
{
    const FactValue &value = fact.value;
    switch (fact.type) {
    case FactType::Date:
        return value.iso;
    case FactType::Period:
        return value.isoStart + u'/' + value.isoEnd;
    case FactType::DocumentNumber:
    case FactType::Phone:
    case FactType::OtherNumber:
        return value.norm;
    default:
        break;
    }
    const QString number = nameOf(value.bound) + numberOf(value);
    return value.unit.isEmpty() ? number : number + u' ' + value.unit;
}

} // namespace

QString summaryOf(const QList<Fact> &facts)
{
    QStringList parts;
    for (const Fact &fact : facts) {
        if (fact.type != FactType::Person && fact.type != FactType::Port) {
            parts.append(nameOf(fact.type) + u' ' + fact.quote + u' ' + valueOf(fact));
        }
    }
    return parts.join(u';');
}

QList<Fact> factsOf(const QString &text)
{
    return factsOfText(text, {}, Lexicons::builtIn());
}

} // namespace jianbao::test
