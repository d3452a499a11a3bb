// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/compacting.h"

#include "app/project/safekeeping/compaction.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace jianbao {

Result<CompactionReport> compactWithProgress(const QString &path, const CompactionOptions &options)
{
    QProgressDialog progress(QCoreApplication::translate("jianbao::CompactDialog", "Compacting…"),
                             {}, 0, 0);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(0);
    progress.show();
    Result<CompactionReport> report;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { report = compactProject(path, options); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return report;
}

} // namespace jianbao
