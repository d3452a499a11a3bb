// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/snapshotcalendar.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qint64 LargeProject = 256 * 1024 * 1024;

bool isKeptApart(const Snapshot &snapshot)
{
    return snapshot.reason == SnapshotReason::Migration
           || snapshot.reason == SnapshotReason::Restore;
}

/// Which of the regular snapshots stay: the latest, then one a day, then one a month.
class Calendar
{
public:
    Calendar(const QDateTime &now, int share)
        : m_today(now.date())
        , m_latest(6 / share)
        , m_days(14 / share)
        , m_months(24 / share)
    {}

    bool keeps(const Snapshot &snapshot)
    {
        const QDate day = snapshot.at.date();
        const QString month = day.toString(u"yyyy-MM"_s);
        const bool isNewDay = !m_seen.contains(day.toString(Qt::ISODate));
        const bool isNewMonth = !m_seen.contains(month);
        m_seen.insert(day.toString(Qt::ISODate));
        m_seen.insert(month);
        return m_count++ < m_latest || (isNewDay && day.daysTo(m_today) <= m_days)
               || (isNewMonth && day.addMonths(m_months) >= m_today);
    }

private:
    QDate m_today;
    int m_latest;
    int m_days;
    int m_months;
    int m_count = 0;
    QSet<QString> m_seen;
};

} // namespace

QList<Snapshot> surplus(const QList<Snapshot> &snapshots, const QDateTime &now)
{
    const bool large = !snapshots.isEmpty() && snapshots.first().size > LargeProject;
    const int share = large ? 2 : 1;
    Calendar calendar(now, share);
    int apart = 4 / share;
    QList<Snapshot> surplus;
    for (const Snapshot &snapshot : snapshots) {
        const bool stays = isKeptApart(snapshot) ? apart-- > 0 : calendar.keeps(snapshot);
        if (!stays) {
            surplus.append(snapshot);
        }
    }
    return surplus;
}

} // namespace jianbao
