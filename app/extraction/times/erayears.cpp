// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/calendarreader.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr int BeforeMing = 1367;

/// Whether the era is one of reigns that ended: its name may be one of people and things, too.
bool isOfReign(const TimeWord &era)
{
    return era.years > 0;
}

/// 王永乐5年 tells of a person: a surname before the name of the era, but for a dynasty (唐贞观,
/// 宋元丰) and 于. 浙江嘉靖三年 is an era: a late one may stand behind a place.
bool isGivenName(const ScanText &text, qsizetype at, const TimeWord &era, bool isArabic)
{
    const char16_t before = text.at(at - 1);
    const auto surname = text.lexicons().surnames.longestBefore(text.folded(), at);
    const bool isSurname =
        surname && surname.entry->kind == Surname::Kind::Common && !isOneOf(before, u"唐宋元金于");
    return isSurname && (era.number < BeforeMing || isArabic || !isIdeograph(text.at(at - 2)));
}

/// 5年来, 二年级, 10年款: a length of time or a name, no year of an era.
bool goesOnAsLength(const ScanText &text, qsizetype end)
{
    return isOneOf(text.at(text.skipBlanks(end)), u"级来内间款质期制多半");
}

/// Whether the words make a year of an era of them. Early eras were never counted in Arabic digits,
/// and do not stand behind 在: 在建.
bool isYearOfReign(const ScanText &text, TextRange range, const TimeWord &era, int number,
                   bool isArabic)
{
    const bool isEarly = era.number < BeforeMing;
    return number <= era.years && !goesOnAsLength(text, range.end)
           && !isGivenName(text, range.start, era, isArabic)
           && !(isEarly && (isArabic || text.at(range.start - 1) == u'在'));
}

} // namespace

/// 民国113年, 光绪十三年, 令和元年, 公元前221年.
std::optional<CalendarPoint> CalendarReader::eraYearAt(qsizetype at) const
{
    const auto era = m_text.lexicons().timeWords.longestAt(m_text.folded(), at);
    if (!era || era.entry->kind != TimeWord::Kind::Era) {
        return std::nullopt;
    }
    qsizetype next = m_text.skipBlanks(at + era.length);
    const bool isBefore = era.entry->number == 0 && m_text.at(next) == u'前';
    next = m_text.skipBlanks(next + (isBefore ? 1 : 0));
    int number = 0;
    bool isArabic = false;
    qsizetype end = next;
    if (m_text.at(next) == u'元') {
        number = 1;
        end = next + 1;
    } else if (const auto numeral = readNumeral(m_text, next)) {
        number = numeral->value ? int(std::min(numeral->value->toDouble(), 9999.0)) : 0;
        isArabic = numeral->isArabic;
        end = numeral->range.end;
    }
    end = m_text.skipBlanks(end);
    if (number < 1 || m_text.at(end) != u'年') {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = {at, end + 1};
    if (isOfReign(*era.entry)
        && !isYearOfReign(m_text, point.range, *era.entry, number, isArabic)) {
        return std::nullopt;
    }
    point.year = isBefore ? -number : era.entry->number + number;
    return point;
}

} // namespace jianbao
