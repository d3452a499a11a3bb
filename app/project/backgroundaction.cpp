// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/backgroundaction.h"

#include "app/project/projectcore.h"
#include "app/storage/projectfile/openfile.h"

#include <QtConcurrentRun>

namespace jianbao {

BackgroundAction::BackgroundAction(ProjectCore &core, Work work)
    : m_core(core)
    , m_work(std::move(work))
    , m_watcher(new QFutureWatcher<Result<ChangedRows>>)
{
    QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_watcher,
                     [&core] { core.finishBackground(); });
    m_watcher->setFuture(
        QtConcurrent::run([this, file = OpenFile(core.storage.database)] { return run(file); }));
}

BackgroundAction::~BackgroundAction()
{
    m_isCancelled = true;
    m_watcher->disconnect();
    m_watcher->waitForFinished();
    m_watcher->deleteLater();
    m_core.storage.file->noteChange(); // it was no other program
}

Result<ChangedRows> BackgroundAction::run(const OpenFile &file) const
{
    OpenedDatabase connection = file.forWriting();
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    (*connection)->stopWhen(m_isCancelled);
    Storage stored(std::move(*connection));
    return m_work(stored);
}

Result<ChangedRows> BackgroundAction::result() const
{
    m_watcher->waitForFinished();
    return m_watcher->result();
}

} // namespace jianbao
