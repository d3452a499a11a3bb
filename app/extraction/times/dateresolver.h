// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/times/calendarpoint.h"
#include "app/extraction/times/resolution.h"

#include <QDate>

namespace jianbao {

/// Completes dates that leave out the year or month, against the issue date and against what the
/// same paragraph named before.
class DateResolver
{
public:
    explicit DateResolver(QDate issueDate)
        : m_issue(issueDate)
    {}

    /// Forgets what was named: a new paragraph begins.
    void beginParagraph();
    /// The point with year and month filled in as far as that can be told without guessing. A month
    /// far ahead is one of the year gone, but not where the text tells of what is to come.
    CalendarPoint resolved(CalendarPoint point, Outlook outlook = Outlook::Report) const;
    /// Remembers a point of the text, already resolved; `hasOwnYear`: the text gives its year.
    void remember(const CalendarPoint &point, bool hasOwnYear);
    QDate issue() const { return m_issue; }
    /// The year of the issue plus `offset`; 0 where it is not known.
    int issueYear(int offset) const { return m_issue.isValid() ? m_issue.year() + offset : 0; }
    /// The year that 同年 speaks of plus `offset`; 0 where none was named.
    int anchorYear(int offset) const { return m_anchorYear != 0 ? m_anchorYear + offset : 0; }

private:
    int yearFor(int month, int day, Outlook outlook) const;
    void resolveMonth(CalendarPoint &point) const;

    QDate m_issue;
    int m_anchorYear = 0;           // of the last date of this paragraph that had one
    int m_anchorMonth = 0;          // of the last date of this paragraph
    bool m_anchorIsWritten = false; // the text itself gave that year
};

} // namespace jianbao
