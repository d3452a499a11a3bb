// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/factfields.h"

#include "app/text/reflow.h"
#include "ui/facts/facttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QStringView Resolved = u" → "; ///< Between words of time and what they stand for.

struct FactFieldText
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChangeDetail)
};

} // namespace

QStringList factFields(const Fact &fact)
{
    if (fact.range.isEmpty()) {
        return QStringList(factFieldNames().size());
    }
    const auto with = [](const QString &written, const QString &resolved) {
        return resolved.isEmpty()
                   ? written
                   : written + Resolved.toString() + QString(resolved).replace(u'/', u'–');
    };
    const QString value = normalisedValue(fact);
    return {typeName(fact.type),
            onOneLine(fact.quote),
            value.isEmpty() ? onOneLine(fact.quote) : value,
            fact.indicator,
            fact.change == Change::None ? QString() : changeName(fact.change),
            with(fact.base, fact.baseResolved),
            with(fact.period, fact.periodResolved),
            fact.value.role};
}

QStringList factFieldNames()
{
    return {FactFieldText::tr("Type"),   FactFieldText::tr("As written"),
            FactFieldText::tr("Value"),  FactFieldText::tr("Indicator"),
            FactFieldText::tr("Change"), FactFieldText::tr("Base"),
            FactFieldText::tr("Period"), FactFieldText::tr("Office")};
}

QString differingFields(const Fact &fact, const Fact &other)
{
    const QStringList fields = factFields(fact);
    const QStringList others = factFields(other);
    QStringList differing;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString field = fields.at(i);
        if (field != others.at(i)) {
            const qsizetype written = field.indexOf(Resolved);
            const bool isReadOtherwise =
                written >= 0 && others.at(i).startsWith(field.first(written + Resolved.size()));
            differing.append(field.isEmpty()   ? u"–"_s
                             : isReadOtherwise ? field.sliced(written + Resolved.size())
                                               : field);
        }
    }
    return differing.join(u" · "_s);
}

} // namespace jianbao
