// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/factloader.h"

#include "app/storage/database.h"

#include <QThread>

#include <algorithm>

namespace jianbao {

namespace {

constexpr int MostThreads = 4;

/// One core is left to the window.
int threadCount()
{
    return std::clamp(QThread::idealThreadCount() - 1, 1, MostThreads);
}

} // namespace

FactLoader::FactLoader(const Database &database, const QList<IssueId> &issues)
    : m_file(database)
    , m_issues(issues)
    , m_left(issues.size())
{
    m_pool.setMaxThreadCount(threadCount());
    for (int thread = 0; thread < m_pool.maxThreadCount(); ++thread) {
        m_pool.start([this] { readIssues(); });
    }
}

FactLoader::~FactLoader()
{
    m_isStopped = true;
    m_left = 0;
    wait();
}

void FactLoader::wait()
{
    m_pool.waitForDone();
}

QHash<IssueId, SharedIssueFacts> FactLoader::stop()
{
    m_isStopped = true;
    m_left = 0;
    wait();
    return std::exchange(m_read, {});
}

SharedIssueFacts FactLoader::take(IssueId id)
{
    const QMutexLocker locker(&m_mutex);
    return m_read.take(id);
}

void FactLoader::drop(IssueId id)
{
    const QMutexLocker locker(&m_mutex);
    m_dropped.insert(id);
    m_read.remove(id);
}

void FactLoader::keep(IssueId id, SharedIssueFacts facts)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_dropped.contains(id)) {
        m_read.insert(id, std::move(facts));
    }
}

void FactLoader::readIssues()
{
    const OpenedDatabase database = m_file.forReading();
    if (!database) {
        return;
    }
    (*database)->stopWhen(m_isStopped);
    (*database)->read([&] {
        IssueFactsReader reader(**database);
        for (qsizetype left = m_left--; left > 0; left = m_left--) {
            const IssueId id = m_issues.at(left - 1);
            keep(id, reader.read(id));
        }
        return true;
    });
}

} // namespace jianbao
