// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttext.h"

#include "app/text/reflow.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactText)
};

constexpr QChar NarrowBlank(0x202f);

QString grouped(const Decimal &number)
{
    QString text = number.toString();
    const bool negative = text.startsWith(u'-');
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = negative ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3) {
        text.insert(i, NarrowBlank);
    }
    return negative ? QChar(0x2212) + text.mid(1) : text;
}

QString boundSign(Bound bound)
{
    switch (bound) {
    case Bound::None:
        return {};
    case Bound::AtLeast:
        return u"≥ "_s;
    case Bound::MoreThan:
        return u"> "_s;
    case Bound::AtMost:
        return u"≤ "_s;
    case Bound::LessThan:
        return u"< "_s;
    case Bound::About:
        return u"≈ "_s;
    }
    Q_UNREACHABLE();
}

/// What a value is counted in, also where its kind alone says so.
QString unitText(const Fact &fact)
{
    switch (fact.type) {
    case FactType::Percent:
        return u"%"_s;
    case FactType::Points:
        return Text::tr("points");
    case FactType::Multiple:
        return Text::tr("times");
    case FactType::Money: // XXX, no currency, where several countries' has the name: 比索
        return fact.value.unit == "XXX"_L1 ? QString() : fact.value.unit;
    default:
        return fact.value.unit;
    }
}

/// The number alone, with the sign of its bound.
QString bareNumber(const FactValue &value)
{
    QString text;
    if (value.value) {
        text = boundSign(value.bound) + grouped(*value.value);
    } else if (value.min && value.max) {
        text = grouped(*value.min) + u" – "_s + grouped(*value.max);
    } else if (value.min) {
        text = u"≥ "_s + grouped(*value.min);
    } else if (value.max) {
        text = u"≤ "_s + grouped(*value.max);
    }
    return text;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Whether a normalised value only repeats what is written: "412家" or "412" for "412家", "4.35"
/// for "4.35%", "2024" for "2024年".
bool saysNoMore(const QString &normalised, const QString &written)
{
    if (!written.startsWith(normalised)) {
        return false;
    }
    const QString rest = written.sliced(normalised.size());
    return rest.isEmpty() || !(rest.front().isDigit() || rest.front() == u'.');
}

/// A resolved time ("start/end") as a person reads it.
QString asSpan(QString resolved)
{
    return resolved.replace(u'/', u" – "_s);
}

/// The days that a date or period means: as written, or reckoned from the date of the issue where
/// the words leave the year open ("--10-01").
QString calendarTime(const Fact &fact)
{
    const FactValue &value = fact.value;
    const QString reckoned = !value.resolved.isEmpty() ? value.resolved : fact.periodResolved;
    const bool isOpen = value.isoStart.startsWith("--"_L1) || value.isoEnd.startsWith("--"_L1);
    const bool isWritten = !value.isoStart.isEmpty() || !value.isoEnd.isEmpty();
    return isWritten && (!isOpen || reckoned.isEmpty()) ? value.isoStart + u" – "_s + value.isoEnd
                                                        : asSpan(reckoned);
}

} // namespace

FactFamily familyOf(FactType type)
{
    switch (type) {
    case FactType::Money:
        return FactFamily::Money;
    case FactType::Percent:
    case FactType::Points:
    case FactType::Multiple:
        return FactFamily::Rate;
    case FactType::Count:
    case FactType::Measure:
    case FactType::Age:
    case FactType::Ordinal:
    case FactType::OtherNumber:
        return FactFamily::Count;
    case FactType::Date:
    case FactType::Period:
    case FactType::Duration:
        return FactFamily::Time;
    case FactType::DocumentNumber:
    case FactType::Phone:
    case FactType::Person:
    case FactType::Port:
        return FactFamily::Name;
    }
    Q_UNREACHABLE();
}

bool hasNumber(FactType type)
{
    const FactFamily family = familyOf(type);
    return family == FactFamily::Money || family == FactFamily::Rate || family == FactFamily::Count
           || type == FactType::Duration;
}

QLatin1StringView colourToken(FactFamily family)
{
    switch (family) {
    case FactFamily::Money:
        return "fact-money"_L1;
    case FactFamily::Rate:
        return "fact-rate"_L1;
    case FactFamily::Count:
        return "fact-count"_L1;
    case FactFamily::Time:
        return "fact-time"_L1;
    case FactFamily::Name:
        return "fact-name"_L1;
    }
    Q_UNREACHABLE();
}

QString familyName(FactFamily family)
{
    switch (family) {
    case FactFamily::Money:
        return Text::tr("Money");
    case FactFamily::Rate:
        return Text::tr("Rates");
    case FactFamily::Count:
        return Text::tr("Numbers");
    case FactFamily::Time:
        return Text::tr("Time");
    case FactFamily::Name:
        return Text::tr("Names");
    }
    Q_UNREACHABLE();
}

