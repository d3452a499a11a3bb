// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/relationwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao::relation {

namespace {

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool isStart(const QString &lead)
{
    static const QRegularExpression pattern(u"[由从自][^,;:、]{0,10}$"_s);
    return matches(pattern, lead);
}

bool isGoal(const QString &lead)
{
    static const QRegularExpression pattern(
        u"^(增长?加?|提高|提升|上升|升|上?涨|扩大|发展|跃升|攀升|下?降|减少?|降低|缩小|缩短|回落|压缩|下跌)[到至][^,;:]{0,6}$"_s);
    return matches(pattern, lead);
}

bool isChange(const QString &lead)
{
    static const QRegularExpression pattern(u"^,?(增长|增加|提高|提升|上升|上涨|扩大|升高|下降|"
                                            u"减少|降低|缩小|缩短|回落|下跌|增幅|降幅|增|降)"
                                            u"了?[为达]?$"_s);
    return matches(pattern, lead);
}

bool isReckonedInFixedPrices(const QString &indicator)
{
    static const QRegularExpression pattern(u"生产总值|增加值|总产值|GDP|收入"_s);
    return matches(pattern, indicator) && !indicator.contains(u"预算收入"_s)
           && !indicator.contains(u"营业收入"_s) && !indicator.contains(u"业务收入"_s)
           && !indicator.contains(u"税收收入"_s);
}

bool isOfPlan(const QString &lead)
{
    static const QRegularExpression pattern(
        u"^,?(已?完成|占)(了|全?年度?|原)?(计划|任务|预算|目标)(任务|数|总数)?的$"_s);
    return matches(pattern, lead);
}

bool isPlan(const QString &words)
{
    static const QRegularExpression pattern(u"计划|任务|预算|目标"_s);
    return matches(pattern, words);
}

bool isRateOf(const QString &lead, const QString &partLead)
{
    static const QRegularExpression pattern(u"^,?([^,]{2,4})率[为达]?到?$"_s);
    const auto match = pattern.match(lead);
    const QString part = partLead.startsWith(u',') ? partLead.sliced(1) : partLead;
    return match.hasMatch() && (part == match.captured(1) || part == match.captured(1) + u'了');
}

bool isBearer(const QString &lead, const QString &unit)
{
    static const QRegularExpression pattern(u"^,?(平均)?(每?户均?|每?人均?|每?亩均?)(平均)?$"_s);
    const auto match = pattern.match(lead);
    const QString bearer = match.captured(2);
    const bool isPerson = unit == u"人"_s || unit == u"名"_s || unit == u"位"_s;
    return match.hasMatch() && bearer.size() > 1
           && (bearer.contains(u'人') ? isPerson : !unit.isEmpty() && bearer.contains(unit));
}

bool isNameOf(const QString &name, const QString &indicator, const QString &lead)
{
    constexpr qsizetype ShortestName = 3;
    static const QRegularExpression time(u"^(全年|当年|今年|本年|年度|同期)?$"_s);
    if (indicator.endsWith(name)) {
        return name.size() >= ShortestName || name == indicator;
    }
    return !indicator.isEmpty() && name.endsWith(indicator)
           && (matches(time, name.chopped(indicator.size())) || lead.contains(name));
}

std::optional<QString> wholeNamedBy(const QString &lead)
{
    static const QRegularExpression plain(u"^,?约?占(比|比重|比例)?[为达]?到?$"_s);
    static const QRegularExpression named(u"^,?约?占([^,;:占]{2,14}?)的?(比重|比例)?[为达]?$"_s);
    static const QRegularExpression general(u"^(总|全部|全体|其)[^的]{0,4}$"_s);
    if (matches(plain, lead)) {
        return QString();
    }
    const auto match = named.match(lead);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return matches(general, match.captured(1)) ? QString() : match.captured(1);
}

} // namespace jianbao::relation
