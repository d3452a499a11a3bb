// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/dateresolver.h"

namespace jianbao {

void DateResolver::beginParagraph()
{
    m_anchorYear = 0;
    m_anchorMonth = 0;
    m_anchorIsWritten = false;
}

CalendarPoint DateResolver::resolved(CalendarPoint point, Outlook outlook) const
{
    using Relation = CalendarPoint::Relation;
    if (point.year == 0 && point.relation == Relation::IssueYear) {
        point.year = issueYear(point.offset);
    } else if (point.year == 0 && point.relation == Relation::AnchorYear) {
        point.year = anchorYear(point.offset);
    } else if (point.year == 0 && point.relation == Relation::IssueMonth) {
        const QDate month = m_issue.addMonths(point.offset);
        point.year = m_issue.isValid() ? month.year() : 0;
        point.month = m_issue.isValid() ? month.month() : 0;
    } else if (point.year == 0) {
        if (point.month == 0) {
            resolveMonth(point);
        } else {
            point.year = yearFor(point.month, point.day, outlook);
        }
    }
    return point;
}

/// A day alone: of the month that the paragraph named last, else the latest one up to the issue.
void DateResolver::resolveMonth(CalendarPoint &point) const
{
    if (m_anchorMonth != 0 && m_anchorYear != 0) {
        point.month = m_anchorMonth;
        point.year = m_anchorYear;
    } else if (m_anchorMonth == 0 && m_issue.isValid()) {
        const QDate month = point.day > m_issue.day() ? m_issue.addMonths(-1) : m_issue;
        point.month = month.month();
        point.year = month.year();
    }
}

/// A month without its year: in a story told with years, the year told last, unless the month
/// runs back; in the news of the day, the year that puts it no more than half a year ahead.
int DateResolver::yearFor(int month, int day, Outlook outlook) const
{
    constexpr int HalfYear = 183;
    if (m_anchorIsWritten && m_anchorYear != 0) {
        return month >= m_anchorMonth ? m_anchorYear : 0;
    }
    if (!m_issue.isValid()) {
        return 0;
    }
    const QDate sameYear(m_issue.year(), month, std::min(std::max(day, 1), 28));
    const bool isGone = outlook == Outlook::Report && m_issue.daysTo(sameYear) > HalfYear;
    return isGone ? m_issue.year() - 1 : m_issue.year();
}

void DateResolver::remember(const CalendarPoint &point, bool hasOwnYear)
{
    if (point.year != 0 && (hasOwnYear || !m_anchorIsWritten)) {
        m_anchorYear = point.year;
    }
    if (point.month != 0) {
        m_anchorIsWritten = m_anchorIsWritten || hasOwnYear;
        m_anchorMonth = point.month;
    }
}

} // namespace jianbao
