// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/factfields.h"

#include "ui/facts/facttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct FactFieldText
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChangeDetail)
};

} // namespace

QStringList factFields(const Fact &fact)
{
    if (fact.range.isEmpty()) {
        return QStringList(7);
    }
    const auto with = [](const QString &written, const QString &resolved) {
        return resolved.isEmpty() ? written
                                  : written + u" → "_s + QString(resolved).replace(u'/', u'–');
    };
    const QString value = normalisedValue(fact);
    return {typeName(fact.type),
            oneLine(fact.quote),
            value.isEmpty() ? oneLine(fact.quote) : value,
            fact.indicator,
            fact.change == Change::None ? QString() : changeName(fact.change),
            with(fact.base, fact.baseResolved),
            with(fact.period, fact.periodResolved)};
}

QStringList factFieldNames()
{
    return {FactFieldText::tr("Type"),   FactFieldText::tr("As written"),
            FactFieldText::tr("Value"),  FactFieldText::tr("Indicator"),
            FactFieldText::tr("Change"), FactFieldText::tr("Base"),
            FactFieldText::tr("Period")};
}

QString differingFields(const Fact &fact, const Fact &other)
{
    const QStringList fields = factFields(fact);
    const QStringList others = factFields(other);
    QStringList differing;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i) != others.at(i)) {
            differing.append(fields.at(i).isEmpty() ? u"–"_s : fields.at(i));
        }
    }
    return differing.join(u" · "_s);
}

} // namespace jianbao