QString typeName(FactType type)
{
    switch (type) {
    case FactType::Money:
        return Text::tr("Money");
    case FactType::Percent:
        return Text::tr("Percent");
    case FactType::Points:
        return Text::tr("Percentage points");
    case FactType::Multiple:
        return Text::tr("Multiple");
    case FactType::Count:
        return Text::tr("Count");
    case FactType::Measure:
        return Text::tr("Measure");
    case FactType::Age:
        return Text::tr("Age");
    case FactType::Date:
        return Text::tr("Date");
    case FactType::Period:
        return Text::tr("Period");
    case FactType::Duration:
        return Text::tr("Duration");
    case FactType::Ordinal:
        return Text::tr("Ordinal");
    case FactType::DocumentNumber:
        return Text::tr("Document number");
    case FactType::Phone:
        return Text::tr("Phone number");
    case FactType::OtherNumber:
        return Text::tr("Other number");
    case FactType::Person:
        return Text::tr("Person");
    case FactType::Port:
        return Text::tr("Port");
    }
    Q_UNREACHABLE();
}

QString boundName(Bound bound)
{
    switch (bound) {
    case Bound::None:
        return Text::tr("exactly");
    case Bound::AtLeast:
        return Text::tr("at least");
    case Bound::MoreThan:
        return Text::tr("more than");
    case Bound::AtMost:
        return Text::tr("at most");
    case Bound::LessThan:
        return Text::tr("less than");
    case Bound::About:
        return Text::tr("about");
    }
    Q_UNREACHABLE();
}

QString changeName(Change change)
{
    switch (change) {
    case Change::None:
        return Text::tr("a level, no change");
    case Change::Up:
        return Text::tr("up");
    case Change::Down:
        return Text::tr("down");
    }
    Q_UNREACHABLE();
}

QString stateName(FactState state)
{
    switch (state) {
    case FactState::Proposed:
        return Text::tr("to check");
    case FactState::Accepted:
        return Text::tr("accepted");
    case FactState::Corrected:
        return Text::tr("corrected");
    case FactState::Rejected:
        return Text::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString writtenValue(const Fact &fact)
{
    const QString sign = fact.change == Change::Up     ? u"+"_s
                         : fact.change == Change::Down ? QString(QChar(0x2212))
                                                       : QString();
    return sign + onOneLine(fact.quote);
}

QString normalisedValue(const Fact &fact)
{
    const FactValue &value = fact.value;
    if (familyOf(fact.type) == FactFamily::Time && fact.type != FactType::Duration) {
        const QString time = calendarTime(fact);
        const QString text = !time.isEmpty() ? time : !value.iso.isEmpty() ? value.iso : value.norm;
        // Year or month left open: no more than the words say.
        return text.startsWith("--"_L1) ? QString() : text;
    }
    const QString number = bareNumber(value);
    const QString unit = unitText(fact);
    if (number.isEmpty()) {
        return value.norm;
    }
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString valueBeyondPassage(const Fact &fact)
{
    const QString passage = squeezed(fact.quote);
    const QString value = normalisedValue(fact);
    // "2个百分点" and "2 points": the kind tells the unit, the number is all there is to compare;
    // but in a table the head of the column may tell it, and the passage is the bare number.
    const bool kindIsUnit =
        familyOf(fact.type) == FactFamily::Rate && !passage.isEmpty() && !passage.back().isDigit();
    const bool saysMore =
        !saysNoMore(squeezed(kindIsUnit ? bareNumber(fact.value) : value), passage);
    return saysMore ? value : QString();
}

QString factDetail(const Fact &fact)
{
    QStringList parts;
    if (!fact.value.role.isEmpty()) {
        parts.append(fact.value.role);
    }
    if (!fact.base.isEmpty()) {
        const QString resolved = asSpan(fact.baseResolved);
        parts.append(resolved.isEmpty() ? fact.base : Text::tr("%1 (%2)").arg(fact.base, resolved));
    }
    if (!fact.note.isEmpty()) {
        parts.append(onOneLine(fact.note));
    }
    return parts.join(u" · "_s);
}

QString reckoning(const Fact &fact, QDate issueDate)
{
    QStringList parts;
    const auto add = [&parts](const QString &written, const QString &resolved) {
        if (!written.isEmpty() && !resolved.isEmpty()) {
            parts.append(onOneLine(written) + u" → "_s + asSpan(resolved));
        }
    };
    if (familyOf(fact.type) == FactFamily::Time) {
        add(fact.quote, calendarTime(fact));
    } else {
        add(fact.period, fact.periodResolved);
    }
    add(fact.base, fact.baseResolved);
    if (parts.isEmpty()) {
        return {};
    }
    const QString from = issueDate.isValid()
                             ? Text::tr("reckoned from the date of the issue, %1")
                                   .arg(issueDate.toString(Qt::ISODate))
                             : Text::tr("from the text alone; the date of the issue is not known");
    return parts.join(u'\n') + u'\n' + from;
}

QString stateText(const Fact &fact)
{
    if (fact.state == FactState::Proposed && fact.confidence < 1) {
        return stateName(fact.state) + u' ' + QString::number(fact.confidence, 'f', 2);
    }
    return stateName(fact.state);
}

} // namespace jianbao
