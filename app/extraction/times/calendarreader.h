// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"
#include "app/extraction/times/calendarpoint.h"

#include <optional>

namespace jianbao {

/// Reads days, months and years from a text: 2020年12月1日, 二〇二二年八月, 光绪十三年, 今年5月,
/// 11月底, 5日, 2020-12-01. Nothing else of an expression of time.
class CalendarReader
{
public:
    CalendarReader(const ScanText &text, CalendarStyle style)
        : m_text(text)
        , m_style(style)
    {}

    const CalendarStyle &style() const { return m_style; }

    /// The point that begins at `at`; nullopt where none does. A day alone needs 日.
    std::optional<CalendarPoint> pointAt(qsizetype at) const;
    /// A month or day that follows another point: 至12月21日, 至30日.
    std::optional<CalendarPoint> monthOrDayAt(qsizetype at) const;
    /// Only the year that begins at `at`, 年 or its kind included.
    std::optional<CalendarPoint> yearAt(qsizetype at) const;
    /// 今年, 去年, 次年, 上月: where the rest of a date counts from.
    std::optional<CalendarPoint> relativeYearAt(qsizetype at) const;

private:
    std::optional<CalendarPoint> readPoint(qsizetype at) const;
    std::optional<CalendarPoint> readYear(qsizetype at) const;
    /// Moves the end of the point behind 初, 底, 份, 下旬 and the like.
    void readPart(CalendarPoint &point) const;
    std::optional<CalendarPoint> eraYearAt(qsizetype at) const;
    std::optional<CalendarPoint> isoDateAt(qsizetype at) const;
    std::optional<int> yearNumber(const Numeral &numeral) const;
    std::optional<int> shortYear(const Numeral &numeral) const;
    bool isLateYear(const Numeral &numeral, char16_t before, qsizetype behind) const;
    bool beginsPartOfYear(qsizetype at) const;
    bool isRepublicYear(const Numeral &numeral) const;
    bool readMonth(CalendarPoint &point, qsizetype at) const;
    bool readDay(CalendarPoint &point, qsizetype at) const;

    const ScanText &m_text;
    CalendarStyle m_style;
    mutable PlaceMemo<std::optional<CalendarPoint>> m_points;
    mutable PlaceMemo<std::optional<CalendarPoint>> m_years;
};

} // namespace jianbao
